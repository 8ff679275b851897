import { cue, cued, identifier } from '../cue';
import { matches } from '../matches';
import { nationalNumbers } from '../numbers/national-numbers';
import { taxNumbers } from '../numbers/tax-numbers';
import type { Candidate, Recognizer } from '../recognizer';

export const taxWords = cue(
  'tax (?:id|identification|identifier|payer id|reference|file)(?: number)?',
  'taxpayer (?:id|identification)(?: number)?',
  '(?:employer|federal) identification number',
  'tax ?(?:number|no|#)',
  '(?:fe)?ein',
  'itin',
  'tin',
  'steuer-?(?:id|nummer|identifikationsnummer)',
  'numéro fiscal',
  '(?:n[°ºo.]|nº|núm\\.?|numero|número|nr|identifiant|código) ?(?:de )?(?:identifica(?:ção|ción|zione) )?fiscale?',
  'spi',
  'reg(?:istry|istration|\\.)? code',
  '(?:company|business|enterprise|charity) (?:reg(?:istration|\\.)? )?(?:number|no|nr)',
  'crn',
  '(?:handelsregister|hrb|hra|amtsgericht hrb)',
  'org(?:anisation)?\\.? ?(?:nr|nummer|number|no)',
  'cvr',
  'krs',
  'ičo?',
  'abn',
  'acn',
  'gstin?',
  'uen',
  'kbo',
  'bce',
  'ondernemingsnummer',
  "numéro d'entreprise",
  'rcs',
  'cuit',
  'cuil',
  'rut',
  'ruc',
  'fiskal(?:nummer)?',
  'sofinummer',
  'rfc',
  'nif',
  'utr',
  'atin',
  'ptin',
  'nipc',
  'p\\.? ?iva',
  'partita iva',
  'codice fiscale',
  'c\\.?f\\.?',
  'siren',
  'siret',
  'nip',
  'regon',
  'nie?f',
  'cif',
  'btw(?:-?nummer| ?nr)?',
  'ust-?id(?:-?nr)?\\.?',
  'uid(?:-?nummer)?',
  'cnpj',
  'vat(?: (?:no|number|id|reg))?',
  'rsin',
  'kvk(?:-?nummer)?',
  'steuer-?n(?:umme)?r',
);

/** Belgium: BE, 0 or 1, nine digits with the check digits last (modulus 97). */
export const belgian = /(?<![\p{L}\d])BE ?[01]\d{3}[. ]?\d{3}[. ]?\d{3}(?![\p{L}\d])/gu;
/** Spain's companies: a letter of their form, seven digits, a control sign. */
export const spanishFirm = /(?<![\p{L}\d-])[ABE-HJNP-SUVW]-?\d{8}(?![\p{L}\d-])/gu;

/** Invented ones rarely keep the form; behind these words ten places of letters and digits are one. */
export const panWords = cue('pan(?: card)? (?:number|no|#)', 'pan card', 'permanent account number');

export const taxId: Recognizer = {
  id: 'tax-id',
  kind: 'tax-id',
  *find(view) {
    yield* nationalNumbers(view, taxNumbers);
    for (const { start, end, value } of matches(view.text, belgian)) {
      const digits = value.replace(/\D/g, '');
      if (97 - (Number(digits.slice(0, 8)) % 97) !== Number(digits.slice(8))) continue;
      yield { start, end, score: 0.7, rule: 'vat-number', reason: 'It has the form of a Belgian VAT number.' };
    }
    for (const { start, end, value } of matches(view.text, spanishFirm)) {
      if (!isSpanishFirm(value)) continue;
      yield { start, end, score: 0.55, rule: 'vat-number', reason: 'It has the form of a Spanish company number.' };
    }
    for (const { start, end, value } of cued(view, taxWords, identifier)) {
      if (value.replace(/\D/g, '').length < 6) continue;
      yield* nextOne(view.text, end, value);
      yield { start, end, score: 0.6, rule: 'by-label', reason: 'Words before it announce a tax number.' };
    }
    for (const { start, end, value } of cued(view, panWords, identifier)) {
      if (!/^[A-Z\d]{9,13}$/i.test(value) || value.replace(/\D/g, '').length < 3 || /^\d+$/.test(value)) continue;
      yield { start, end, score: 0.7, rule: 'in-pan', reason: 'Words before it announce an Indian PAN.' };
    }
  },
};

/** `… for me, 0361315362037 for him`: another of as many digits in the same clause. */
function* nextOne(text: string, from: number, value: string): Generator<Candidate> {
  if (!/^\d{8,14}$/.test(value)) return;
  otherBehind.lastIndex = from;
  const found = otherBehind.exec(text);
  const [start, end] = found?.indices?.groups?.['value'] ?? [0, 0];
  if (end - start === value.length)
    yield { start, end, score: 0.55, rule: 'by-label', reason: 'It stands beside a tax number of the same length.' };
}

/** Sticky. */
export const otherBehind = /[^\n.;:\d]{1,40}(?<value>\d{8,14})(?![\p{L}\p{N}])/duy;

/** Luhn over seven digits; the sum's complement is the eighth (Orden EHA/451/2008). */
function isSpanishFirm(value: string): boolean {
  const digits = Array.from(value.replace(/\D/g, '')).map(Number);
  const sum = digits.slice(0, 7).reduce((total, digit, index) => {
    const twice = index % 2 === 0 ? digit * 2 : digit;
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return (10 - (sum % 10)) % 10 === digits[7];
}
