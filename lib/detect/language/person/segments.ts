import { englishFunctionWords, foreignFunctionWords } from '../function-words';
import { declinedNameFlags } from '../lists/declined';
import { is } from '../lists/flags';
import { longestPlaceFrom, nameFlagsOf, placeFlagsOf } from '../lists/lookup';
import { calendarAndSuch, products, thingTails } from '../not-people';
import type { Reading } from '../reading';
import { lexiconTags, ordinaryTag } from '../vocabulary';
import type { Word } from '../words';
import { articles } from './cues-abroad';
import { closings, englishRelations, formalTitles, greetings, particles, relations, titles } from './cues';

/**
 * What a word could be to a name. `F` first name, `L` last name; small letters say how doubtful: `f`, `l` rare, `w` also
 * an everyday word, `c` also a very common one. `U` unknown to all lists, `I` initial, `P` place, `W` ordinary word.
 */
export type NameClass = 'F' | 'f' | 'Fw' | 'fw' | 'Fc' | 'fc' | 'L' | 'l' | 'Lw' | 'lw' | 'Lc' | 'U' | 'I' | 'P' | 'W';

/** A run of words that may be one person's name. Indexes into the reading's words; `end` excluded. */
export interface Segment {
  readonly first: number;
  readonly end: number;
  readonly classes: readonly NameClass[];
  /** The run goes on behind: with a word that makes it a firm, a street, a theorem. */
  readonly tail: string | null;
}

/** Every stretch of words of a reading that could be a name, before anything is weighed. */
export function* segmentsOf(reading: Reading): Generator<Segment> {
  const { words } = reading;
  let index = 0;
  while (index < words.length) {
    const end = isNameWord(reading, index) ? endOfRun(reading, index) : index + 1;
    if (end > index + 1 || isNameWord(reading, index)) yield* cut(reading, index, end);
    index = end;
  }
}

/** Capitalised, or small and listed as a name that is no other word. */
function isNameWord(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined || word.isGlued || word.shape === 'caseless' || word.shape === 'mixed') return false;
  return (
    word.shape !== 'lower' ||
    isListedSmall(word) ||
    isSmallSurname(reading, index) ||
    isSmallPair(reading, index) ||
    isSmallPair(reading, index - 1)
  );
}

/** `john smith`: a first and a last name of the list, each of which alone could be a word. */
function isSmallPair(reading: Reading, index: number): boolean {
  const [word, next] = [reading.words[index], reading.words[index + 1]];
  if (word?.shape !== 'lower' || next?.shape !== 'lower' || word.clitic !== '' || reading.gapBefore(index + 1) !== ' ')
    return false;
  return (
    isPartOfPair(word, is.first) &&
    isPartOfPair(next, is.last) &&
    !/^(?:code|foreign)$/.test(reading.lineOf(index).kind)
  );
}

function isPartOfPair({ folded }: Word, part: number): boolean {
  const flags = nameFlagsOf(folded);
  const isPart = (flags & part) !== 0 && (flags & is.frequent) !== 0;
  return (
    isPart &&
    folded.length > 2 &&
    ordinaryTag(folded) === null &&
    !englishFunctionWords.has(folded) &&
    !foreignFunctionWords.has(folded)
  );
}

/** `natasha higuchi`, `dr. hurst`: small, behind a listed small first name or a title, and no word that we know. */
function isSmallSurname(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  const before = reading.words[index - 1];
  if (word === undefined || before === undefined || before.clitic !== '' || word.folded.length < 4) return false;
  if (englishFunctionWords.has(word.folded) || foreignFunctionWords.has(word.folded)) return false;
  const gap = reading.gapBefore(index);
  if (formalTitles.has(before.folded))
    return /^\.? $/.test(gap) && (nameFlagsOf(word.folded) !== 0 || ordinaryTag(word.folded) === null);
  if (
    gap !== ' ' ||
    before.shape !== 'lower' ||
    !isListedSmall(before) ||
    /^(?:code|foreign)$/.test(reading.lineOf(index).kind)
  )
    return false;
  const isFirst = (nameFlagsOf(before.folded) & is.first) !== 0;
  return (
    isFirst &&
    ordinaryTag(word.folded) === null &&
    !calendarAndSuch.has(word.folded) &&
    (placeFlagsOf(word.folded) === 0 || nameFlagsOf(word.folded) !== 0)
  );
}

const isListedSmall = ({ folded }: Word): boolean => {
  if (folded.length < 3 || foreignFunctionWords.has(folded)) return false;
  const flags = nameFlagsOf(folded);
  return (flags & is.frequent) !== 0 && (flags & (is.commonWord | is.word)) === 0 && ordinaryTag(folded) === null;
};

function endOfRun(reading: Reading, from: number): number {
  let end = from + 1;
  while (end < reading.words.length) {
    if (isJoined(reading, end) && isNameWord(reading, end)) end++;
    else {
      const next = behindParticles(reading, end);
      if (next === end || !isNameWord(reading, next) || reading.words[next]?.shape === 'lower') break;
      end = next + 1;
    }
  }
  return end;
}

/** Past `van der`, `de la`, `bin`, where they stand between two parts of one name. */
function behindParticles(reading: Reading, from: number): number {
  let at = from;
  while (
    at < from + 3 &&
    isJoined(reading, at) &&
    particles.has(reading.words[at]?.folded ?? '') &&
    reading.words[at]?.shape === 'lower'
  )
    at++;
  return at > from && isJoined(reading, at) ? at : from;
}

function isJoined(reading: Reading, index: number): boolean {
  const gap = reading.gapBefore(index);
  const before = reading.words[index - 1];
  if (before === undefined || before.clitic !== '') return false;
  if (gap === ' ' || gap === '  ') return true;
  return (before.shape === 'initial' && /^\. ?$/.test(gap)) || (before.folded === 'st' && gap === '. ');
}

/** Takes a run apart at words that belong to no name. */
function* cut(reading: Reading, from: number, to: number): Generator<Segment> {
  let first = from;
  while (first < to) {
    const classes: NameClass[] = [];
    let end = first;
    for (; end < to; end++) {
      const next = classOf(reading, end, classes);
      if (next === null) break;
      classes.push(next);
    }
    const trimmed = trim(reading, first, classes);
    if (trimmed !== null) yield { ...trimmed, tail: tailOf(reading, trimmed.end) };
    first = end + 1;
  }
}

function tailOf(reading: Reading, index: number): string | null {
  const word = reading.words[index];
  if (word === undefined || reading.gapBefore(index) !== ' ' || word.shape === 'lower') return null;
  return thingTails.has(word.folded) || ordinaryTag(word.folded) !== null ? word.folded : null;
}

function classOf(reading: Reading, index: number, before: readonly NameClass[]): NameClass | null {
  const word = reading.words[index];
  if (word === undefined) return null;
  const { folded, shape } = word;
  if (shape === 'initial') return 'I';
  if (shape === 'lower' && particles.has(folded) && before.length > 0 && !isListedSmall(word)) return 'I';
  if (followsTitle(reading, index) && !englishFunctionWords.has(folded)) return nameFlagsOf(folded) === 0 ? 'U' : 'L';
  if (isNever(word) || isCompound(reading, word) || isCueAbroad(reading, index, before.length)) return null;
  const flags = nameFlagsOf(folded) || (isPolish(reading, index) ? declinedNameFlags(folded) : 0);
  return listedClass(flags, folded) ?? unlistedClass(word, flags, before);
}

/** Letters that no other of the eight languages has. */
const isPolish = ({ text, lineOf }: Reading, index: number): boolean => {
  const { start, end, kind } = lineOf(index);
  return kind !== 'code' && /[ąęłśżćń]/iu.test(text.slice(start, Math.min(end, start + 600)));
};

function unlistedClass({ folded, shape }: Word, flags: number, before: readonly NameClass[]): NameClass | null {
  if (longestPlaceFrom(folded) > 0 && placeFlagsOf(folded) !== 0) return 'P';
  if (ordinaryTag(folded) === null && flags === 0) return shape === 'upper' && folded.length < 4 ? null : 'U';
  return before.length > 0 && isNameLike(before.at(-1)) && !thingTails.has(folded) ? 'W' : null;
}

/** `Mr Short`, `Dr. Wells`, `Herr Klug`: there any word with a capital letter is a name. */
function followsTitle(reading: Reading, index: number): boolean {
  const before = reading.words[index - 1];
  if (before === undefined || !formalTitles.has(before.folded) || reading.words[index]?.shape === 'lower') return false;
  return /^\.? $/.test(reading.gapBefore(index));
}

const isNever = ({ folded, shape }: Word): boolean =>
  (englishFunctionWords.has(folded) && folded !== 'will' && folded !== 'may') ||
  (titles.has(folded) && !(nameFlagsOf(folded) & is.frequent)) ||
  greetings.has(folded) ||
  closings.has(folded) ||
  (calendarAndSuch.has(folded) && !stillNames.has(folded)) ||
  (englishRelations.has(folded) && !(nameFlagsOf(folded) & is.first)) ||
  (shape === 'upper' && products.has(folded));

/** `Mein Sohn`, `La Pina`, `Richter`: what stands before a name in a line of another language. */
function isCueAbroad({ words, lineOf }: Reading, index: number, place: number): boolean {
  const { folded = '' } = words[index] ?? {};
  if (place > 0 && nameFlagsOf(folded) !== 0) return false;
  if (relations.has(folded) || titles.has(folded))
    return (nameFlagsOf(folded) & is.first) === 0 && lineOf(index).kind === 'foreign';
  if (particles.has(folded) ? place > 0 || !articles.has(folded) : !foreignFunctionWords.has(folded)) return false;
  return folded.length > 1 && /^(?:foreign|title)$/.test(lineOf(index).kind);
}

/** `Ten-year-old`: a part behind the hyphen is written small. */
const isCompound = ({ text }: Reading, { start, end, shape }: Word): boolean =>
  shape === 'capital' && /-(?!al-|el-|ul-|e-)\p{Ll}/u.test(text.slice(start, end));

const stillNames: ReadonlySet<string> = new Set(
  'april may june august jan mercury christian jesus north west lake park church'.split(' '),
);

const isNameLike = (name: NameClass | undefined): boolean =>
  name === 'F' || name === 'f' || name === 'Fw' || name === 'I';

/** SCOWL counts `john` and `smith` as words; compromise's lexicon knows them as names and nothing else. `Foster` stays a word. */
const isOnlyName = (folded: string): boolean =>
  ordinaryTag(folded) === null &&
  !englishFunctionWords.has(folded) &&
  lexiconTags(folded).some((tag) => firstNameTags.has(tag) || (tag === 'LastName' && /(?:son|s|smith)$/.test(folded)));

const firstNameTags: ReadonlySet<string> = new Set(['MaleName', 'FemaleName', 'Person']);

function listedClass(flags: number, folded: string): NameClass | null {
  if ((flags & (is.first | is.last)) === 0) return null;
  const isFrequent = (flags & is.frequent) !== 0;
  const isNameAlone = isOnlyName(folded);
  const isCommon = !isNameAlone && ((flags & is.commonWord) !== 0 || englishFunctionWords.has(folded));
  const isWord = !isNameAlone && ((flags & is.word) !== 0 || ordinaryTag(folded) !== null);
  if ((flags & is.first) !== 0) {
    if (isCommon) return isFrequent ? 'Fc' : 'fc';
    if (isWord) return isFrequent ? 'Fw' : 'fw';
    return isFrequent ? 'F' : 'f';
  }
  if (isCommon) return 'Lc';
  if (isWord) return isFrequent ? 'Lw' : 'lw';
  return isFrequent ? 'L' : 'l';
}

/** Initials, places and plain words may stand inside a name, not at its ends (an initial may begin one). */
function trim(reading: Reading, first: number, classes: readonly NameClass[]): Omit<Segment, 'tail'> | null {
  let end = classes.length;
  while (end > 0 && classes[end - 1] === 'I' && reading.words[first + end - 1]?.shape === 'lower') end--;
  const kept = classes.slice(0, end);
  return kept.length === 0 || kept.every((one) => one === 'I') ? null : { first, end: first + end, classes: kept };
}
