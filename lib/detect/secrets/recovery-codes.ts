import { type Match, matches } from '../matches';
import { everyMatch } from '../every-match';

/** Words that announce a list of one-time codes, in eight languages. */
export const listCue =
  /(?:(?:recovery|backup|scratch|emergency|one-?time) (?:login )?codes?|(?:wiederherstellungs|ersatz|backup-?|notfall)codes?|codes? de (?:récupération|secours)|códigos? de (?:recuperación|respaldo|recuperação|backup)|codici di (?:recupero|backup)|(?:herstel|back-?up)codes?|kody (?:zapasowe|odzyskiwania|awaryjne))(?![\p{L}\p{N}])/giu;
/** One code of a list: groups with hyphens, or one word of digits, or of letters and digits. */
export const listCode =
  /(?<![\p{L}\p{N}@/._-])(?:[\da-z]{4,8}(?:-[\da-z]{4,8}){1,4}|\d{4} \d{4}(?: \d{4})?|\d{6,10}|[\da-z]{8,16})(?![\p{L}\p{N}@/_-]|\.[\p{L}\p{N}])/giu;

/** BitLocker (48 digits), FileVault and Apple (28 units), in groups: Microsoft and Apple support pages on recovery keys. */
export const diskKey = /(?<![\w-])(?:\d{6}(?:-\d{6}){7}|(?:RK-)?[A-Z\d]{4}(?:-[A-Z\d]{4}){5,6})(?![\w-])/g;
/** Five groups of five: product keys of Windows and of many others. */
export const productKey = /(?<![\w-])[A-Z\d]{5}(?:-[A-Z\d]{5}){4}(?![\w-])/g;

/** UTF-16 units behind the cue that its list may take. */
const reach = 700;

/** Codes under the words that announce a list of them, and keys that unlock a disk or a program. */
export function* recoveryCodes(text: string): Generator<Match> {
  for (const { 0: cue, index } of everyMatch(text, listCue)) yield* listAfter(text, index + cue.length);
  for (const match of matches(text, diskKey)) if (/\d/.test(match.value)) yield match;
  for (const match of matches(text, productKey)) {
    const before = text.slice(Math.max(0, match.start - 80), match.start);
    if (
      /\d/.test(match.value) &&
      /key|licen[cs]|serial|product|activat|schlüssel|clé|clave|chiave|chave|klucz/i.test(before)
    )
      yield match;
  }
}

/** As long as nothing but marks, short words and further codes stand between. */
function* listAfter(text: string, from: number): Generator<Match> {
  let last = from;
  for (const match of matches(text.slice(from, from + reach), listCode)) {
    const between = text.slice(last, from + match.start);
    if (!isBetween.test(between)) return;
    last = from + match.end;
    if (isCode(match.value)) yield { value: match.value, start: from + match.start, end: last };
  }
}

const isBetween =
  /^[^\p{L}]{0,20}(?:(?:are|is|for|my|sind|sont|son|sono|são|zijn|to|and|und|et|[yei]|en|or|as|follows|the|account|github|google)[^\p{L}]{1,4}){0,5}[^\p{L}]{0,6}$/iu;

/** Digits alone or among letters; not a year, not a word. */
const isCode = (value: string): boolean =>
  /\d/.test(value) && !/^(?:19|20)\d{2}-?\d{2}-?\d{2}$/.test(value) && !/^[a-z]+\d{1,2}$/i.test(value);
