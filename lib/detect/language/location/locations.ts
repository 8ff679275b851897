import type { Candidate } from '../../recognizer';
import type { View } from '../../view/view';
import { fieldsNamed } from '../../matches';
import { is } from '../lists/flags';
import { longestPlaceFrom, nameFlagsOf, placeFlagsOf } from '../lists/lookup';
import { usStates } from '../address/parts';
import type { NameReading } from '../../names/tagger';
import { calendarAndSuch, products } from '../not-people';
import { readLanguage, type Reading } from '../reading';
import type { Word } from '../words';
import { lexiconTags, ordinaryTag } from '../vocabulary';
import { type Weights, withNames } from '../with-names';
import { foreignFunctionWords } from '../function-words';
import { alsoWordsAbroad, listedFrom } from './listed-phrase';
import { placedAbroad } from './placed-abroad';
import { byKindOfPlace } from './by-kind';
import { placesOfLife } from './of-life';
import { found, isName, namedAt, reasons, surePlace } from './named';
import { postcodes } from './postcodes';
import { everyMatch } from '../../every-match';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const inPlace = set(
  'in at near around across outside inside throughout into toward towards within from to via between',
);
/** Abbreviations that are places when they are written in capitals. */
const abbreviations = set('us usa uk uae nyc eu dc nz ussr prc drc nsw');

/** The same with dots: `U.S.`, `D.C.` */
const dotted = /(?<![\p{L}\p{N}.])(?:U\. ?S\. ?A\.|U\. ?S\.|U\. ?K\.|D\. ?C\.|U\. ?A\. ?E\.)/gu;

/** How rules and model add up; fitted like the people's (`person/with-model.ts`). */
const weights: Weights = { base: 0.9, model: 0.55, rule: 1.3, alone: -0.2, sure: /^(?:field|placed|kind|postcode)$/ };

/**
 * Places of a view: what the rules below find, weighed by what the model takes it for, and what the model alone takes for a place.
 *
 * @param view a piece of text, normalised
 * @param names the same text as the model reads it
 */
export const findLocations = (view: View, names: NameReading): Candidate[] =>
  withNames(
    [
      ...ruledLocations(view),
      ...placedAbroad(readLanguage(view), names),
      ...byKindOfPlace(readLanguage(view)),
      ...postcodes(view),
      ...placesOfLife(view.text),
    ],
    names,
    {
      type: 'location',
      weights,
      reading: readLanguage(view),
    },
  );

/** Countries, regions and cities of the list, names that a word for a place or a preposition makes one, labels. */
function* ruledLocations(view: View): Generator<Candidate> {
  const reading = readLanguage(view);
  for (let index = 0; index < reading.words.length;) {
    const end = yield* listedAt(reading, index);
    if (end === null) yield* namedAt(reading, index);
    index = end ?? index + 1;
  }
  for (const { index, 0: letters } of everyMatch(view.text, dotted))
    yield {
      start: index,
      end: index + letters.length,
      score: 0.55,
      rule: 'abbreviation',
      reason: reasons.abbreviation,
    };
  yield* byLabel(view);
}

/** A place of the list; with its state where that follows (`Austin, TX`). */
function* listedAt(reading: Reading, index: number): Generator<Candidate, number | null> {
  const { words } = reading;
  const word = words[index];
  if (word === undefined || isNoName(reading, word)) return null;
  if (
    word.shape === 'upper' &&
    abbreviations.has(word.folded) &&
    /^(?:prose|foreign)$/.test(reading.lineOf(index).kind)
  ) {
    yield found(reading, [index, index + 1], 0.6, 'abbreviation');
    return index + 1;
  }
  for (let count = Math.min(4, longestPlaceFrom(word.folded)); count > 0; count--) {
    const phrase = phraseAt(reading, index, count);
    const flags = phrase === null ? 0 : placeFlagsOf(phrase);
    if (phrase === null || flags === 0) continue;
    const end = index + count;
    const state = stateBehind(reading, end);
    const score = scoreOf(reading, { index, end, flags, phrase }) + (state === null ? 0 : 0.4);
    if (score >= 0.25) yield found(reading, [index, state ?? end], Math.min(0.95, score), 'listed');
    return score >= 0.4 ? (state ?? end) : null;
  }
  return yield* townAt(reading, index);
}

/** A small town with nothing before it that says so: the model has to think of a place, too. `Cathays, 460 all in`. */
function* townAt(reading: Reading, index: number): Generator<Candidate, number | null> {
  const word = reading.words[index];
  if (word?.shape !== 'capital' || word.folded.length < 5 || longestPlaceFrom(word.folded) > 0) return null;
  const end = listedFrom(reading, index, false);
  if (end === null) return null;
  const state = stateBehind(reading, end);
  const phrase = word.folded;
  const isSurer = reading.lineOf(index).kind === 'foreign' || word.folded.includes('-');
  const score =
    scoreOf(reading, { index, end, flags: is.city, phrase }) + (isSurer ? 0.1 : -0.05) + (state === null ? 0 : 0.4);
  if (score < 0.25) return null;
  yield found(reading, [index, state ?? end], Math.min(0.95, score), 'listed');
  return score >= 0.4 ? (state ?? end) : null;
}

/** Part of an identifier, or of a shape that no place has. A hash tag may be one. */
const isNoName = ({ text }: Reading, { start, shape, isGlued }: Word): boolean =>
  shape === 'mixed' || shape === 'caseless' || (isGlued && !(shape === 'capital' && text[start - 1] === '#'));

function phraseAt(reading: Reading, index: number, count: number): string | null {
  const spelled: string[] = [];
  for (let at = index; at < index + count; at++) {
    const word = reading.words[at];
    if (word === undefined || (at > index && !/^(?: |-|\. )$/.test(reading.gapBefore(at)))) return null;
    spelled.push(word.folded);
  }
  return spelled.join(' ');
}

/** Index behind a US state or Canadian province in capitals, parted by a comma or a space. */
function stateBehind(reading: Reading, end: number): number | null {
  const next = reading.words[end];
  const isState =
    next !== undefined && next.shape === 'upper' && next.end - next.start === 2 && /^,? $/.test(reading.gapBefore(end));
  return isState && usStates.has(reading.text.slice(next.start, next.end)) ? end + 1 : null;
}

interface Listed {
  readonly index: number;
  readonly end: number;
  readonly flags: number;
  readonly phrase: string;
}

/** Adds up what the list, the words around and the line say of a listed place. */
function scoreOf(reading: Reading, listed: Listed): number {
  return ofItself(reading, listed) + ofLine(reading, listed) + ofNeighbours(reading, listed);
}

function ofItself(reading: Reading, { index, end, flags, phrase }: Listed): number {
  const word = reading.words[index];
  let score = (flags & is.country) !== 0 ? 0.75 : (flags & is.region) !== 0 ? 0.6 : 0.5;
  score += end - index > 1 ? 0.15 : -otherwise(phrase, flags);
  if (word?.shape === 'lower') score -= (flags & is.country) !== 0 ? 0.2 : alsoWordsAbroad.has(phrase) ? 0.6 : 0.35;
  if (word?.shape === 'upper' && phrase.length < 5) score -= 0.3;
  return word?.shape === 'lower' && foreignFunctionWords.has(phrase) ? 0 : score;
}

/** What else a single word is: a word, a name, a product. */
function otherwise(phrase: string, flags: number): number {
  const isWord =
    (flags & (is.commonWord | is.word)) !== 0 || ordinaryTag(phrase) !== null || calendarAndSuch.has(phrase);
  const names = nameFlagsOf(phrase);
  const isFirstName = (names & is.first) !== 0 && (names & is.frequent) !== 0;
  const asName = isFirstName ? 0.25 : names !== 0 ? 0.1 : 0;
  const isGreat = lexiconTags(phrase).some((tag) => tag === 'City' || tag === 'Country' || tag === 'Region');
  return (
    (isGreat ? -0.2 : 0) +
    (isWord ? ((flags & is.country) !== 0 ? 0.15 : 0.35) : 0) +
    asName +
    (phrase.length < 4 || products.has(phrase) ? 0.3 : 0)
  );
}

function ofLine(reading: Reading, { index, flags }: Listed): number {
  const kind = reading.lineOf(index).kind;
  if (kind === 'code') return -0.4;
  if (kind === 'foreign') return (flags & is.country) !== 0 ? -0.1 : -0.25;
  return kind === 'lower' ? 0.1 : 0;
}

function ofNeighbours(reading: Reading, { index, end }: Listed): number {
  const { words } = reading;
  let score = 0;
  const before = words[index - 1];
  const gap = reading.gapBefore(index);
  if (before !== undefined && gap === ' ') {
    if (inPlace.has(before.folded)) score += 0.25;
    else if (before.shape === 'capital' && isName(before.folded)) score -= 0.35;
  }
  if (/^, $/.test(gap) && before !== undefined && placeFlagsOf(before.folded) !== 0) score += 0.2;
  const next = words[end];
  if (next === undefined) return score;
  const behind = reading.gapBefore(end);
  if (behind === ' ' && (next.shape === 'capital' || next.shape === 'upper'))
    score -= isName(next.folded) ? 0.35 : 0.15;
  if (behind === ', ' && placeFlagsOf(next.folded) !== 0) score += 0.2;
  if (surePlace.test(reading.text.slice(Math.max(0, (words[index]?.start ?? 0) - 40), words[index]?.start)))
    score += 0.3;
  return score;
}

const keys =
  /^(?:(?:home |birth |work |office |current |billing |shipping |mailing )?(?:city|town|village|country|state|province|county|region|district|municipality)(?: of (?:birth|residence|origin))?|birth ?place|place of birth|pob|born in|home ?town|city state(?: zip)?|location|ort|stadt|land|geburtsort|ville|pays|ciudad|país|pais|città|paese|destination|origin)$/;

function* byLabel(view: View): Generator<Candidate> {
  for (const { value, start } of fieldsNamed(view, keys)) {
    const name = /^\p{Lu}[\p{L}\p{M}'. -]{1,40}(?:, [\p{L}\p{M} ]{2,30})?/u.exec(value)?.[0].trimEnd() ?? '';
    if (name.length < 2 || name.split(' ').length > 5) continue;
    yield {
      start,
      end: start + name.length,
      score: 0.75,
      rule: 'field',
      reason: 'A label or column header says that this is a place.',
    };
  }
}
