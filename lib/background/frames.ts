import { handleContentMessage } from '@/lib/messages/handle';
import type { Concern } from '@/lib/model/concern';
import { proveRecipe } from '@/lib/store/recipes';
import { protectionOf } from './protection';
import { pageBegins, refreshLight } from './light';
import { inBackground } from './report';
import { changeTab } from './tab-memory';

/** Frames introduce themselves, say how they do, and which conversation they are in. */
export function setUpFrames(): void {
  handleContentMessage('introduce', async ({ page }, from) => {
    if (from.frameId === 0) inBackground('introduction', pageBegins(from.tabId, page));
    return protectionOf(from);
  });
  handleContentMessage('reportSelfTest', async ({ selfTest }, from) => {
    // Frames below the top one only ever say that their guard is not in place.
    await changeTab(from.tabId, () => (from.frameId === 0 ? { selfTest } : { hasOpenFrame: true }));
    refreshLight(from.tabId);
  });
  handleContentMessage('draftStopped', (_nothing, { tabId }) =>
    changeTab(tabId, ({ draftCount }) => ({ draftCount: draftCount + 1 })),
  );
  handleContentMessage('recipeWorked', async (_nothing, from) => {
    const protection = await protectionOf(from);
    if (protection?.active && protection.recipe) await proveRecipe(protection.recipe.recipe.id, Date.now());
  });
  handleContentMessage('tellConcern', async (concern, from) => {
    if (!(await protectionOf(from))?.active) return;
    await changeTab(from.tabId, ({ concerns }) => ({ concerns: withConcern(concerns, concern) }));
  });
  handleContentMessage('reportConversation', async ({ conversation }, from) => {
    if (from.frameId === 0) await changeTab(from.tabId, () => ({ conversation }));
  });
}

/** What a page has to say is little; more than this is none of ours. */
const mostConcerns = 20;

const withConcern = (known: readonly Concern[], { name, about }: Concern): readonly Concern[] =>
  known.length >= mostConcerns || known.some((concern) => concern.name === name && concern.about === about)
    ? known
    : [...known, { name, about }];
