import type { Reading } from '../reading';
import { doubtfulHeads, grown, headsAbroad, joints } from './heads-abroad';

/** Most words behind the first one. */
const most = 6;

/**
 * `Kita Sonnenschein`, `Szkoła Podstawowa nr 3`, `Wilhelminaschool`: an institution by its first word, or by the end of its one word.
 *
 * @param index of the word that it begins with
 * @returns indexes of its words, `end` excluded; null where none begins here
 */
export function byHeadAbroad(reading: Reading, index: number): readonly [first: number, end: number] | null {
  const { words, lineOf } = reading;
  const word = words[index];
  if (word === undefined || word.isGlued) return null;
  if (word.shape === 'capital' && grown.test(word.folded)) return [index, index + 1];
  const isDoubtful = doubtfulHeads.has(word.folded);
  if (!isDoubtful && !headsAbroad.has(word.folded)) return null;
  if (isDoubtful && lineOf(index).kind !== 'foreign') return null;
  const end = endOfName(reading, index + 1);
  return end === null ? null : [index, end];
}

/** Over capitalised words and small joints between them; the name has to end with a capital letter or a number's word. */
function endOfName({ words, gapBefore }: Reading, from: number): number | null {
  let end: number | null = null;
  for (let at = from; at < from + most; at++) {
    const word = words[at];
    if (word === undefined || !/^(?: | & |\. | ['"]|-)$/.test(gapBefore(at))) break;
    const isCapital = word.shape === 'capital' || word.shape === 'upper' || word.shape === 'mixed';
    if (isCapital) end = at + 1;
    else if (!joints.test(word.folded)) break;
  }
  return end;
}
