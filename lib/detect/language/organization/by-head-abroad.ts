import { foreignFunctionWords } from '../function-words';
import { germanNouns } from '../german-nouns';
import { is } from '../lists/flags';
import { nameFlagsOf, placeFlagsOf } from '../lists/lookup';
import type { Reading } from '../reading';
import type { Span } from '../../view/normalise';
import { adjectives, clubs, doubtfulHeads, grown, headEnd, headsAbroad, joints, namedAfter } from './heads-abroad';

/** Most words behind the first one. */
const most = 6;

/**
 * `Kita Sonnenschein`, `Szkoła Podstawowa nr 3`, `l'école Jules-Ferry`, `Wilhelminaschool`: an institution by its first word, or by the end
 * of its one word.
 *
 * @param index of the word that it begins with
 * @returns UTF-16 offsets; null where none begins here
 */
export function byHeadAbroad(reading: Reading, index: number): Span | null {
  const word = reading.words[index];
  if (word === undefined || word.isGlued) return null;
  const elided = elision.exec(word.folded)?.[0].length ?? 0;
  const folded = word.folded.slice(elided);
  const start = word.start + elided;
  const isOwnName = word.shape === 'capital' && (grown.test(folded) || namedAfter.test(folded));
  if (!isOwnName && !isHead(reading, index, folded)) return null;
  const end = numberBehind(reading, index) ?? endOfName(reading, index + 1);
  if (end === null) return isOwnName ? { start, end: word.end } : null;
  return { start, end: end + (numbered.exec(reading.text.slice(end, end + 12))?.[0].length ?? 0) };
}

const elision = /^(?:l|d|all|dell|dall|nell|sull|un)'/;
/** `nr 3`, `n° 12`: many schools have only that. */
const numbered = /^,? (?:nr|no|n[°º]|numer)\.? ?\d{1,4}(?!\d)/u;

function numberBehind({ words, text }: Reading, index: number): number | null {
  const end = words[index]?.end ?? 0;
  return numbered.test(text.slice(end, end + 12)) ? end : null;
}

function isHead({ words, lineOf }: Reading, index: number, folded: string): boolean {
  const kind = lineOf(index).kind;
  const isAbroad = kind === 'foreign' || kind === 'lower';
  if (doubtfulHeads.has(folded) || english.has(folded)) return kind === 'foreign';
  if (headsAbroad.has(folded)) return true;
  if (clubs.has(folded)) return words[index]?.shape === 'upper';
  return isAbroad && headEnd.test(folded);
}

/** Heads that begin a heading in English, too. */
const english: ReadonlySet<string> = new Set(
  'restaurant cafe salon agence association college garage camping hospice elektro firma centro academia instituto casa-famiglia studio gruppo transports taxis ambulances club hospital clinica society federation technikum gimnazjum maternelle media junta'.split(
    ' ',
  ),
);

/** Over capitalised words and small joints between them; the name has to end with a capital letter. In small texts one listed name will do. */
function endOfName(reading: Reading, from: number): number | null {
  const { words, gapBefore } = reading;
  let end: number | null = null;
  for (let at = from; at < from + most; at++) {
    const word = words[at];
    if (word === undefined || !/^(?: | & |\. | ['"„]|-)$/.test(gapBefore(at))) break;
    const isCapital = word.shape === 'capital' || word.shape === 'upper' || word.shape === 'mixed';
    if (isCapital && end === null && isNoun(reading, at)) break;
    if (isCapital || (at === from && isSmallName(reading, at))) end = word.end;
    else if (!joints.test(word.folded) && !(at === from && adjectives.has(word.folded))) break;
  }
  return end;
}

/** A noun of German, where all nouns are capital: `Praxis Regeln`. */
function isNoun({ words, lineOf }: Reading, at: number): boolean {
  const folded = words[at]?.folded ?? '';
  return lineOf(at).kind === 'foreign' && germanNouns.has(folded) && (nameFlagsOf(folded) & is.last) === 0;
}

/** `collège victor-hugo` in a text without capitals. */
function isSmallName({ words, lineOf }: Reading, at: number): boolean {
  const { folded = '', shape } = words[at] ?? {};
  if (shape !== 'lower' || folded.length < 4 || foreignFunctionWords.has(folded) || lineOf(at).kind === 'code')
    return false;
  const flags = nameFlagsOf(folded);
  return (
    ((flags & (is.first | is.last)) !== 0 && (flags & (is.commonWord | is.word)) === 0) || placeFlagsOf(folded) !== 0
  );
}
