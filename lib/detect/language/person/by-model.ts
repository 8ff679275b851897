import type { NameReading } from '../../names/tagger';
import type { Candidate } from '../../recognizer';
import type { Span } from '../../view/normalise';
import { foreignFunctionWords, englishFunctionWords } from '../function-words';
import { germanNouns } from '../german-nouns';
import { calendarAndSuch, products } from '../not-people';
import type { Reading } from '../reading';
import { titles } from './cues';
import { pronouns } from './cues-abroad';
import { fromLeft } from './evidence-left';
import type { Segment } from './segments';
import { likelihood, weights } from './weights';
import { nameAlone } from './with-model';

/** Below this a word at the end of a run is none of the name; above that what is left is one. */
const trimming = { word: 0.12, rest: 0.5 } as const;

/**
 * A run without the words at its ends that the model takes for no part of the name: `Beifahrerin Emily Roe`, `Roe Beitrag`.
 *
 * @returns the same where the model does not tell them apart
 */
export function trimmedByModel({ words }: Reading, segment: Segment, names: NameReading): Segment {
  if (segment.end - segment.first < 2) return segment;
  const likely = words
    .slice(segment.first, segment.end)
    .map(({ start, end }) => names.likelihood('person', start, end));
  if (!likely.some((one) => one > trimming.rest)) return segment;
  let [from, to] = [0, likely.length];
  while ((likely[from] ?? 1) < trimming.word) from++;
  while ((likely[to - 1] ?? 1) < trimming.word) to--;
  if (to - from === likely.length || mean(likely.slice(from, to)) < trimming.rest) return segment;
  return {
    first: segment.first + from,
    end: segment.first + to,
    classes: segment.classes.slice(from, to),
    tail: to < likely.length ? null : segment.tail,
  };
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** People that no run of capitalised or listed words shows. */
export function namesAlone(reading: Reading, names: NameReading, weighed: readonly Span[]): Candidate[] {
  return names.names.flatMap(({ type, start, end }) => {
    if (type !== 'person' || weighed.some((one) => one.start < end && start < one.end)) return [];
    const span = withoutEnds(reading, { start, end }, names);
    if (span === null) return [];
    const logOdds = nameAlone(
      names.likelihood('person', span.start, span.end),
      reading.text.slice(span.start, span.end),
      reading.isRead,
    );
    return {
      ...span,
      score: likelihood(logOdds + cueBefore(reading, span)),
      rule: 'in-context',
      reason: 'The words around it make it a name.',
    };
  });
}

/** Without titles, function words and what the model itself doubts at the ends; null where nothing is left. */
function withoutEnds({ words }: Reading, { start, end }: Span, names: NameReading): Span | null {
  const inside = words.slice(indexAt(words, start), indexAt(words, end));
  const isPart = (index: number): boolean => {
    const word = inside[index];
    if (word === undefined) return true;
    return !isNoName(word.folded) && (inside.length === 1 || names.likelihood('person', word.start, word.end) > 0.25);
  };
  if (inside.length === 0) return { start, end };
  let [from, to] = [0, inside.length];
  while (from < to && !isPart(from)) from++;
  while (to > from && !isPart(to - 1)) to--;
  const [first, last] = [inside[from], inside[to - 1]];
  if (from === to || first === undefined || last === undefined) return null;
  return { start: from === 0 ? start : first.start, end: to === inside.length ? end : last.end };
}

const isNoName = (folded: string): boolean =>
  titles.has(folded) ||
  calendarAndSuch.has(folded) ||
  products.has(folded) ||
  foreignFunctionWords.has(folded) ||
  englishFunctionWords.has(folded) ||
  pronouns.has(folded) ||
  germanNouns.has(folded);

/** What stands before it says of a name that nothing else shows: a title, a relation, an introduction. */
function cueBefore(reading: Reading, { start }: Span): number {
  const first = indexAt(reading.words, start);
  const end = first + 1;
  let best = 0;
  for (const one of fromLeft(reading, { first, end, classes: ['U'], tail: null }))
    if (/^(?:title|relation|introduction|greeting)/.test(one)) best = Math.max(best, weights[one] ?? 0);
  return best * 0.6;
}

/** Index of the first word that ends behind an offset. */
function indexAt(words: Reading['words'], at: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
