import { cued, identifier, link } from '../cue';
import { fieldsNamed, matches } from '../matches';
import { nearDigits } from '../near-digits';
import { clauseGap, coded, codedLink, isCoded, isFarCoded, isPlainNumber, ownerGap, wordGap } from '../numbers/coded';
import { compoundNumbers } from '../numbers/germanic-numbers';
import { givenNumbers } from '../numbers/given-numbers';
import { nounKey, nounWord, numberedWords } from '../numbers/id-words';
import { officeNumbers } from '../numbers/office-numbers';
import { publicForms } from '../numbers/public-forms';
import { selfNamed } from '../numbers/self-named';
import { spelledCodes } from '../numbers/spelled-codes';
import { staffNumbers } from '../numbers/staff-numbers';
import type { Candidate, Recognizer } from '../recognizer';
import { wordsNear } from '../score';
import { readRecords } from '../structure/records';
import type { View } from '../view/view';

/** Short forms that firms print before their numbers: employee, customer, client, order, invoice, ticket, claim, policy … */
export const ownName = selfNamed(
  'EMP|CUST|CLIENT|CUS|ACCT|ACC|ORD|ORDER|INV|TKT|TICKET|CLM|CLAIM|POL|POLICY|MEM|MEMBER|STU|STUDENT|BKG|RES|CASE|USR|USER|LOAN|APP|CONTRACT|KD|KUNDE',
);
/** A cell of a row about a person: letters and digits, five digits at least. */
export const recordCell = /^(?=(?:[A-Z/.-]*\d){5})[A-Z\d][A-Z\d/.-]{5,24}$/;
const notInRecord = /^\d{4}-\d\d-\d\d|^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})$|^\d+\.\d+$|^(?:\d{1,3}\.){3}\d{1,3}$/;

export const otherId: Recognizer = {
  id: 'other-id',
  kind: 'other-id',
  *find(view) {
    for (const { start, end } of matches(view.text, ownName)) {
      yield {
        start,
        end,
        score: 0.6,
        rule: 'self-named',
        reason: 'It begins with the short form of a number that leads to a person.',
      };
    }
    for (const { start, end } of readRecords(view.text)) {
      const value = view.text.slice(start, end);
      if (!recordCell.test(value) || notInRecord.test(value)) continue;
      yield { start, end, score: 0.5, rule: 'in-record', reason: 'It stands in a row about a person.' };
    }
    yield* numbered(view);
    yield* besideNouns(view);
    yield* compounds(view);
    for (const { start, end } of staffNumbers(view)) yield idAt(start, end, 0.55);
    yield* inFields(view);
    yield* ofForm(view);
    for (const { start, end, kind } of spelledCodes(view)) yield { ...idAt(start, end, 0.55), kind };
    for (const { start, end } of officeNumbers(view)) yield idAt(start, end, 0.55);
    for (const { start, end } of givenNumbers(view)) yield idAt(start, end, 0.55);
  },
};

const idAt = (start: number, end: number, score: number): Candidate => ({
  start,
  end,
  score,
  rule: 'by-label',
  reason: 'Words before it announce a number that leads to a person.',
});

/** `customer number 0417`, `n° de dossier 23/418`: a word for "number" is said. */
function* numbered(view: View): Generator<Candidate> {
  for (const words of numberedWords) {
    for (const { start, end, value, field } of cued(view, words, identifier)) {
      const long = longerAt(view.text, start, end);
      if (!isNumber(view.text.slice(start, long)) || (field?.shape === 'table' && /^\d{1,4}$/.test(value))) continue;
      yield idAt(start, long, field === null || /^\d{1,6}$/.test(value) ? 0.55 : 0.65);
    }
  }
}

/** The number may go on in capitals or in groups: `MA 8841 2207`. */
function longerAt(text: string, start: number, end: number): number {
  coded.lastIndex = start;
  const value = coded.exec(text)?.[0] ?? '';
  return isCoded(value) ? Math.max(end, start + value.length) : end;
}

/** `policy MTR/77-4410982`: only what an office drew up. */
function* besideNouns(view: View): Generator<Candidate> {
  for (const { index, 0: noun } of nearDigits(view, nounWord)) {
    const end = index + noun.length;
    const span =
      codedBehind(view.text, end) ??
      (isDrawn.test(noun) ? null : zeroLedBehind(view.text, end)) ??
      farBehind(view.text, end);
    if (span === null || (noun === 'ean' && span.end - span.start <= 13)) continue;
    yield idAt(span.start, span.end, 0.55);
    yield* listedBehind(view.text, span);
  }
}

/** `orders 114-2231 and 114-2240`: further ones of the same length. */
function* listedBehind(text: string, first: Place): Generator<Candidate> {
  const length = first.end - first.start;
  for (let at = first.end, count = 0; count < 8; count++) {
    const mark = matchAt(nextInList, text, at);
    const start = at + mark.length;
    const value = mark === '' ? '' : matchAt(zeroLed, text, start) || matchAt(coded, text, start);
    if (value.length !== length || value.replace(/\D/g, '').length < 3) return;
    yield idAt(start, start + length, 0.55);
    at = start + length;
  }
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const codedAt = (text: string, start: number, isGood: (value: string) => boolean): Place | null => {
  const value = matchAt(coded, text, start);
  return isGood(value) ? { start, end: start + value.length } : null;
};

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function codedBehind(text: string, at: number): Place | null {
  const gap = matchAt(codedLink, text, at);
  if (gap === '') return null;
  const near = at + gap.length;
  const owner = matchAt(ownerGap, text, near).length;
  return codedAt(text, near, isCoded) ?? (owner === 0 ? null : codedAt(text, near + owner, isCoded));
}

/** `tessera 0417`: a zero in front makes it a number of somebody's. */
function zeroLedBehind(text: string, at: number): Place | null {
  const start = at + matchAt(codedLink, text, at).length;
  const value = start === at ? '' : matchAt(zeroLed, text, start);
  return value === '' ? null : { start, end: start + value.length };
}

/** With up to four words between, or at the end of a clause: then only what is hardly anything else. */
function farBehind(text: string, at: number): Place | null {
  let start = at + matchAt(codedLink, text, at).length;
  if (start === at) return null;
  for (let count = 0; count < 4; count++) {
    const word = matchAt(wordGap, text, start);
    if (word === '') break;
    start += word.length;
    const linked = start + matchAt(codedLink, text, start).length;
    const found = codedAt(text, start, isFarCoded) ?? (linked > start ? codedAt(text, linked, isFarCoded) : null);
    if (found !== null) return found;
  }
  const clause = matchAt(clauseGap, text, at);
  return clause === '' ? null : codedAt(text, at + clause.length, isFarCoded);
}

/** `Kundennummer 40117788`, `polisnr WA-118.820.44`, and what stands beside such a word. */
function* compounds(view: View): Generator<Candidate> {
  for (const { end } of compoundNumbers(view)) {
    link.lastIndex = end;
    const start = end + (link.exec(view.text)?.[0].length ?? 0);
    identifier.lastIndex = start;
    const plain = identifier.exec(view.text)?.[0] ?? '';
    const long = longerAt(view.text, start, start + plain.length);
    const value = view.text.slice(start, long);
    if (start > end && isNumber(value)) yield idAt(start, long, 0.55);
  }
}

function* inFields(view: View): Generator<Candidate> {
  for (const field of fieldsNamed(view, nounKey)) {
    longNumber.lastIndex = 0;
    const value = longNumber.exec(field.value)?.[0] ?? '';
    if (!isNumber(value) || (field.shape === 'table' && /^\d{1,4}$/.test(value))) continue;
    yield idAt(field.start, field.start + value.length, 0.55);
  }
}

function* ofForm(view: View): Generator<Candidate> {
  for (const { rule, pattern, isValid, near } of publicForms) {
    for (const match of matches(view.text, pattern)) {
      if (isValid?.(match.value) === false || near?.test(wordsNear(view, match, 80)) === false) continue;
      const { start, end } = match;
      yield { start, end, score: 0.6, rule, reason: 'It has the form of a number of a parcel, a ticket or a file.' };
    }
  }
}

/** Raffles, cloakrooms and steps of a plan count so, too. */
const isDrawn = /^(?:e-?)?tickets?$|^(?:bilet|bigliett|billet|bilhete|case|order|plot|seat|task)/;
/** Sticky. */
export const nextInList = /,? (?:and|und|et|[yei&]|en|oraz|or|oder|ou|o) |[,;/] ?/uy;
/** A short number with a zero in front, and none behind it. Sticky. */
export const zeroLed = /0\d{3,7}(?![\p{L}\p{N}]|[.,/:-]\d)/uy;

/** A number in a field that a noun alone names. Sticky. */
export const longNumber = /(?=[^\n]{0,12}\d{4})[\p{Lu}\d][\p{Lu}\d./-]{4,28}(?![\p{L}\p{N}])/uy;

/** `40 118 273`: an amount elsewhere, a number behind a word that says so. */
const isGrouped = /^\d{1,3}(?:[ .]\d{3}){1,3}$/;

/** Four places or more, two digits or more; three digits where there is nothing else. */
const isNumber = (value: string): boolean => {
  const bare = value.replace(/[^\p{L}\p{N}]/gu, '');
  const digits = bare.replace(/\D/g, '').length;
  return (!isPlainNumber(value) || isGrouped.test(value)) && digits >= 2 && (bare.length >= 4 || digits === 3);
};
