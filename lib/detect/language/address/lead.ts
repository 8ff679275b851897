import { foldWord } from '../lists/fold-word';
import { is } from '../lists/flags';
import { nameFlagsOf, placeOrTownFlags } from '../lists/lookup';
import { at } from './at';
import * as houses from './houses';
import * as units from './units';

/** What stands before a street or a postcode and belongs to it. */
export interface Lead {
  /** UTF-16 offset where it begins. */
  readonly start: number;
  readonly score: number;
  readonly hasUnit: boolean;
}

interface Chunk {
  readonly length: number;
  readonly score: number;
  readonly isUnit?: boolean;
}

/** UTF-16 units of a part at most. */
const reach = 64;
const mostParts = 7;

/**
 * Takes in what stands before an address's core, part by part: flats, floors, houses by their name, a postcode with its town.
 *
 * @param from UTF-16 offset of the core
 * @param isLoose also parts that only look like names: the core is a postcode, so that streets and villages stand before it
 */
export function readLead(text: string, from: number, isLoose = false): Lead {
  const word = /^\d/.test(text.slice(from, from + 1))
    ? (units.wordBefore.exec(text.slice(Math.max(0, from - 24), from))?.[0] ?? '')
    : '';
  let [start, score, hasUnit, plain] = [from - word.length, word === '' ? 0 : 0.1, word !== '', 0];
  for (let count = 0; count < mostParts; count++) {
    const before = text.slice(Math.max(0, start - reach), start);
    const gap = gapBefore.exec(before)?.[0] ?? '';
    if (gap === '' || gap === before) break;
    const head = before.slice(0, -gap.length);
    const isApart = /[^ \t]/.test(gap);
    const chunk = chunkAt(head, isApart, isLoose);
    if (chunk === null) break;
    if (chunk.score === plainScore && ++plain > 3) break;
    start -= gap.length + chunk.length;
    score += chunk.score;
    hasUnit ||= chunk.isUnit === true;
  }
  return { start, score: Math.min(score, 0.7), hasUnit };
}

/** What parts a part from the next: nothing but spaces where a unit stands before a house number. */
export const gapBefore = /(?:,? {0,4}(?:\n|<br ?\/?>)[ \t>*|]{0,24}| {0,2}[,;|·•/][ "']{0,3}| - | {1,2}|\) )$/u;

const plainScore = 0.05;

function chunkAt(head: string, isApart: boolean, isLoose: boolean): Chunk | null {
  const unit = units.unitBefore.exec(head)?.[0] ?? (isApart ? unitBetween(head) : undefined);
  if (unit !== undefined) return { length: unit.length, score: 0.3, isUnit: true };
  const sure = isApart ? (codeIn(head) ?? houseIn(head) ?? townIn(head)) : null;
  return sure ?? (isLoose ? looseAt(head) : null);
}

function codeIn(head: string): Chunk | null {
  const code = units.codeBefore.exec(head)?.[0] ?? '';
  return code === '' ? null : { length: code.length, score: 0.15, isUnit: true };
}

/** All that stands behind the last mark, where that is a unit: `bât. C`, `3. OG links`. */
function unitBetween(head: string): string | undefined {
  const start = head.length - (/[^,;|\n]*$/.exec(head)?.[0].trimStart().length ?? 0);
  const found = at(units.unit, head, start);
  return found !== '' && start + found.length === head.length ? found : undefined;
}

function houseIn(head: string): Chunk | null {
  const found = houses.houseBefore(head);
  return found === '' || isPerson(found) ? null : { length: found.length, score: 0.2 };
}

function townIn(head: string): Chunk | null {
  const found = houses.townBefore.exec(head)?.[0] ?? '';
  const name = found.replace(/^[\d\s.гм-]+/u, '');
  const isKnown = found !== '' && (/^[гм]\./u.test(found) || placeOrTownFlags(foldWord(name)) !== 0);
  return isKnown ? { length: found.length, score: 0.3 } : null;
}

/** Words with capital letters between two marks, that are no person. */
function looseAt(head: string): Chunk | null {
  const fraction = /(?<![\d/.])\d{1,4}\/\d{1,4}$/.exec(head)?.[0] ?? '';
  if (fraction !== '') return { length: fraction.length, score: 0.15 };
  const words = houses.wordsBefore(head).trimStart();
  if (words === '' || houses.notParts.test(words) || isPerson(words)) return null;
  if (houses.streetWord.test(words)) return { length: words.length, score: 0.2 };
  if (/\d/.test(words)) return { length: words.length, score: 0.15 };
  const isPlace = placeOrTownFlags(foldWord(words)) !== 0;
  return { length: words.length, score: isPlace ? 0.1 : plainScore };
}

/** `Tom Hale`, `Mrs. K. Adeyemi`: two words or more that begin with a first name, an initial or a title. */
function isPerson(words: string): boolean {
  if (/^(?:(?:mr|mrs|ms|miss|dr|prof|herr|frau|mme|m|mlle|sr|sra|sig|dhr|mevr|pan|pani)\.? |\p{Lu}\. )/iu.test(words))
    return true;
  const [first = '', ...rest] = words.split(' ');
  if (rest.length === 0 || houses.streetWord.test(words) || houses.houseWord.test(words)) return false;
  return (nameFlagsOf(foldWord(first)) & is.first) !== 0 && placeOrTownFlags(foldWord(words)) === 0;
}
