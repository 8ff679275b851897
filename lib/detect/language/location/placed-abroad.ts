import type { NameReading } from '../../names/tagger';
import type { Candidate } from '../../recognizer';
import { foreignFunctionWords } from '../function-words';
import { is } from '../lists/flags';
import { nameFlagsOf } from '../lists/lookup';
import type { Span } from '../../view/normalise';
import type { Reading } from '../reading';

/**
 * Small words that a place follows in languages that write their nouns small: `à Vernon`, `em Braga`, `w Tarnowie`, `te Franeker`. German
 * has no such word: `in` stands before any noun.
 */
const before: ReadonlySet<string> = new Set('a au en em w we pod te naar do z ze kolo nad'.split(' '));
/** Parts of such a name that are written small. */
const inside = /^(?:de|del|di|do|da|dos|das|la|le|les|los|sur|sous|en|aan|den|der|nad|d)$/;

/** Places that no list holds, by the small word before them, in a line that is not English. */
export function* placedAbroad({ words, lineOf, gapBefore }: Reading, names: NameReading): Generator<Candidate> {
  for (const [index, word] of words.entries()) {
    if (word.shape !== 'lower' || !before.has(word.folded) || lineOf(index).kind !== 'foreign') continue;
    const first = words[index + 1];
    if (first?.shape !== 'capital' || gapBefore(index + 1) !== ' ' || isSomebody(first.folded)) continue;
    let end = index + 2;
    for (let at = end; at < index + 6 && /^[ -]$/.test(gapBefore(at)); at++) {
      if (words[at]?.shape === 'capital') end = at + 1;
      else if (!inside.test(words[at]?.folded ?? '')) break;
    }
    const span = { start: first.start, end: words[end - 1]?.end ?? first.end };
    if (!isElse(names, span))
      yield { ...span, score: 0.55, rule: 'placed', reason: 'The word before it is one that places follow.' };
  }
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
