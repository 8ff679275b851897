import { decodeList } from './decode-list';
import { names } from './names';
import { is } from './flags';
import { readHashes } from './hashed-set';
import { places } from './places';
import { townCount, towns } from './towns';

let nameFlags: Map<string, number> | undefined;
let placeFlags: Map<string, number> | undefined;
let placeStarts: Map<string, number> | undefined;
let hasTown: ((word: string) => boolean) | undefined;

/**
 * What the name list says of a word. A hyphenated name counts as what all its parts are.
 *
 * @param folded as `foldWord` returns it
 * @returns bits of `is`; 0 where unknown
 */
export function nameFlagsOf(folded: string): number {
  nameFlags ??= decodeList(names);
  const known = nameFlags.get(folded);
  if (known !== undefined || !/[-']/.test(folded)) return known ?? 0;
  const parts = folded.split(/[-']/).filter((part) => part.length > 1);
  return parts.length === 0 ? 0 : parts.reduce((flags, part) => flags & (nameFlags?.get(part) ?? 0), -1);
}

/**
 * What the place list says of a phrase.
 *
 * @param folded words with single spaces
 * @returns bits of `is`; 0 where unknown
 */
export function placeFlagsOf(folded: string): number {
  placeFlags ??= decodeList(places);
  return placeFlags.get(folded) ?? 0;
}

/**
 * How many words the longest listed place has that begins with this word.
 *
 * @param folded first word
 * @returns 0 where no place begins so
 */
export function longestPlaceFrom(folded: string): number {
  placeStarts ??= countStarts();
  return placeStarts.get(folded) ?? 0;
}

function countStarts(): Map<string, number> {
  placeFlags ??= decodeList(places);
  const starts = new Map<string, number>();
  for (const place of placeFlags.keys()) {
    const words = place.split(' ');
    const first = words[0] ?? '';
    starts.set(first, Math.max(starts.get(first) ?? 0, words.length));
  }
  return starts;
}

/**
 * Whether a phrase is one of the towns that the list of places lacks. One phrase in a thousand passes for one that is none: ask only where
 * something else speaks for a place.
 *
 * @param folded words with single spaces
 */
export function isTown(folded: string): boolean {
  hasTown ??= readHashes(towns, townCount);
  return hasTown(folded.replaceAll('-', ' '));
}

/** What the place list says of a phrase, a town by its hash alone counting as a city. */
export const placeOrTownFlags = (folded: string): number =>
  placeFlagsOf(folded) || (folded.length > 3 && isTown(folded) ? is.city : 0);
