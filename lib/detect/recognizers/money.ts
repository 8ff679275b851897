import { fieldsNamed, matches } from '../matches';
import { bareAmount, incomeKey, incomeWord, payBehind, payWord } from '../numbers/income';
import type { Recognizer } from '../recognizer';
import type { View } from '../view/view';

/** Currency sign or ISO 4217 code before or behind an amount. */
export const amount =
  /(?<![\p{L}\d.,])(?:R\$|[$€£¥₹]|(?:USD|EUR|GBP|CHF|JPY|INR|CAD|AUD|PLN|BRL|MXN) ) ?\d{1,3}(?:[,. ']?\d{3}){0,5}(?:[.,]\d{1,2})?(?: ?(?:k|m|bn|million|billion|mil))?(?: (?:MXN|USD|EUR))?(?![\p{L}\d])|(?<![\p{L}\d.,])\d{1,3}(?:[,. ]?\d{3}){0,5}(?:[.,]\d{1,2})? ?(?:[€£₹]|USD|EUR|GBP|CHF|INR|PLN|MXN|BRL|zł|dollars|dólares|euros?|pounds|reais|pesos|mil)(?![\p{L}\d])/giu;

export const money: Recognizer = {
  id: 'money',
  kind: 'money',
  *find(view) {
    for (const { start, end } of matches(view.text, amount)) {
      const isPay = saysIncome(view, start, end) || payWord.test(view.lower.slice(Math.max(0, start - 48), start));
      yield {
        start,
        end,
        score: isPay ? 0.55 : 0.4,
        rule: isPay ? 'income' : 'amount',
        reason: isPay ? incomeReason : 'It is an amount of money.',
      };
    }
    for (const { start, end } of matches(view.text, bareAmount)) {
      if (saysIncome(view, start, end)) yield { start, end, score: 0.5, rule: 'income', reason: incomeReason };
    }
    for (const { start, end, value } of fieldsNamed(view, incomeKey)) {
      const length = /^[^\p{L}\d]{0,3}\d[\d.,' ]{1,14}(?:\p{L}{2,3})?/u.exec(value)?.[0].trimEnd().length ?? 0;
      if (length > 2)
        yield { start, end: Math.min(end, start + length), score: 0.55, rule: 'income', reason: incomeReason };
    }
  },
};

const incomeReason = 'It says what somebody earns.';

/** A word for pay soon before it in its sentence, or `gross`, `a month` right behind it. */
function saysIncome(view: View, start: number, end: number): boolean {
  const before = view.lower.slice(Math.max(0, start - 48), start);
  return incomeWord.test(before) || payBehind.test(view.lower.slice(end, end + 20));
}
