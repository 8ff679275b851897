import { handleContentMessage } from '@/lib/messages/handle';
import type { EntryDraft } from '@/lib/model/entry';
import { appendEntry } from '@/lib/store/log';
import { refreshLight } from './light';
import { protectionOf } from './protection';
import { inBackground } from './report';
import { changeTab } from './tab-memory';

/**
 * Records what became of a prompt. Answers only once the entry is on the disk where a log is agreed to, and rejects where
 * that failed: no record, no release. Without a log, the tab's memory is all there is.
 */
export function setUpOutcomes(): void {
  handleContentMessage('recordOutcome', async ({ entry }, from) => {
    const protection = await protectionOf(from);
    // Which site it was is for us to know, not for the page's side to say.
    const draft = protection ? { ...entry, site: protection.siteKey } : entry;
    const written = protection?.log ? await appendEntry(draft, from.deliveryId) : null;
    inBackground('remembering an outcome', remember(from.tabId, draft, from.deliveryId));
    return { sequence: written?.sequence ?? null };
  });
}

async function remember(tabId: number, outcome: EntryDraft, deliveryId: string): Promise<void> {
  await changeTab(tabId, (memory) => {
    if (memory.delivery === deliveryId) return {};
    return { lastOutcome: outcome, delivery: deliveryId, hiddenCount: memory.hiddenCount + hiddenIn(outcome) };
  });
  refreshLight(tabId);
}

/** Values that were replaced in what left. */
const hiddenIn = ({ outcome, findings }: EntryDraft): number =>
  outcome === 'sent-redacted'
    ? findings.reduce((sum, { action, count }) => (action === 'keep' ? sum : sum + count), 0)
    : 0;
