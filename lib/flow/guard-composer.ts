import type { ReviewPart } from '@/lib/model/review';
import { cleanText, isDisguised } from '@/lib/redact/hygiene';
import { redactText } from '@/lib/redact/redact-text';
import { ask } from './ask';
import { hide, settle, textKey, type Settlement } from './conversation-memory';
import { entryOf } from './entry';
import { openFindings, settlementOf } from './make-choices';
import { HeldBack } from './refuse';
import type { Story } from './story';
import { detectAt } from './unsettled';

/**
 * What becomes of Enter or a click on *send*: the site may go on, everything stays as it is, or the text in the composer
 * has to be `rewrite` first, and only then the site may go on.
 */
export type ComposerVerdict = 'send' | 'stay' | { readonly rewrite: string };

/**
 * Asks early, while the text is still in the composer, so that cancelling costs nothing. What is approved here the wire
 * door does not ask again. Never rejects.
 */
export function guardComposer(text: string, story: Story): Promise<ComposerVerdict> {
  return guardText({ text, isPaste: false }, story);
}

/** The same for a text that is about to be pasted: what is approved goes into the page as it may leave. */
export function guardPaste(text: string, story: Story): Promise<ComposerVerdict> {
  return guardText({ text, isPaste: true }, story);
}

interface Written {
  readonly text: string;
  readonly isPaste: boolean;
}

async function guardText({ text, isPaste }: Written, story: Story): Promise<ComposerVerdict> {
  const since = story.ports.now();
  try {
    const parts = await detectAt('composer', [text], story).catch(() => null);
    const isUnread = parts === null;
    const shown: readonly ReviewPart[] = parts ?? [{ text, findings: [] }];
    const isClean = !isUnread && shown.every((part) => openFindings(part, null).length === 0);
    if (isClean && !isDisguised(text)) {
      if (isPaste) story.memory.pasted.set(textKey(text), 'sent');
      return 'send';
    }
    const reason = isUnread ? 'detector-failed' : isClean ? 'disguise' : 'findings';
    const answer = await ask({ door: 'composer', role: 'send', reason, parts: shown }, story);
    if (answer.verdict === 'cancel') {
      // Nothing leaves, and whoever turns a text away may send again at once: the log is not waited for.
      recordCancel({ shown, since, reason }, story).catch(() => story.ports.say({ kind: 'held', why: 'log-failed' }));
      return 'stay';
    }
    return await approve(settlementOf(answer, shown, story.ports.now()), { text, isPaste, shown }, story);
  } catch (error) {
    story.ports.say({ kind: 'held', why: error instanceof HeldBack ? error.why : 'background-gone' });
    return 'stay';
  }
}

/** True where a finished scan of exactly this text found nothing to ask about: then Enter may pass natively. */
export function isKnownClean(text: string, { memory }: Pick<Story, 'memory'>): boolean {
  if (text.trim() === '') return true;
  const findings = memory.read.get(text);
  if (!findings || findings.some(({ asks }) => asks) || isDisguised(text)) return false;
  return [...memory.hidden.keys()].every((value) => !text.includes(value));
}

/**
 * Reads what stands in the composer, ahead of its sending.
 * @throws {UnreadText} where it could not be read, or a newer text has taken its place.
 */
export async function scanComposer(text: string, story: Story): Promise<void> {
  await detectAt('composer', [text], story, true);
}

interface Asked extends Written {
  readonly shown: readonly ReviewPart[];
}

/**
 * From here on the wire may pass it. What is to be replaced is hidden before the site gets to act on the send. Where the
 * wire cannot be rewritten (a body that is signed) the composer is, so that the site signs the stand-ins; what is pasted always is. A paste
 * explains no request that follows it.
 */
async function approve(
  settlement: Settlement,
  { text, isPaste, shown }: Asked,
  story: Story,
): Promise<ComposerVerdict> {
  const { site, memory, ports } = story;
  const replaced = settlement.choices.filter(({ action }) => action !== 'keep');
  const values = replaced.map(({ kind, value }) => ({ kind, value }));
  const standIns = values.length > 0 ? await ports.standInsFor(memory.id, values, ports.labelsInPage()) : [];
  hide(memory, standIns);
  const findings = shown.flatMap((part) => part.findings);
  const isCleaned = settlement.isCleaned === true;
  const isRewritten = (isPaste || site.rewrite === 'composer') && (standIns.length > 0 || isCleaned);
  const redacted = isRewritten ? redactText(text, findings, standIns, settlement.choices) : text;
  const leaving = isRewritten && isCleaned ? cleanText(redacted) : redacted;
  settle(memory, [text, leaving], settlement);
  if (isPaste) memory.pasted.set(textKey(leaving), outcomeOf(settlement, isRewritten));
  else memory.approval = settlement;
  ports.hiddenChanged();
  return isRewritten ? { rewrite: leaving } : 'send';
}

const outcomeOf = ({ isAsIs }: Settlement, isRewritten: boolean): 'sent' | 'sent-redacted' | 'sent-as-is' =>
  isAsIs ? 'sent-as-is' : isRewritten ? 'sent-redacted' : 'sent';

async function recordCancel(
  {
    shown,
    since,
    reason,
  }: { shown: readonly ReviewPart[]; since: number; reason: 'findings' | 'disguise' | 'detector-failed' },
  story: Story,
): Promise<void> {
  const size = shown.reduce((sum, { text }) => sum + text.length, 0);
  const entry = entryOf(
    {
      door: 'composer',
      transport: 'composer',
      role: 'send',
      size,
      parts: shown,
      choices: [],
      verdict: 'review',
      outcome: 'cancelled',
      reason,
      since,
    },
    story,
  );
  await story.ports.record(entry);
}
