import { cue, cued, identifier } from '../cue';
import { matches } from '../matches';
import type { Recognizer } from '../recognizer';

/** 17 places without I, O and Q (ISO 3779). */
export const vin = /(?<![\p{L}\d-])[A-HJ-NPR-Z\d]{17}(?![\p{L}\d-])/gu;

export const vinWords = cue('vin', 'vehicle identification', 'chassis', 'frame number', 'fahrgestellnummer', 'fin');
export const plateWords = cue(
  '(?:license|licence|number|registration|vehicle|car|reg) ?plates?',
  '(?:vehicle|car) reg(?:istration)?',
  'reg(?:istration)? (?:number|no|mark)',
  'plate (?:number|no|#)',
  'license tag',
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
  /(?=[\p{L} -]{0,6}\d)(?=[\d -]{0,6}\p{L})[\u3400-\u9fff]?[\p{Lu}\d]{1,4}(?:[ -]{1,2}[\p{Lu}\d]{1,5}){0,2}(?![\p{L}\p{N}])|[\p{Lu}\d]{5,8}(?![\p{L}\p{N}])/uy;

export const vehicle: Recognizer = {
  id: 'vehicle',
  kind: 'vehicle',
  *find(view) {
    for (const { value, start, end } of matches(view.text, vin)) {
      if (!isVin(value) || !/[A-Z]/.test(value) || !/\d{2}/.test(value.slice(-6))) continue;
      yield { start, end, score: 0.75, rule: 'vin', reason: 'Its check digit is that of a vehicle number.' };
    }
    for (const { start, end, value } of cued(view, vinWords, identifier)) {
      if (!/^[A-HJ-NPR-Z\d]{11,17}$/i.test(value)) continue;
      yield { start, end, score: 0.8, rule: 'vin', reason: 'Words before it announce a vehicle number.' };
    }
    for (const { start, end, value } of cued(view, plateWords, plate)) {
      if (!/\d/.test(value)) continue;
      yield { start, end, score: 0.75, rule: 'plate', reason: 'Words before it announce a number plate.' };
    }
  },
};

const values = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Check digit at the ninth place, modulus 11 (49 CFR 565.15). Vehicles sold outside North America need not have it. */
export function isVin(value: string): boolean {
  const places = Array.from(value.toUpperCase());
  const sum = places.reduce((total, place, index) => total + (values.indexOf(place) % 10) * (weights[index] ?? 0), 0);
  return places.length === 17 && places[8] === '0123456789X'[sum % 11];
}
