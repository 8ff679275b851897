import { hashText } from './hash';
import { cap, type WordFacts } from './word-facts';
import { wordBits } from './word-bits';

/** How a word is used in the text at large. The numbers are part of the model: do not renumber. */
export const elsewhere = {
  /** In small letters somewhere. */
  small: 1,
  /** With a capital letter right behind a small word. */
  inside: 2,
  /** Behind a title or a greeting. */
  titled: 4,
  /** First in at least two lines, a colon not far behind: a speaker or a key. */
  speaker: 8,
  /** Part of an e-mail address. */
  mail: 16,
  /** Capitalised behind a capitalised first name. */
  surname: 32,
  /** With a capital letter at two places or more. */
  twice: 64,
  /** A capitalised listed last name, or unlisted word, stands right behind it somewhere. */
  firstName: 128,
} as const;

const colon = ':'.charCodeAt(0);
/** Tokens between a line's first word and the colon behind a speaker. */
const longestSpeaker = 4;

/**
 * How each token's word is used in the text, wherever it stands.
 *
 * @param marks by token: its first UTF-16 unit
 * @param mails local parts of the e-mail addresses in the text
 * @returns by token: bits of `elsewhere`; 0 for what is no word
 */
export function readElsewhere(words: readonly WordFacts[], marks: Uint16Array, mails: readonly string[]): Uint8Array {
  const bits = new Map<number, number>();
  const speakers = new Set<number>();
  const add = (hash: number, bit: number): void => void bits.set(hash, (bits.get(hash) ?? 0) | bit);
  words.forEach((word, index) => {
    if (!word.isWord) return;
    add(word.lower, ofPlace(words, index, bits.get(word.lower) ?? 0));
    if (isLineStart(words, index) && isSpeaker(words, marks, index)) {
      if (speakers.has(word.lower)) add(word.lower, elsewhere.speaker);
      speakers.add(word.lower);
    }
  });
  for (const mail of mails)
    for (const part of mail.toLowerCase().split(/[^\p{L}]+/u)) if (part.length > 2) add(hashText(part), elsewhere.mail);
  return Uint8Array.from(words, (word) => (word.isWord ? (bits.get(word.lower) ?? 0) : 0));
}

const isCapital = (word: WordFacts | undefined): boolean => word?.cap === cap.capital || word?.cap === cap.upper;

/** What one use of a word says. */
function ofPlace(words: readonly WordFacts[], index: number, before: number): number {
  const word = words[index];
  const left = words[index - 1];
  let bits = 0;
  if (word?.cap === cap.lower) bits |= elsewhere.small;
  if (left !== undefined && ((left.bits & wordBits.title) !== 0 || isDotted(words, index))) bits |= elsewhere.titled;
  if (!isCapital(word)) return bits;
  if (left?.cap === cap.lower) bits |= elsewhere.inside;
  if (isCapital(left) && ((left?.bits ?? 0) & wordBits.first) !== 0) bits |= elsewhere.surname;
  const right = words[index + 1];
  if (isCapital(right) && ((right?.bits ?? 0) & wordBits.last) !== 0) bits |= elsewhere.firstName;
  return (before & seen) === 0 ? bits : bits | elsewhere.twice;
}

const seen = elsewhere.inside | elsewhere.surname | elsewhere.firstName;

/** `Dr. Roe`: a title, its dot, the word. */
const isDotted = (words: readonly WordFacts[], index: number): boolean =>
  words[index - 1]?.cap === cap.mark && ((words[index - 2]?.bits ?? 0) & wordBits.title) !== 0;

const isLineStart = (words: readonly WordFacts[], index: number): boolean => {
  let at = index - 1;
  // A time, a dash, brackets before the name.
  while (at >= 0 && (words[at]?.cap === cap.mark || words[at]?.cap === cap.digits)) at--;
  return at < 0 || words[at]?.cap === cap.newline;
};

function isSpeaker(words: readonly WordFacts[], marks: Uint16Array, index: number): boolean {
  for (let at = index + 1; at <= index + longestSpeaker; at++) {
    if (words[at]?.cap === cap.newline) return false;
    if (words[at]?.cap === cap.mark && marks[at] === colon) return true;
  }
  return false;
}
