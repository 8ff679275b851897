import { declinedPlaceFlags } from '../lists/declined-places';
import { is } from '../lists/flags';
import { nameFlagsOf, placeFlagsOf, placeOrTownFlags } from '../lists/lookup';
import { calendarAndSuch } from '../not-people';
import { foreignFunctionWords } from '../function-words';
import { germanNouns } from '../german-nouns';
import type { Reading } from '../reading';
import { ordinaryTag } from '../vocabulary';

/** Most words of a listed place. */
const most = 4;

/**
 * The longest listed place that begins with a word, the small towns among them. Hyphens are as good as spaces.
 *
 * @param index of its first word
 * @param isPolish whether it may be in one of the cases of Polish
 * @returns index behind its last word; null where none begins here
 */
export function listedFrom(reading: Reading, index: number, isPolish: boolean): number | null {
  const phrases = phrasesFrom(reading, index);
  for (let count = phrases.length; count > 0; count--) {
    const phrase = phrases[count - 1] ?? '';
    if (count === 1 && phrase.length < 3) continue;
    if (placeOrTownFlags(phrase) !== 0) return index + count;
    if (isPolish && phrase.split(' ').some((word) => declinedPlaceFlags(word) !== 0) && isDeclined(phrase))
      return index + count;
  }
  return isCompound(phrases[0] ?? '') ? index + 1 : null;
}

/** Every word of it declined, or none. */
const isDeclined = (phrase: string): boolean => !phrase.includes(' ') && phrase.length > 3;

/** The first word, the first two … as they stand in the list. */
function phrasesFrom({ words, gapBefore }: Reading, index: number): string[] {
  const phrases: string[] = [];
  for (let at = index; at < index + most; at++) {
    const word = words[at];
    if (word === undefined || word.isGlued || (at > index && !/^(?: |-|\. )$/.test(gapBefore(at)))) break;
    phrases.push(at === index ? word.folded : `${phrases.at(-1) ?? ''} ${word.folded}`);
    if (word.clitic !== '') break;
  }
  return phrases;
}

/** `Köln-Ehrenfeld`, `Berlin-Mitte`: a city and a part of it. */
function isCompound(folded: string): boolean {
  const hyphen = folded.indexOf('-');
  if (hyphen < 4) return false;
  const city = folded.slice(0, hyphen);
  return (placeFlagsOf(city) & is.city) !== 0 && (nameFlagsOf(city) & is.first) === 0 && ordinaryTag(city) === null;
}

/** What a single listed word is besides: a word, a first name, a day. */
export function isElsewhere({ words, lineOf }: Reading, index: number): boolean {
  const folded = words[index]?.folded ?? '';
  const names = nameFlagsOf(folded);
  return (
    (names & (is.first | is.frequent)) === (is.first | is.frequent) ||
    calendarAndSuch.has(folded) ||
    foreignFunctionWords.has(folded) ||
    ordinaryTag(folded) !== null ||
    (lineOf(index).kind === 'foreign' && germanNouns.has(folded))
  );
}
