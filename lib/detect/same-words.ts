/**
 * A text with each gap as one space: `Ann\n  Lee` is `Ann Lee`.
 *
 * @param text short: a value
 */
export const spaced = (text: string): string => text.replace(/\s+/g, ' ');

/** The same in small letters and without accents: `MÜLLER` is `muller`. */
export const folded = (text: string): string => (isAscii.test(text) ? text : withoutMarks(text)).toLowerCase();

// eslint-disable-next-line no-control-regex -- the whole of ASCII is meant, control characters included
const isAscii = /^[\x00-\x7f]*$/;

const withoutMarks = (text: string): string =>
  text
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');

/**
 * A name with the endings of its cases: English, German, Dutch and Scandinavian `-s`, German `-es`, those of Polish.
 *
 * @param name one or more words; the last takes the ending
 * @returns none for a short name: with an ending it may be any word
 */
export function inflected(name: string): readonly string[] {
  if (!/\p{Lu}[\p{Ll}\p{M}]{3,}$/u.test(name)) return [];
  if (/[sc]ki$/.test(name)) return ['ego', 'emu', 'm', 's'].map((ending) => name + ending);
  if (/a$/.test(name))
    return [...['y', 'i', 'ę', 'ą', 'ie', 'iej'].map((ending) => name.slice(0, -1) + ending), `${name}s`];
  if (/[eiouyszx]$/.test(name)) return [`${name}s`];
  return ['s', 'es', 'a', 'owi', 'em', 'iem'].map((ending) => name + ending);
}
