import { everyMatch } from './every-match';
import type { View } from './view/view';

/** UTF-16 units before a digit in which words that announce its number may begin. */
const reach = 240;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const known = new WeakMap<View, readonly Stretch[]>();

/**
 * Matches of a pattern in the lower-cased text that begin at most {@link reach} units before a digit, in their order: what announces a number stands beside one,
 * and most prose has none. The text behind the digits of a stretch is out of the pattern's sight.
 *
 * @param pattern with flag `g`
 */
export function* nearDigits(view: View, pattern: RegExp): Generator<RegExpExecArray> {
  for (const { start, end } of stretchesOf(view)) {
    const text = end === view.lower.length ? view.lower : view.lower.slice(0, end);
    yield* everyMatch(text, pattern, start, view.lower);
  }
}

function stretchesOf(view: View): readonly Stretch[] {
  const found = known.get(view) ?? stretchesIn(view.text);
  known.set(view, found);
  return found;
}

function stretchesIn(text: string): Stretch[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { 0: digits, index } of text.matchAll(/\d+/g)) {
    const last = stretches.at(-1);
    const start = wordStart(text, index - reach);
    const end = index + digits.length;
    if (last && start <= last.end) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}

/** The next gap between words from there on, so that no word is read from its middle. */
function wordStart(text: string, from: number): number {
  if (from <= 0) return 0;
  const gap = text.slice(from, from + reach).search(/\s/);
  return gap < 0 ? from : from + gap;
}
