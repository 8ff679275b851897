import type { NameReading } from '../../names/tagger';
import type { Candidate } from '../../recognizer';
import { foreignFunctionWords } from '../function-words';
import { is } from '../lists/flags';
import { nameFlagsOf } from '../lists/lookup';
import type { Span } from '../../view/normalise';
import type { Reading } from '../reading';
import { ordinaryTag } from '../vocabulary';

/**
 * Small words that a place follows in languages that write their nouns small: `à Vernon`, `em Braga`, `w Tarnowie`, `te Franeker`. German
 * has no such word: `in` stands before any noun.
 */
const before: ReadonlySet<string> = new Set('a au en em w we pod te naar do z ze kolo nad'.split(' '));
/** Where a place may stand behind, or much else: the model has to think of a place, too. */
const perhapsBefore: ReadonlySet<string> = new Set(
  (
    'in near from to around outside at between towards via nach aus bei von zwischen und bis uber de desde hasta entre cerca y vers depuis et ' +
    'd da di ad per tra e del em para uit van bij nabij tussen i oraz obok przez za kolo od'
  ).split(' '),
);
/** How likely the model has to take it for a place then. */
const least = 0.25;

/** Parts of such a name that are written small. */
const inside = /^(?:de|del|di|do|da|dos|das|la|le|les|los|sur|sous|en|aan|den|der|nad|d)$/;

/** Places that no list holds, by the small word before them, in a line that is not English. */
export function* placedAbroad(reading: Reading, names: NameReading): Generator<Candidate> {
  const { words, lineOf, gapBefore } = reading;
  for (const [index, word] of words.entries()) {
    if (lineOf(index).kind === 'code' || !isSmall(reading, index)) continue;
    const isPlaced = before.has(word.folded) && lineOf(index).kind === 'foreign';
    if (!isPlaced && !perhapsBefore.has(word.folded)) continue;
    const first = words[index + 1];
    if (first?.shape !== 'capital' || gapBefore(index + 1) !== ' ' || isSomebody(first.folded)) continue;
    const span = { start: first.start, end: endOf(reading, index + 1) };
    const isLikely = names.likelihood('location', span.start, span.end) >= least && ordinaryTag(first.folded) === null;
    if ((isPlaced || isLikely) && !isElse(names, span))
      yield {
        ...span,
        score: 0.55,
        rule: isPlaced ? 'placed' : 'near',
        reason: 'The word before it is one that places follow.',
      };
  }
}

/** Written small, or with a capital letter where a sentence begins. */
function isSmall({ words, text, gapBefore }: Reading, index: number): boolean {
  const word = words[index];
  if (word === undefined || word.shape === 'lower') return word !== undefined;
  const isFirst = index === 0 || /[.!?:\n]/.test(gapBefore(index));
  return (
    isFirst &&
    (word.shape === 'capital' || word.shape === 'upper') &&
    !text.startsWith('.', word.end) &&
    word.end - word.start < 6
  );
}

function endOf({ words, gapBefore }: Reading, from: number): number {
  let end = from + 1;
  for (let at = end; at < from + 5 && /^[ -]$/.test(gapBefore(at)); at++) {
    if (words[at]?.shape === 'capital') end = at + 1;
    else if (!inside.test(words[at]?.folded ?? '')) break;
  }
  return words[end - 1]?.end ?? 0;
}

const isSomebody = (folded: string): boolean =>
  (nameFlagsOf(folded) & is.first) !== 0 || foreignFunctionWords.has(folded) || folded.length < 3;

/** The model takes it for something else, or sees the place itself: it knows better where that ends. */
const isElse = (names: NameReading, { start, end }: Span): boolean =>
  names.likelihood('person', start, end) > 0.15 ||
  names.likelihood('organization', start, end) > 0.3 ||
  names.names.some(
    (one) =>
      one.type === 'location' &&
      one.start < end &&
      start < one.end &&
      names.likelihood('location', one.start, one.end) > 0.6,
  );
