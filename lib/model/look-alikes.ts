/** Letters of other scripts in Latin words: known here, so that what is taken out and what is marked are the same. */

/** Cyrillic and Greek letters that are drawn as Latin ones in ordinary fonts (Unicode Technical Standard 39, confusables). */
const twins = new Map(
  [
    ...['аa', 'еe', 'оo', 'рp', 'сc', 'хx', 'уy', 'іi', 'јj', 'ѕs', 'һh', 'ԁd', 'ԛq', 'ԝw', 'АA', 'ВB', 'ЕE', 'КK'],
    ...['МM', 'НH', 'ОO', 'РP', 'СC', 'ТT', 'ХX', 'УY', 'ЅS', 'ІI', 'ЈJ', 'οo', 'νv', 'ΑA', 'ΒB', 'ΕE', 'ΖZ', 'ΗH'],
    ...['ΙI', 'ΚK', 'ΜM', 'ΝN', 'ΟO', 'ΡP', 'ΤT', 'ΥY', 'ΧX'],
  ].map(([odd = '', latin = '']) => [odd, latin]),
);
const word = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]+/gu;

/** Words of the scripts that have letters in common, in their order. */
export const mixedWords = (text: string): readonly string[] => text.match(word) ?? [];

/** Letters to be replaced: all that are not Latin have a Latin twin, and there are Latin ones beside them. */
export function oddLettersIn(letters: string): readonly string[] {
  const others = Array.from(letters).filter((letter) => !/\p{sc=Latin}/u.test(letter));
  const isDisguise =
    others.length > 0 && others.length < Array.from(letters).length && others.every((letter) => twins.has(letter));
  return isDisguise ? others : [];
}

/** The text with Latin letters in Latin words. Nothing else changes. */
export const inLatinLetters = (text: string): string =>
  text.replace(word, (found) =>
    oddLettersIn(found).length > 0
      ? Array.from(found)
          .map((letter) => twins.get(letter) ?? letter)
          .join('')
      : found,
  );
