/**
 * The key under which the lists know a word: lower case, without diacritics, `ß` as `ss`, `ł` as `l`.
 *
 * @param word any case
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .replace(letters, (letter) => plain[letter] ?? letter);
}

const isAscii = /^[\0-\x7f]*$/;
const marks = /\p{M}+/gu;
const letters = /[ßøłđðþæœıħ]/gu;
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};
