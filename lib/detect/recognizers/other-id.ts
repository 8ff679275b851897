import { cue, cued, identifier } from '../cue';
import { fieldsNamed } from '../matches';
import type { Recognizer } from '../recognizer';

const nouns =
  'order|customer|client|employee|staff|student|member(?:ship)?|case|ticket|invoice|booking|reservation|confirmation|tracking|shipment|reference|claim|policy|contract|subscription|application|permit|badge|loyalty|frequent flyer|account|transaction|receipt|docket|file|matter|registration|enrol+ment|matriculation|parcel|consignment|incident|complaint|service|user|payment';

export const idWords = cue(
  `(?:${nouns}) (?:id|ids|number|numbers|no|nr|num|ref|reference|code|#|identifier)`,
  `(?:${nouns}) #`,
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

export const otherId: Recognizer = {
  id: 'other-id',
  kind: 'other-id',
  *find(view) {
    for (const { start, end, value, field } of cued(view, idWords, identifier)) {
      if (!isNumber(value)) continue;
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
      if (!isNumber(value)) continue;
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
