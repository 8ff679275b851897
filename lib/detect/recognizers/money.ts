import { fieldsNamed, matches } from '../matches';
import {
  bareAmount,
  bareRange,
  costs,
  incomeKey,
  incomeWord,
  isBehindAge,
  isFarFromPay,
  payBehind,
  payWord,
  perUnit,
  somebody,
} from '../numbers/income';
import { isPrivateSum, saidSum } from '../numbers/private-sums';
import { isPayOfTrade, onThousands } from '../numbers/job-pay';
import { payLines } from '../numbers/pay-lines';
import type { Candidate, Recognizer } from '../recognizer';
import type { View } from '../view/view';

/** Currency sign or ISO 4217 code before or behind an amount. */
export const amount =
  /(?<![\p{L}\d.,])(?:(?:R|CA|US|AU?|NZ|HK|S)\$|[$€£¥₹₺]|(?:USD|EUR|GBP|CHF|JPY|INR|CAD|AUD|PLN|BRL|MXN|SEK|NOK|DKK|CZK|AED|ZAR|kr|Rs\.?) ) ?\d{1,3}(?:[,. ']?\d{3}){0,5}(?:[.,]\d{1,2})?(?: ?(?:k|m|bn|million|billion|mil))?(?: (?:MXN|USD|EUR))?(?![\p{L}\d])|(?<![\p{L}\d.,])\d{1,3}(?:[,. ]?\d{3}){0,5}(?:[.,]\d{1,2})? ?k? ?(?:[€£₹₺]|USD|EUR|GBP|CHF|INR|PLN|MXN|BRL|SEK|NOK|DKK|CZK|AED|ZAR|RON|HUF|zł|kr|lei|Kč|dollars|dólares|euros?|pounds|reais|pesos|mil)(?![\p{L}\d])/giu;

export const money: Recognizer = {
  id: 'money',
  kind: 'money',
  *find(view) {
    yield* amounts(view);
    for (const { start, end } of matches(view.text, saidSum))
      yield { start, end, score: 0.5, rule: 'sum', reason: sumReason };
    for (const { start, end } of [...matches(view.text, bareAmount), ...matches(view.text, bareRange)]) {
      if (saysIncome(view, start, end))
        yield { start, end: withUnit(view, end), score: 0.5, rule: 'income', reason: incomeReason };
    }
    for (const { start, end } of matches(view.text, onThousands))
      yield { start, end, score: 0.5, rule: 'income', reason: incomeReason };
    for (const { start, end } of payLines(view.lower))
      yield { start, end, score: 0.55, rule: 'income', reason: incomeReason };
    for (const { start, end, value } of fieldsNamed(view, incomeKey)) {
      const length = /^[^\p{L}\d]{0,3}\d[\d.,' ]{1,14}(?:\p{L}{2,3})?/u.exec(value)?.[0].trimEnd().length ?? 0;
      if (length > 2)
        yield { start, end: Math.min(end, start + length), score: 0.55, rule: 'income', reason: incomeReason };
    }
  },
};

/** Amounts with a currency: pay, sums of somebody's, and all others. */
function* amounts(view: View): Generator<Candidate> {
  let last: number | null = null;
  for (const { start, end } of matches(view.text, amount)) {
    const isPay =
      saysIncome(view, start, end) ||
      saysPayFar(view, start) ||
      (last !== null && isNextPay(view.lower.slice(last, start))) ||
      isBehindAge(view.lower.slice(Math.max(0, start - 110), start)) ||
      isPayOfTrade(view.lower, start, end);
    if (isPay) last = end;
    const isOwn = !isPay && isPrivateSum(view.lower, start, end);
    yield {
      start,
      end: isPay ? withUnit(view, end) : end,
      score: isPay ? 0.55 : isOwn ? 0.5 : 0.4,
      rule: isPay ? 'income' : isOwn ? 'sum' : 'amount',
      reason: isPay ? incomeReason : isOwn ? sumReason : 'It is an amount of money.',
    };
  }
}

const sumReason = 'It says what somebody owes, owns or paid.';
const incomeReason = 'It says what somebody earns.';

/** Behind an amount with a currency: the word may stand further off, a name and a firm between. */
function saysPayFar(view: View, start: number): boolean {
  const before = view.lower.slice(Math.max(0, start - 100), start);
  return payWord.test(before.slice(-48)) || isFarFromPay(before);
}

/** `je gagne 2 140 €, lui 1 610 €`: the next amount in the same sentences, behind whom, and with no word for what it costs. */
const isNextPay = (between: string): boolean =>
  between.length < 110 && somebody.test(between) && !costs.test(between) && !between.includes('\n\n');

/** `29 zł/h`, `£750/wk`: the unit belongs to it. */
function withUnit(view: View, end: number): number {
  perUnit.lastIndex = end;
  return end + (perUnit.exec(view.lower)?.[0].length ?? 0);
}

/** A word for pay soon before it in its sentence, or `gross`, `a month` right behind it. */
function saysIncome(view: View, start: number, end: number): boolean {
  const before = view.lower.slice(Math.max(0, start - 48), start);
  return incomeWord.test(before) || payBehind.test(view.lower.slice(end, end + 20));
}
