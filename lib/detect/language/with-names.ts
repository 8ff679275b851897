import { likelihoodOf, logOddsOf } from '../names/log-odds';
import type { NameType } from '../names/labels';
import type { Span } from '../view/normalise';
import type { NameReading } from '../names/tagger';
import type { Candidate } from '../recognizer';
import type { Reading } from './reading';

/** How the word of the rules and that of the model add up, in log-odds. */
export interface Weights {
  /** Where a rule finds something. */
  readonly base: number;
  /** Of the model's log-odds. */
  readonly model: number;
  /** For each unit that a rule's score lies above 0.5. */
  readonly rule: number;
  /** Instead of `base` where only the model finds something. */
  readonly alone: number;
  /** Rules that need no second word. */
  readonly sure: RegExp;
}

/**
 * What rules find, weighed by what the model takes it for, and what the model alone finds.
 *
 * @param candidates of one kind; those of a sure rule never lose
 */
export function withNames(
  candidates: readonly Candidate[],
  names: NameReading,
  { type, weights, reading }: { readonly type: NameType; readonly weights: Weights; readonly reading: Reading },
): Candidate[] {
  const { text } = reading;
  const base = weights.alone - (reading.isRead ? 0 : unread);
  const weighed = candidates.map((candidate) => {
    const model = weights.model * logOddsOf(likelihoodAt(names, type, candidate, candidate.rule !== 'well-known'));
    const score = likelihoodOf(weights.base + model + weights.rule * (candidate.score - 0.5));
    return { ...candidate, score: weights.sure.test(candidate.rule) ? Math.max(score, candidate.score) : score };
  });
  const alone = names.names
    .filter((name) => name.type === type && !candidates.some((one) => isRival(one, name, text)))
    .filter(({ start, end }) => looksLikeName(text.slice(start, end)))
    .map(({ start, end }) => ({
      start,
      end,
      score: likelihoodOf(base + weights.model * logOddsOf(likelihoodAt(names, type, { start, end }, true))),
      rule: 'in-context',
      reason: 'The words around it make it a name.',
    }));
  return [...weighed, ...alone];
}

/** What the model alone finds in a language that nobody taught it. */
const unread = 2;

/** At least two letters together; of three words or more, at least one with a capital. */
const looksLikeName = (value: string): boolean =>
  /\p{L}{2}/u.test(value) && (/\p{Lu}/u.test(value) || value.split(/\s+/).length < 3);

/** Firms and places are often told apart by nothing: what the model gives to the one counts in part for the other. */
function likelihoodAt(names: NameReading, type: NameType, { start, end }: Span, isOpen: boolean): number {
  if (!isOpen) return names.likelihood(type, start, end);
  const other = type === 'organization' ? 'location' : 'organization';
  return Math.min(0.99, names.likelihood(type, start, end) + 0.6 * names.likelihood(other, start, end));
}

/** It overlaps, and is no mere part of a longer name (`Laboreiro` of `Castro Laboreiro`); a firm ends with its legal form. */
const isRival = (one: Candidate, name: Span, text: string): boolean =>
  one.start < name.end &&
  name.start < one.end &&
  ((one.rule === 'legal-form' && one.start === name.start) || !isPart(one, name, text));

function isPart(one: Span, name: Span, text: string): boolean {
  if (one.start < name.start || name.end < one.end) return false;
  const rest = text.slice(name.start, one.start) + text.slice(one.end, name.end);
  return /\p{Lu}/u.test(rest) && !/[\d,;:\n]/.test(rest);
}
