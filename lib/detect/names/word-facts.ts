import { foldWord } from '../language/lists/fold-word';
import { classOf, isCapital, unit } from './characters';
import { hashText } from './hash';
import { languageBits } from './language-words';
import { basesOf } from './bases';
import { lookUp, type WordBits, wordBits } from './word-bits';

/** How a token is written. The numbers are part of the model: do not renumber. */
export const cap = {
  lower: 0,
  capital: 1,
  upper: 2,
  initial: 3,
  mixed: 4,
  digits: 5,
  mark: 6,
  newline: 7,
  address: 8,
  identifier: 9,
} as const;

/** All that the features ask of one word form; hashes are `hashText` of the part. */
export interface WordFacts {
  /** Lower case; digits as 0. */
  readonly lower: number;
  /** As written, where it has capitals; else 0. */
  readonly written: number;
  readonly cap: number;
  readonly bits: number;
  readonly shape: number;
  readonly length: number;
  /** Hashes of the last and first letters; 0 for what is no word, the whole word where it is as short. */
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly prefix4: number;
  readonly isWord: boolean;
  readonly isFunctionWord: boolean;
  /** As `languageBits` says. */
  readonly languages: number;
}

/** Longest length that is told apart, in UTF-16 units. */
const longestLength = 9;
const longNumber = 12;

/** What is known of a word form. */
export function wordFacts(form: string, table: WordBits): WordFacts {
  const first = form.charCodeAt(0);
  const kind = classOf(first);
  const written = capOf(form, kind);
  const isWord = kind === unit.letter && written !== cap.address;
  const lower = spelled(form, written);
  const hash = hashText(lower);
  const part = (text: string, from: number): number =>
    isWord && lower.length > from ? hashText(text) : from > 1 ? hash : 0;
  return {
    lower: hash,
    written: written === cap.lower || written > cap.mixed ? 0 : hashText(form),
    cap: written,
    bits: kind === unit.letter ? listBits(form, written, table) : 0,
    shape: hashText(shapeOf(form)),
    length: Math.min(lower.length, longestLength),
    suffix1: part(lower.slice(-1), 1),
    suffix2: part(lower.slice(-2), 2),
    suffix3: part(lower.slice(-3), 3),
    suffix4: part(lower.slice(-4), 4),
    prefix1: part(lower.slice(0, 1), 1),
    prefix2: part(lower.slice(0, 2), 2),
    prefix3: part(lower.slice(0, 3), 3),
    prefix4: part(lower.slice(0, 4), 4),
    isWord,
    isFunctionWord: functionWords.has(lower),
    languages: isWord ? languageBits(lower) : 0,
  };
}

/** What the list says of a word; of a capitalised one that it does not hold, what it says of a name that this may be a form of. */
function listBits(form: string, written: number, table: WordBits): number {
  const folded = foldWord(form);
  const bits = lookUp(table, hashText(folded));
  if (bits !== 0 || written === cap.mixed || written === cap.initial) return bits;
  for (const base of basesOf(folded)) {
    const found = lookUp(table, hashText(base));
    if ((found & wordBits.frequent) !== 0 && (found & (wordBits.common | wordBits.word)) === 0)
      return (found & wordBits.first) !== 0 ? wordBits.formOfFirst : wordBits.formOfLast;
  }
  return 0;
}

/** What stands before the first token and behind the last. */
export const outside: WordFacts = {
  lower: hashText('<outside>'),
  written: 0,
  cap: cap.newline,
  bits: 0,
  shape: 1,
  length: 0,
  suffix1: 0,
  suffix2: 0,
  suffix3: 0,
  suffix4: 0,
  prefix1: 0,
  prefix2: 0,
  prefix3: 0,
  prefix4: 0,
  isWord: false,
  isFunctionWord: false,
  languages: 0,
};

/** The word's facts as if no list held it (English words stay known): training does without the lists now and then. */
export const withoutLists = (facts: WordFacts): WordFacts => ({
  ...facts,
  bits: facts.bits & (wordBits.common | wordBits.word),
});

/**
 * The word's facts as if nobody had seen it before: training takes some words for new ones, so that what stands around them counts.
 *
 * @param hash stands for the word
 */
export const asUnseen = (facts: WordFacts, hash: number): WordFacts => ({
  ...facts,
  lower: hash,
  written: facts.written === 0 ? 0 : hash,
  prefix4: hash,
  suffix4: hash,
});

function spelled(form: string, written: number): string {
  if (written === cap.address) return form.includes('@') ? '#mail' : '#url';
  const lower = form.toLowerCase();
  if (!/\d/.test(lower)) return lower;
  return lower.length > longNumber ? '#long' : lower.replace(/\d/g, '0');
}

function capOf(form: string, kind: number): number {
  if (kind === unit.newline) return cap.newline;
  if (kind === unit.other) return cap.mark;
  if (form.indexOf('@') > 0 || form.includes('://')) return cap.address;
  if (kind === unit.digit) return cap.digits;
  return capOfLetters(form);
}

function capOfLetters(form: string): number {
  const [upper, lower, digits, underscores] = countUnits(form);
  const isFirst = isCapital(form.charCodeAt(0));
  if (underscores > 0) return cap.identifier;
  if (digits > 0) return isFirst ? cap.upper : cap.identifier;
  if (upper === 0) return cap.lower;
  if (lower === 0) return upper === 1 ? cap.initial : cap.upper;
  return isFirst ? cap.capital : cap.mixed;
}

function countUnits(form: string): [upper: number, lower: number, digits: number, underscores: number] {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (let index = 0; index < form.length; index++) {
    const code = form.charCodeAt(index);
    if (code === 95) counts[3]++;
    else if (classOf(code) === unit.digit) counts[2]++;
    else if (isCapital(code)) counts[0]++;
    else counts[1]++;
  }
  return counts;
}

const longestShape = 10;

/** `Xx`, `X.X.`, `Xxd`: kinds of letters, each run once or twice. */
function shapeOf(form: string): string {
  let shape = '';
  let before = '';
  for (let index = 0; index < form.length && shape.length < longestShape; index++) {
    const one = shapeUnit(form, index);
    if (one !== before) shape += one;
    before = one;
  }
  return shape;
}

function shapeUnit(form: string, index: number): string {
  const code = form.charCodeAt(index);
  if (code === 95) return '_';
  const kind = classOf(code);
  if (kind === unit.digit) return 'd';
  if (kind === unit.ideograph) return 'C';
  if (kind === unit.letter) return isCapital(code) ? 'X' : 'x';
  return form.charAt(index);
}

const functionWords: ReadonlySet<string> = new Set(
  `a an and any are as at be been but by can did do does for from had has have he her him his how i if in into is it its just me
   more my no not of on or our she so than that the their them then there these they this to up us was we were what when which who
   why will with you your am`.split(/\s+/),
);
