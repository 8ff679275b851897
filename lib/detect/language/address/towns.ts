import { foldWord } from '../lists/fold-word';
import { placeOrTownFlags } from '../lists/lookup';

/** One to four words with capital letters, particles between them. Sticky. */
export const townWords =
  /\p{Lu}[\p{L}\p{M}'’-]{1,24}(?:[ -](?:(?:d[aeiou]s?|del|della|la|le|les|am|an|der|sur|sous|na|nad|aan|op|[viu]) )?\p{Lu}[\p{L}\p{M}'’-]{1,24}){0,3}/uy;

/**
 * How long the listed town is that begins at a place.
 *
 * @returns 0 where none does
 */
export function listedTown(text: string, start: number): number {
  townWords.lastIndex = start;
  const words = townWords.exec(text)?.[0].split(' ') ?? [];
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    if (placeOrTownFlags(foldWord(name)) !== 0) return name.length + district(text, start + name.length);
  }
  return 0;
}

/** `K` of `København K`, `5` of `Praha 5`. */
const district = (text: string, end: number): number =>
  /^ (?:\p{Lu}|\d{1,2})(?![\p{L}\p{N}]|\.\d)/u.exec(text.slice(end, end + 5))?.[0].length ?? 0;
