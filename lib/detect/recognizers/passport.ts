import { cue, cued, cuedFar, identifier } from '../cue';
import { matches } from '../matches';
import type { Recognizer } from '../recognizer';

export const passportWords = cue(
  'passports?',
  'reisepass(?:nummer)?',
  'passnummer',
  'passeport',
  'pasaporte',
  'passaporto',
  'passaporte',
  'paspoort(?:nummer)?',
  'paszport',
  'passnr',
  'паспорт',
  '护照(?:号码)?',
  'パスポート',
);

/** A paper of a person, of whatever sort. */
export const documentWords = cue(
  'documento(?: (?:de (?:viaje|viagem|identidad|identidade)|di (?:viaggio|riconoscimento|identità)))?',
  'dokument(?:u)?(?: tożsamości| podróży)?',
  'document (?:de voyage|number|no)',
  "pièce d'identité",
  'travel document',
  'reisedokument',
  'reisdocument',
  'ausweis(?:dokument)?',
  'identiteitsbewijs',
  '(?:residence|work|stay) permit',
  'aufenthaltstitel',
  'titre de séjour',
  'permesso di soggiorno',
  'permiso de residencia',
  'autorização de residência',
  'verblijfs(?:vergunning|document|titel)',
  'karta pobytu',
);
/** One to three letters and digits, in the manner of passports and cards (ICAO Doc 9303). Sticky. */
export const documentNumber =
  /[A-Z]{1,3} ?\d{5,9}[A-Z]?(?![\p{L}\p{N}]|[./-]\d)|[A-Z\d]{1,3}\d[A-Z\d]{5,8}(?![\p{L}\p{N}]|[./-]\d)/uy;

/** Not the card: `visa number`, `visa no`, `visum`. */
export const visaWords = cue(
  'visa (?:number|no|#|foil number|control number)',
  'visum(?:nummer)?',
  'i-?94(?: number)?',
  'sevis(?: id)?',
);

/** Machine-readable zone, both lines (ICAO Doc 9303-4). */
export const machineReadable =
  /(?<![A-Z<])P[A-Z<]{34,43}\n? {0,2}[A-Z\d<]{9}\d[A-Z<]{3}\d{6,7}[MFX<]\d{6,7}[A-Z\d<]{10,16}/g;

export const passport: Recognizer = {
  id: 'passport',
  kind: 'passport',
  *find(view) {
    for (const { start, end } of matches(view.text, machineReadable)) {
      yield {
        start,
        end,
        score: 0.95,
        rule: 'machine-readable',
        reason: 'It is the machine-readable part of a passport.',
      };
    }
    for (const { start, end, value } of cued(view, passportWords, identifier)) {
      if (!isNumber(value)) continue;
      yield { start, end, score: 0.8, rule: 'by-label', reason: 'Words before it announce a passport.' };
    }
    for (const { start, end, value } of cuedFar(view, passportWords, documentNumber)) {
      if (!isNumber(value)) continue;
      yield { start, end, score: 0.6, rule: 'by-label', reason: 'Words before it announce a passport.' };
    }
    for (const { start, end, value } of cued(view, documentWords, documentNumber)) {
      if (!isNumber(value)) continue;
      yield { start, end, score: 0.6, rule: 'by-label', reason: 'Words before it announce a document of a person.' };
    }
    for (const { start, end, value } of cued(view, visaWords, identifier)) {
      if (!isNumber(value) || value.replace(/\D/g, '').length > 12) continue;
      yield { start, end, score: 0.7, rule: 'visa', reason: 'Words before it announce a visa.' };
    }
  },
};

/** Six to twelve letters and digits, four digits at least; not a date. */
const isNumber = (value: string): boolean => {
  const bare = value.replace(/[^\p{L}\p{N}]/gu, '');
  return (
    bare.length >= 6 &&
    bare.length <= 14 &&
    bare.replace(/\D/g, '').length >= 4 &&
    !/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(value)
  );
};
