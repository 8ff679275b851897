import { browser } from 'wxt/browser';
import { handleContentMessage } from '@/lib/messages/handle';
import type { FrameSender } from '@/lib/messages/senders';
import type { StandIn } from '@/lib/model/choice';
import type { HiddenValue } from '@/lib/model/vault';
import { assignStandIns } from '@/lib/redact/stand-ins';
import { inTurn } from '@/lib/store/in-turn';
import {
  forgetPrivate,
  moveConversation,
  readCounters,
  readStandIns,
  writeCounters,
  writeStandIns,
  type VaultPlace,
} from '@/lib/store/vault';
import { activeProtectionOf } from './protection';
import { guardHiddenUrls } from './hidden-urls';
import { inBackground, report } from './report';
import { readTab } from './tab-memory';

/** Gives out stand-ins and keeps what they stand for: one writer, so that no two values get one label. */
export function setUpStandIns(): void {
  handleContentMessage('assignStandIns', async ({ conversation, values, reserved }, from) => {
    const { place, keep } = await placeOf(from, conversation);
    const standIns = await inTurn('vault', () => assign({ place, keep, values, reserved }));
    // A second wall: that it could not be put up does not hold a prompt that the first one lets go.
    if (keep) await guardHiddenUrls().catch((error: unknown) => report('guarding addresses', error));
    return { standIns };
  });
  handleContentMessage('readVault', async ({ conversation }, from) => {
    const { place, keep } = await placeOf(from, conversation);
    return { standIns: keep ? await inTurn('vault', () => readStandIns(place)) : [] };
  });
  handleContentMessage('nameConversation', async (names, from) => {
    const { place: provisional } = await placeOf(from, names.from);
    const { place: named } = await placeOf(from, names.to);
    await inTurn('vault', () => moveConversation(provisional, named));
    return { done: true };
  });
  browser.tabs.onRemoved.addListener(() => inBackground('forgetting private windows', forgetClosedPrivate()));
}

interface Assignment {
  readonly place: VaultPlace;
  /** False without consent to keep stand-ins: then labels only count up. */
  readonly keep: boolean;
  readonly values: readonly HiddenValue[];
  readonly reserved: readonly string[];
}

/** The counter is written first: whatever fails afterwards, no label is given out twice. */
async function assign({ place, keep, values, reserved }: Assignment): Promise<StandIn[]> {
  const known = keep ? await readStandIns(place) : [];
  const result = assignStandIns({ known, counters: await readCounters(place), values, reserved });
  await writeCounters(place, result.counters);
  if (keep) await writeStandIns(place, result.known);
  return result.standIns;
}

/** How frames below the top one name the conversation of their tab. */
const conversationOfTab = 'tab';

async function placeOf(from: FrameSender, asked: string): Promise<{ place: VaultPlace; keep: boolean }> {
  const { siteKey, vault, incognito } = await activeProtectionOf(from);
  const conversation = asked === conversationOfTab ? await conversationIn(from.tabId) : asked;
  return { place: { siteKey, conversation, incognito }, keep: vault };
}

/** A frame that asks before the top one has said where it is gets a conversation of the tab's own. */
const conversationIn = async (tabId: number): Promise<string> =>
  (await readTab(tabId)).conversation ?? `${conversationOfTab}-${String(tabId)}`;

async function forgetClosedPrivate(): Promise<void> {
  const tabs = await browser.tabs.query({});
  if (!tabs.some(({ incognito }) => incognito)) await inTurn('vault', forgetPrivate);
}
