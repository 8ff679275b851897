import type { ReviewAnswer, ReviewRequest } from '@/lib/model/review';
import { hide, settle, settlementFor } from './conversation-memory';
import { openFindings, settlementOf } from './make-choices';
import type { Story } from './story';

/**
 * What the top frame has settled already for a review that a frame below it asks for: the prompt was approved at the
 * composer and leaves through a frame. Null where the person has to be asked.
 */
export function settledAnswer(review: ReviewRequest, { memory, ports }: Story): ReviewAnswer | null {
  if (review.reason !== 'findings') return null;
  const settlements = review.parts.map((part) => {
    const settlement = settlementFor(memory, part.text, ports.now());
    return settlement && openFindings(part, settlement).length === 0 ? settlement : null;
  });
  if (settlements.length === 0 || !settlements.every((settlement) => settlement !== null)) return null;
  memory.approval = null;
  if (settlements.every(({ isAsIs }) => isAsIs)) return { verdict: 'send-as-is' };
  const isCleaned = settlements.some((settlement) => settlement.isCleaned === true);
  const choices = settlements.flatMap((settlement) => settlement.choices);
  return { verdict: 'send', choices, ...(isCleaned ? { isCleaned } : {}) };
}

/** What was answered for a frame below holds in the top frame, too: for retries, and for the tripwire. */
export function learnAnswer(review: ReviewRequest, answer: ReviewAnswer, { memory, ports }: Story): void {
  if (answer.verdict === 'cancel' || review.reason !== 'findings') return;
  const settlement = settlementOf(answer, review.parts, ports.now());
  const replaced = new Set(settlement.choices.filter(({ action }) => action !== 'keep').map(({ value }) => value));
  hide(
    memory,
    review.standIns.filter(({ value }) => replaced.has(value)),
  );
  const texts = review.parts.map(({ text }) => text);
  settle(memory, texts, settlement);
  ports.hiddenChanged();
}
