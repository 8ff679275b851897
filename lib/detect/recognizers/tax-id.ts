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
  'pan(?: card)? (?:number|no)',
  'tin',
  'steuer-?(?:id|nummer|identifikationsnummer)',
  'numéro fiscal',
  'rfc',
  'nif',
  'utr',
);

export const taxId: Recognizer = {
  id: 'tax-id',
  kind: 'tax-id',
  *find(view) {
    yield* nationalNumbers(view, taxNumbers);
    for (const { start, end, value } of cued(view, taxWords, identifier)) {
      if (value.replace(/\D/g, '').length < 6) continue;
      yield { start, end, score: 0.6, rule: 'by-label', reason: 'Words before it announce a tax number.' };
    }
  },
};
