import type { Verdict } from '@/lib/model/action';
import type { Outcome, Reason } from '@/lib/model/entry';
import type { Door, ReviewAnswer, ReviewPart } from '@/lib/model/review';
import type { RequestRule } from '@/lib/model/site';
import { decide } from '@/lib/policy/decide';
import { ask } from './ask';
import { settle, settlementFor, type Settlement } from './conversation-memory';
import { openFindings, settlementOf } from './make-choices';
import type { Story } from './story';

/** A part of a prompt with what was settled for it. */
export interface SettledPart extends ReviewPart {
  readonly settlement: Settlement | null;
}

export interface PromptDecision {
  readonly isReleased: boolean;
  readonly parts: readonly SettledPart[];
  readonly door: Door;
  readonly verdict: Verdict;
  readonly outcome: Outcome;
  readonly reason: Reason;
}

interface Prompt {
  readonly parts: readonly ReviewPart[];
  readonly rule: RequestRule;
}

/** Decides on a prompt that was read; asks the person where something private in it is not settled yet. */
export async function decideOn({ parts, rule }: Prompt, story: Story): Promise<PromptDecision> {
  const settled = settleParts(parts, story);
  const open = settled.filter((part) => openFindings(part, part.settlement).length > 0);
  if (rule.treatment === 'redact') return silently(settled);
  const findings = open.flatMap((part) => openFindings(part, part.settlement));
  const verdict = decide({ findings, mayReview: true });
  if (verdict === 'block') return { ...stopped(settled), verdict, outcome: 'refused', reason: 'policy' };
  if (verdict === 'send') return bySettlement(settled, story);
  const answer = await ask({ door: 'wire', role: rule.role, reason: 'findings', parts: open }, story);
  if (answer.verdict === 'cancel') return stopped(settled);
  return byAnswer(answer, { settled, open }, story);
}

function settleParts(parts: readonly ReviewPart[], { memory, ports }: Story): SettledPart[] {
  return parts.map((part) => ({ ...part, settlement: settlementFor(memory, part.text, ports.now()) }));
}

function byAnswer(
  answer: Exclude<ReviewAnswer, { verdict: 'cancel' }>,
  { settled, open }: { settled: readonly SettledPart[]; open: readonly SettledPart[] },
  { memory, ports }: Story,
): PromptDecision {
  const settlement = settlementOf(answer, open, ports.now());
  const texts = open.map(({ text }) => text);
  settle(memory, texts, settlement);
  const parts = settled.map((part) => (open.includes(part) ? { ...part, settlement } : part));
  const outcome = settlement.isAsIs ? 'sent-as-is' : outcomeOf(parts);
  return { isReleased: true, parts, door: 'wire', verdict: 'review', outcome, reason: 'findings' };
}

/** Nothing left to ask: clean, approved at the composer a moment ago, or settled earlier (a retry, re-sent history). */
function bySettlement(parts: readonly SettledPart[], { memory }: Story): PromptDecision {
  const { approval } = memory;
  const isApproved = approval !== null && parts.some(({ settlement }) => settlement === approval);
  if (isApproved) {
    memory.approval = null;
    settle(
      memory,
      parts.filter(({ settlement }) => settlement === approval).map(({ text }) => text),
      approval,
    );
    const outcome = approval.isAsIs ? 'sent-as-is' : outcomeOf(parts);
    const reason = approval.isCleaned && !asksAnything(parts) ? 'disguise' : 'findings';
    return { isReleased: true, parts, door: 'composer', verdict: 'review', outcome, reason };
  }
  const outcome = outcomeOf(parts);
  const reason = asksAnything(parts) ? 'settled' : 'clean';
  return { isReleased: true, parts, door: 'wire', verdict: 'send', outcome, reason };
}

const asksAnything = (parts: readonly SettledPart[]): boolean =>
  parts.some(({ findings }) => findings.some(({ asks }) => asks));

const silently = (parts: readonly SettledPart[]): PromptDecision => ({
  isReleased: true,
  parts: parts.map((part) => ({ ...part, settlement: null })),
  door: 'wire',
  verdict: 'send',
  outcome: outcomeOf(parts),
  reason: asksAnything(parts) ? 'feedback' : 'clean',
});

const stopped = (parts: readonly SettledPart[]): PromptDecision => ({
  isReleased: false,
  parts,
  door: 'wire',
  verdict: 'review',
  outcome: 'cancelled',
  reason: 'findings',
});

function outcomeOf(parts: readonly SettledPart[]): Outcome {
  const replaces = ({ findings, settlement }: SettledPart): boolean =>
    settlement
      ? settlement.isCleaned === true ||
        (settlement.choices.some(({ action }) => action !== 'keep') && findings.length > 0)
      : findings.some(({ asks }) => asks);
  return parts.some(replaces) ? 'sent-redacted' : 'sent';
}
