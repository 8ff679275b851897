import { englishFunctionWords, foreignFunctionWords } from '../function-words';
import { calendarAndSuch, products } from '../not-people';
import type { Reading } from '../reading';
import { ordinaryTag } from '../vocabulary';
import { lowerTails, ownersTails, smallTails, trademarks } from './tails';

/** Most words before the last one. */
const most = 5;

/**
 * `the Boise sewer plant`, `Colwick tyre depot`, `Kowalik's bakery`: a name, then what kind of place it is in small letters.
 *
 * @param index of the last word
 * @returns index of the first word; null where no name stands before it
 */
export function byLowerTail(reading: Reading, index: number): number | null {
  const { words, gapBefore, lineOf } = reading;
  const tail = words[index];
  if (tail?.shape !== 'lower' || tail.isGlued || lineOf(index).kind === 'code') return null;
  const isTail = lowerTails.has(tail.folded);
  if (!isTail && !ownersTails.has(tail.folded)) return null;
  let first = index;
  let between = 0;
  while (first > index - most && gapBefore(first) === ' ') {
    const word = words[first - 1];
    if (word === undefined || word.isGlued) break;
    if (word.clitic === "'s" && isNamed(reading, first - 1)) return firstOfName(reading, first - 1);
    if (!isTail) break;
    if (isNamed(reading, first - 1)) return firstOfName(reading, first - 1);
    if (isSmallName(reading, first - 1, tail.folded)) return first - 1;
    if (word.shape !== 'lower' || ++between > 1 || englishFunctionWords.has(word.folded)) break;
    first--;
  }
  return null;
}

/** `ridgeway academy`, `hawthorn medical practice`: small, no word of English, behind a word that says where somebody goes or is. */
function isSmallName({ words, gapBefore, lineOf }: Reading, index: number, tail: string): boolean {
  const { shape, folded = '', isGlued } = words[index] ?? {};
  if (shape !== 'lower' || isGlued !== false || folded.length < 5 || gapBefore(index) !== ' ') return false;
  if (!smallTails.has(tail) || lineOf(index).kind === 'foreign' || products.has(folded)) return false;
  if (ordinaryTag(folded) !== null || calendarAndSuch.has(folded) || englishFunctionWords.has(folded)) return false;
  return /^(?:at|to|from|by|in|the|of|attends?)$/.test(words[index - 1]?.folded ?? '');
}

/** The gap before holds the clitic no more: it is cut off where a word ends. */
function firstOfName(reading: Reading, last: number): number {
  let first = last;
  while (first > last - 3 && reading.gapBefore(first) === ' ' && isNamed(reading, first - 1)) first--;
  return first;
}

/** Written with a capital letter, and neither a word that begins a sentence nor a people, a day, a product. */
function isNamed({ words, lineOf }: Reading, index: number): boolean {
  const { shape, folded = '', isGlued } = words[index] ?? {};
  if (isGlued !== false || (shape !== 'capital' && shape !== 'upper') || folded.length < 3) return false;
  if (englishFunctionWords.has(folded) || calendarAndSuch.has(folded) || products.has(folded)) return false;
  return (
    lineOf(index).kind !== 'upper' &&
    !(ordinaryTag(folded) !== null && isSentenceStart(words, index, lineOf(index).firstWord))
  );
}

const isSentenceStart = (_words: Reading['words'], index: number, firstWord: number): boolean => index === firstWord;

/**
 * Whether the last word of a run with capital letters leaves little doubt: `Rowan Street Pharmacy`, `Kettle Property Mgmt`. One of the words
 * before it has to be no ordinary one.
 *
 * @param first index of the first word
 * @param last index of the last word
 */
export function isSureTail({ words, lineOf }: Reading, first: number, last: number): boolean {
  if (!trademarks.has(words[last]?.folded ?? '') || lineOf(last).kind === 'code') return false;
  const before = words.slice(first, last);
  if (lineOf(last).kind === 'upper' && (before.length > 3 || before.some(({ folded }) => isSmallWord(folded))))
    return false;
  return before.some(
    ({ folded }) =>
      folded.length > 2 &&
      ordinaryTag(folded) === null &&
      !englishFunctionWords.has(folded) &&
      !calendarAndSuch.has(folded),
  );
}

const isSmallWord = (folded: string): boolean => englishFunctionWords.has(folded) || foreignFunctionWords.has(folded);
