import type { Choice } from '@/lib/model/choice';
import type { Finding } from '@/lib/model/finding';
import type { ReviewAnswer, ReviewPart } from '@/lib/model/review';
import type { HiddenValue } from '@/lib/model/vault';
import type { Settlement } from './conversation-memory';

/** The characters of `text` that a finding covers. */
export const valueOf = (text: string, { start, end }: Pick<Finding, 'start' | 'end'>): string => text.slice(start, end);

/** Every value of these parts once, with the kind of its first finding. */
export function valuesIn(parts: readonly ReviewPart[]): HiddenValue[] {
  const values = new Map<string, HiddenValue>();
  for (const { text, findings } of parts) {
    for (const finding of findings) {
      const value = valueOf(text, finding);
      if (!values.has(value)) values.set(value, { kind: finding.kind, value });
    }
  }
  return [...values.values()];
}

/** One choice for each value: the one made for it, else *replace* for what asks and *keep* for the rest. */
export function completeChoices(parts: readonly ReviewPart[], made: readonly Choice[]): Choice[] {
  const byValue = new Map(made.map((choice) => [choice.value, choice]));
  const asking = askingValues(parts);
  return valuesIn(parts).map(
    ({ kind, value }) => byValue.get(value) ?? { kind, value, action: asking.has(value) ? 'replace' : 'keep' },
  );
}

/** What an answer settles for these parts; the panel's `cancel` settles nothing and may not be given. */
export function settlementOf(
  answer: Exclude<ReviewAnswer, { verdict: 'cancel' }>,
  parts: readonly ReviewPart[],
  at: number,
): Settlement {
  if (answer.verdict === 'send') {
    const isCleaned = answer.isCleaned === true;
    return { choices: completeChoices(parts, answer.choices), isAsIs: false, ...(isCleaned ? { isCleaned } : {}), at };
  }
  return { choices: valuesIn(parts).map((value) => ({ ...value, action: 'keep' })), isAsIs: true, at };
}

/** Findings of this part that nobody has decided on. */
export function openFindings({ text, findings }: ReviewPart, settlement: Settlement | null): readonly Finding[] {
  const decided = new Set(settlement?.choices.map(({ value }) => value));
  return findings.filter((finding) => finding.asks && !decided.has(valueOf(text, finding)));
}

const askingValues = (parts: readonly ReviewPart[]): Set<string> =>
  new Set(
    parts.flatMap(({ text, findings }) => findings.filter(({ asks }) => asks).map((found) => valueOf(text, found))),
  );
