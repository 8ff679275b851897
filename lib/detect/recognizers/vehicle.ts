import { cue, cued, identifier } from '../cue';
import { matches } from '../matches';
import { looseForm, plainForm, plateForm, plateHere, plateSpoken, vehicleGap, vehicleWord } from '../numbers/plates';
import type { Candidate, Recognizer } from '../recognizer';
import type { View } from '../view/view';
import { everyMatch } from '../every-match';

/** 17 places without I, O and Q (ISO 3779). */
export const vin = /(?<![\p{L}\d-])[A-HJ-NPR-Z\d]{17}(?![\p{L}\d-])/gu;

export const vinWords = cue(
  'vin',
  'vehicle identification',
  'chassis',
  'frame number',
  'fahrgestellnummer',
  'fin',
  'fahrgestell(?:-?nr)?',
  'telaio',
  'numero di telaio',
  'ch[aâ]ssis?',
  'bastidor',
  'número de bastidor',
  'nadwozi[ae]',
  'numer (?:vin|nadwozia)',
  'numéro de série du véhicule',
  'quadro',
);
export const plateWords = cue(
  '(?:license|licence|number|registration|vehicle|car|reg) ?plates?',
  '(?:vehicle|car) reg(?:istration)?',
  'reg(?:istration)? (?:number|no|mark)',
  'plate (?:number|no|#)',
  'license tag',
  'plates?(?: #)?',
  'rego',
  'immatriculée?',
  'matriculad[oa]',
  'targat[oa]',
  'emplacad[oa]',
  'zarejestrowan[yae]',
  'vrm',
  'kennz\\.?',
  'tablice(?: rejestracyjne)?',
  'nr rej\\.?(?:estracyjny)?',
  'plaque(?: minéralogique)?',
  'kennzeichen',
  'matrícula',
  "plaque d'immatriculation",
  'immatriculation',
  'targa',
  'kenteken',
  'nummerschild',
  'nummerplaat',
  'placa',
  'patente',
  'rendszám',
  'plaka',
  '(?:numer|tablica) rejestracyjn[ya]',
  'registreringsnummer',
  'госномер',
  'номер авто',
  'nopol',
  '车牌号?',
  '車牌號?',
  'ナンバープレート',
);
/** Two to nine letters and digits in up to three groups, of both sorts. Sticky. */
export const plate =
  /(?=[\p{L} -]{0,6}\d)(?=[\d -]{0,6}\p{L})[\u3400-\u9fff]?[\p{Lu}\d]{1,4}(?:[ -]{1,2}[\p{Lu}\d]{1,7}){0,2}(?![\p{L}\p{N}])|[\p{Lu}\d]{5,8}(?![\p{L}\p{N}])/uy;

export const vehicle: Recognizer = {
  id: 'vehicle',
  kind: 'vehicle',
  *find(view) {
    for (const { value, start, end } of matches(view.text, vin)) {
      if (!isVin(value) || !/[A-Z]/.test(value) || !/\d{2}/.test(value.slice(-6))) continue;
      yield { start, end, score: 0.75, rule: 'vin', reason: 'Its check digit is that of a vehicle number.' };
    }
    for (const { start, end, value } of cued(view, vinWords, identifier)) {
      if (!/^[A-Z\d]{9,17}$/i.test(value) || value.replace(/\D/g, '').length < 4) continue;
      yield { start, end, score: 0.8, rule: 'vin', reason: 'Words before it announce a vehicle number.' };
    }
    for (const { start, end } of matches(view.text, plateForm)) {
      yield { start, end, score: 0.55, rule: 'plate', reason: 'It has the form of a number plate.' };
    }
    yield* besideVehicles(view);
    for (const { start, end, value } of matches(view.text, looseForm)) {
      if (isModel.test(value) || !speaksOfVehicle(view.text.slice(Math.max(0, start - 120), end + 60))) continue;
      yield { start, end, score: 0.5, rule: 'plate', reason: 'It has the form of a number plate, near a vehicle.' };
    }
    for (const { start, end, value } of matches(view.text, plainForm)) {
      if (isModel.test(value) || !plateSpoken.test(view.lower.slice(Math.max(0, start - 80), end + 60))) continue;
      yield {
        start,
        end,
        score: 0.5,
        rule: 'plate',
        reason: 'It has the form of a number plate, near a word for one.',
      };
    }
    for (const { start, end, value } of cued(view, plateWords, plate)) {
      if (!/\d/.test(value) || value.replace(/[ -]/g, '').length < 3) continue;
      yield { start, end, score: 0.75, rule: 'plate', reason: 'Words before it announce a number plate.' };
    }
  },
};

/** A plate soon behind a word for a vehicle. */
function* besideVehicles(view: View): Generator<Candidate> {
  for (const { index, 0: word } of everyMatch(view.lower, vehicleWord)) {
    const at = index + word.length;
    vehicleGap.lastIndex = at;
    const start = at + (vehicleGap.exec(view.text)?.[0].length ?? 0);
    plateHere.lastIndex = start;
    const value = start === at ? '' : (plateHere.exec(view.text)?.[0] ?? '');
    if (value.length < 5 || isModel.test(value)) continue;
    yield { start, end: start + value.length, score: 0.6, rule: 'plate', reason: 'It stands behind a vehicle.' };
  }
}

const speaksOfVehicle = (text: string): boolean => text.toLowerCase().search(vehicleWord) !== -1;

/** Engines, norms, years and makes. */
const isModel =
  /^[A-Z]\d ?(?:PDF|TDI|TSI|GTI|CDI|HDI|SUV|USB)$|^(?:EURO|TDI|TSI|GTI|CDI|HDI|DIN|ISO|EN|EU|USB|PS|KW|KM|MJ|BJ|EZ|CR|RS|AMG|XC|CX|MK)[- ]?\d|^(?:19|20)\d\d[- ]?(?:BMW|KIA|VW|MG|[A-Z]{3}$)|(?:KMH|KWH|EUR|PLN|GBP|USD|CHF|BRL|RPM|MPG)$/;

const values = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Check digit at the ninth place, modulus 11 (49 CFR 565.15). Vehicles sold outside North America need not have it. */
export function isVin(value: string): boolean {
  const places = Array.from(value.toUpperCase());
  const sum = places.reduce((total, place, index) => total + (values.indexOf(place) % 10) * (weights[index] ?? 0), 0);
  return places.length === 17 && places[8] === '0123456789X'[sum % 11];
}
