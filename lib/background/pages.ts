import { handlePageMessage } from '@/lib/messages/handle';
import type { Concern } from '@/lib/model/concern';
import { isOnTrial } from '@/lib/sites/recipes/site-of-recipe';
import { eraseEntries } from '@/lib/store/log';
import type { TabMemory } from './tab-memory';
import { tabState } from './tab-state';

const concernsIn = ({ concerns, withoutPolicy }: TabMemory): readonly Concern[] =>
  withoutPolicy === null ? concerns : [...concerns, { name: 'no-csp', about: withoutPolicy }];

/** What popup and dashboard ask for. */
export function setUpPages(): void {
  handlePageMessage('readTabState', async ({ tabId }) => {
    const { state, reason, page, memory } = await tabState(tabId);
    return {
      state,
      reason,
      siteKey: page?.siteKey ?? null,
      siteName: page === null ? null : page.site.hosts.length > 0 ? page.site.name : page.siteKey,
      recipe: page?.recipe ? { name: page.recipe.recipe.name, isOnTrial: isOnTrial(page.recipe) } : null,
      lastOutcome: memory.lastOutcome,
      hiddenCount: memory.hiddenCount,
      draftCount: memory.draftCount,
      selfTest: memory.selfTest,
      concerns: concernsIn(memory),
    };
  });
  handlePageMessage('eraseLog', async (filter) => ({ erased: await eraseEntries(filter) }));
}
