import { cue, cued, identifier } from '../cue';
import { nationalNumbers } from '../numbers/national-numbers';
import { taxNumbers } from '../numbers/tax-numbers';
import type { Recognizer } from '../recognizer';

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
  'rfc',
  'nif',
  'utr',
  'atin',
  'ptin',
);

/** Invented ones rarely keep the form; behind these words ten places of letters and digits are one. */
export const panWords = cue('pan(?: card)? (?:number|no|#)', 'pan card', 'permanent account number');

export const taxId: Recognizer = {
  id: 'tax-id',
  kind: 'tax-id',
  *find(view) {
    yield* nationalNumbers(view, taxNumbers);
    for (const { start, end, value } of cued(view, taxWords, identifier)) {
      if (value.replace(/\D/g, '').length < 6) continue;
      yield { start, end, score: 0.6, rule: 'by-label', reason: 'Words before it announce a tax number.' };
    }
    for (const { start, end, value } of cued(view, panWords, identifier)) {
      if (!/^[A-Z\d]{9,13}$/i.test(value) || value.replace(/\D/g, '').length < 3 || /^\d+$/.test(value)) continue;
      yield { start, end, score: 0.7, rule: 'in-pan', reason: 'Words before it announce an Indian PAN.' };
    }
  },
};
