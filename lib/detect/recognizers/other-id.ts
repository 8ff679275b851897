import { cued, identifier, link } from '../cue';
import { fieldsNamed, matches } from '../matches';
import { nearDigits } from '../near-digits';
import { coded, codedLink, isCoded, isPlainNumber, ownerGap } from '../numbers/coded';
import { compoundNumbers } from '../numbers/germanic-numbers';
import { nounKey, nounWord, numberedWords } from '../numbers/id-words';
import { publicForms } from '../numbers/public-forms';
import { selfNamed } from '../numbers/self-named';
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
const notInRecord = /^\d{4}-\d\d-\d\d|^\d{1,2}[./]\d{1,2}[./]\d{4}$|^\d+\.\d+$|^(?:\d{1,3}\.){3}\d{1,3}$/;

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
  for (const { index, 0: noun } of nearDigits(view, nounWord)) yield* codedBehind(view.text, index + noun.length);
}

function* codedBehind(text: string, at: number): Generator<Candidate> {
  codedLink.lastIndex = at;
  const gap = codedLink.exec(text)?.[0] ?? '';
  if (gap === '') return;
  const near = at + gap.length;
  ownerGap.lastIndex = near;
  const owner = ownerGap.exec(text)?.[0].length ?? 0;
  for (const start of owner === 0 ? [near] : [near, near + owner]) {
    coded.lastIndex = start;
    const value = coded.exec(text)?.[0] ?? '';
    if (!isCoded(value)) continue;
    yield idAt(start, start + value.length, 0.55);
    return;
  }
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

/** A number in a field that a noun alone names. Sticky. */
export const longNumber = /(?=[^\n]{0,12}\d{4})[\p{Lu}\d][\p{Lu}\d./-]{4,28}(?![\p{L}\p{N}])/uy;

/** Four places or more, two digits or more; three digits where there is nothing else. */
const isNumber = (value: string): boolean => {
  const bare = value.replace(/[^\p{L}\p{N}]/gu, '');
  const digits = bare.replace(/\D/g, '').length;
  return !isPlainNumber(value) && digits >= 2 && (bare.length >= 4 || digits === 3);
};
