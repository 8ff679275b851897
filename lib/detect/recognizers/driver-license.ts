import { cue, cued, identifier } from '../cue';
import { matches } from '../matches';
import { selfNamed } from '../numbers/self-named';
import type { Recognizer } from '../recognizer';
import { wordsNear } from '../score';

export const licenseWords = cue(
  "driv(?:er|ers|er's|ing) (?:licen[cs]e|permit|id)(?: card)?",
  '(?:state )?dl ?(?:number|no|#)?',
  'dln',
  'führerschein(?:nummer)?',
  'permis de conduire',
  'permiso de conducir',
  '(?:carnet|licencia) de conducir',
  'patente di guida',
  'rijbewijs(?:nummer)?',
  'carta de condução',
  'cnh',
  'prawo jazdy',
  'oln',
  'operator licen[cs]e',
  'rijbewijs(?:nr)?',
  '(?:permiso|permis|patente|carteira)(?: (?:de|di) (?:circulación|condução|motorista|guida|conduire|conducir))?',
  'prawa jazdy',
  'führerschein-?n(?:umme)?r',
  'carta(?= l-| [a-z]{1,2}-?\\d)',
  'patente(?: n\\.)?',
  'permis(?: n[°º])?',
  'rijbewijs(?: nr)?',
  '(?:prawo|prawa|prawem) jazdy(?: nr)?',
  'habilitação',
  'carteira de (?:motorista|habilitação)',
  'my licen[cs]e',
  '(?:his|her|their) licen[cs]e',
  'fahrerlaubnis',
  'brevetto di guida',
);

/** With the letters of a state or a series before it: `TX 28841907`, `X-8897251-G`. Sticky. */
export const withState = /[A-Z]{1,3}[ -]\d[\dA-Z]{4,12}(?:[- ][A-Z\d])?(?![\p{L}\d])/uy;

/** Of whatever: a driver, or a business. */
export const looseWords = cue('licen[cs]e (?:number|no|#)');

/** Five letters of the name, date of birth with the decade apart, initials, check (DVLA driver number). */
export const british = /(?<![\p{L}\d])[A-Z9]{5}\d[0156]\d[0-3]\d{2}[A-Z9]{2}[A-Z\d][A-Z]{2}(?: ?\d{2})?(?![\p{L}\d])/gu;

/** `DL-F35017-17`. */
export const ownName = selfNamed('DLN?|CDL');

/**
 * US states whose form says enough: Illinois and Wisconsin (`D123-4567-8901`, two more), Florida (`D123-456-78-901-2`), Michigan and
 * Maryland (`D 123 456 789 012`), New Jersey (`D1234 56789 01234`), with their marks (AAMVA, state forms as printed on the card).
 */
export const stateForm =
  /(?<![\p{L}\d-])(?:[A-Z]\d{3}-\d{4}-\d{4}(?:-\d{2})?|[A-Z]\d{3}-\d{3}-\d{2}-\d{3}(?:-\d)?|[A-Z](?: \d{3}){4}|[A-Z]-\d{3}-\d{3}-\d{3}-\d{3}|[A-Z]\d{4} \d{5} \d{5})(?![\p{L}\d]|-\d)/gu;

export const driverLicense: Recognizer = {
  id: 'driver-license',
  kind: 'driver-license',
  *find(view) {
    for (const { start, end } of matches(view.text, british)) {
      yield { start, end, score: 0.75, rule: 'gb', reason: 'It has the form of a UK driver number.' };
    }
    for (const { start, end } of matches(view.text, ownName)) {
      yield { start, end, score: 0.7, rule: 'self-named', reason: 'It begins with a short form of driving licence.' };
    }
    for (const { start, end } of matches(view.text, stateForm)) {
      yield { start, end, score: 0.55, rule: 'us-state', reason: 'It has the form of a US driving licence.' };
    }
    for (const { start, end, value } of cued(view, licenseWords, identifier)) {
      if (value.replace(/\D/g, '').length < 4 || isDate.test(value)) continue;
      yield { start, end, score: 0.75, rule: 'by-label', reason: 'Words before it announce a driving licence.' };
    }
    for (const { start, end } of cued(view, licenseWords, withState)) {
      yield { start, end, score: 0.75, rule: 'by-label', reason: 'Words before it announce a driving licence.' };
    }
    for (const match of cued(view, looseWords, identifier)) {
      const { start, end } = match;
      if (match.value.replace(/\D/g, '').length < 4 || !speaksOfDriving.test(wordsNear(view, match, 80))) continue;
      yield { start, end, score: 0.7, rule: 'by-label', reason: 'Words before it announce a driving licence.' };
    }
  },
  context: { against: ['software', 'activation', 'product', 'mit', 'apache', 'gpl', 'download'], reach: 40 },
};

const speaksOfDriving = / (?:driver|drivers|driver s|driving|dmv|dvla|state id|passport|car|vehicle) /;
const isDate = /^(?:19|20)\d\d$|^\d{1,3}[.,]\d|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/;
