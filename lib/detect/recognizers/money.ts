import { matches } from '../matches';
import type { Recognizer } from '../recognizer';

/** Currency sign or ISO 4217 code before or behind an amount. */
export const amount =
  /(?<![\p{L}\d.,])(?:[$€£¥₹]|(?:USD|EUR|GBP|CHF|JPY|INR|CAD|AUD) ) ?\d{1,3}(?:[,. ]?\d{3}){0,5}(?:[.,]\d{1,2})?(?: ?(?:k|m|bn|million|billion))?(?![\p{L}\d])|(?<![\p{L}\d.,])\d{1,3}(?:[,. ]?\d{3}){0,5}(?:[.,]\d{1,2})? ?(?:[€£₹]|USD|EUR|GBP|CHF|INR|dollars|euros?|pounds)(?![\p{L}\d])/giu;

export const money: Recognizer = {
  id: 'money',
  kind: 'money',
  *find(view) {
    for (const { start, end } of matches(view.text, amount)) {
      yield { start, end, score: 0.4, rule: 'amount', reason: 'It is an amount of money.' };
    }
  },
};
