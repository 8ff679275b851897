import { cue, cued, identifier } from '../cue';
import { fieldsNamed, matches } from '../matches';
import { selfNamed } from '../numbers/self-named';
import type { Recognizer } from '../recognizer';
import { readRecords } from '../structure/records';

const nouns =
  'order|customer|client|employee|staff|student|member(?:ship)?|case|ticket|invoice|booking|reservation|confirmation|tracking|shipment|reference|claim|policy|contract|subscription|application|permit|badge|loyalty|frequent flyer|account|transaction|receipt|docket|file|matter|registration|enrol+ment|matriculation|parcel|consignment|incident|complaint|service|user|payment|insurance policy|policy ?holder|tribal|personnel|payroll|worker|volunteer|donor|tenant|applicant|candidate|inmate|agent|dealer|vendor|supplier|merchant|terminal';

export const idWords = cue(
  `(?:${nouns}) (?:id|ids|number|numbers|no|nr|num|ref|reference|code|#|identifier)`,
  `(?:${nouns}) #`,
  'insurance policy',
  'id (?:number|no|#)',
  'pnr',
  'ref(?:erence)?(?: no| number)?',
  'kundennummer',
  'kundennr',
  'personalnummer',
  'aktenzeichen',
  'rechnungsnummer',
  'bestellnummer',
  'vertragsnummer',
  'matrikelnummer',
  'numéro de (?:client|commande|dossier|contrat)',
  'número de (?:cliente|pedido|expediente)',
);

/** A noun alone is a label only where it names a field. */
export const loneNoun = new RegExp(`^(?:${nouns}|emp ?id|ref)$`, 'iu');
export const longNumber = /(?=[^\n]{0,12}\d{4})[\p{Lu}\d][\p{Lu}\d./-]{4,28}(?![\p{L}\p{N}])/uy;

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
    for (const { start, end, value, field } of cued(view, idWords, identifier)) {
      if (!isNumber(value) || (field?.shape === 'table' && /^\d{1,5}$/.test(value))) continue;
      const score = field === null || /^\d{1,6}$/.test(value) ? 0.55 : 0.65;
      yield {
        start,
        end,
        score,
        rule: 'by-label',
        reason,
      };
    }
    for (const field of fieldsNamed(view, loneNoun)) {
      longNumber.lastIndex = 0;
      const value = longNumber.exec(field.value)?.[0] ?? '';
      if (!isNumber(value) || (field.shape === 'table' && /^\d{1,5}$/.test(value))) continue;
      yield { start: field.start, end: field.start + value.length, score: 0.55, rule: 'by-label', reason };
    }
  },
};

const reason = 'Words before it announce a number that leads to a person.';

/** Four places or more, two digits or more; not a date, a version, an amount or a time. */
const isNumber = (value: string): boolean =>
  value.replace(/[^\p{L}\p{N}]/gu, '').length >= 4 &&
  value.replace(/\D/g, '').length >= 2 &&
  !/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$|^\d+\.\d+$|^(?:19|20)\d\d$/.test(value);
