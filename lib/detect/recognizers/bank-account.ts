import isBIC from 'validator/es/lib/isBIC';
import isIBAN from 'validator/es/lib/isIBAN';
import { cue, cued, cuedFar, type Cued } from '../cue';
import { type Match, matches } from '../matches';
import type { Candidate, Recognizer } from '../recognizer';
import { wordsNear } from '../score';
import type { View } from '../view/view';

/** Country, two check digits, up to thirty letters and digits, in groups of four or in a row (ISO 13616). */
export const ibanRun = /(?<![\p{L}\d])[a-z]{2}\d{2}(?:[ -]?[a-z\d]{4}){2,7}(?:[ -]?[a-z\d]{1,3})?(?![\p{L}\d])/giu;

/** Where words announce one, so that an invented or mistyped IBAN does not leave. Sticky. */
export const ibanWords = cue('iban(?: destination| number| no)?', 'international bank account number');
export const ibanHere = /[A-Z]{2}\d{2}[ -]?(?=[A-Z \d-]{0,20}\d)[A-Z\d]{2,24}(?:[ -][A-Z\d]{2,8}){0,7}(?![\p{L}\d])/uy;

export const bicWords = cue('bic', 'swift', 'swift bic', 'bic swift', 'swift code', 'bic code');
export const bic = /[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?(?![\p{L}\d])/uy;

export const routingWords = cue('routing', 'aba', 'rtn', 'aba routing', 'routing transit', 'wire routing');
export const routing = /\d{9}(?![\d-])/y;

export const sortCodeWords = cue(
  'sort ?code',
  'bsb',
  'bankleitzahl',
  'blz',
  'transit',
  'ifsc',
  'code guichet',
  'abi',
  'cab',
  'bankgiro',
  'clearing',
);
/** Banks whose names people put before a sort code. */
export const bankNames = cue(
  'monzo|starling|revolut|barclays|lloyds|hsbc|natwest|santander|nationwide|halifax|tsb|rbs|metro bank|first direct|tide|chase|co-op bank|virgin money|wise|aib|boi|ulster bank|danske',
);
export const dashedSortCode = /\d{2}-\d{2}-\d{2}(?![\p{L}\d-])/uy;
/** A branch in Brazil and elsewhere. */
export const branchWords = cue('agência', 'agencia', 'sucursal', 'ag\\.?', 'filiale');
export const branch = /\d{3,5}(?:-[\dXx])?(?=[ ,;/]{1,3}(?:e )?(?:conta|c\/c|cc|cuenta|conto|konto))/uy;
export const sortCode =
  /(?:\d{2}[- ]\d{2}[- ]\d{2}|\d{3}[- ]\d{3}(?: ?\d{2})?|\d{5,8}|[a-z]{4}0[a-z\d]{6})(?![\p{L}\d])/iuy;

export const accountWords = cue(
  '(?:bank |checking |savings |current |deposit |giro |brokerage |beneficiary )?(?:account|acct|a/c) ?(?:number|no|num|nr|#)',
  '(?:bank|checking|savings|current|deposit|giro|brokerage) (?:account|acct)',
  'acct',
  'acc',
  'accounts?(?: details?)?',
  'konto(?:nummer)?',
  'kontonr',
  'número de cuenta',
  'cuenta bancaria',
  'numéro de compte',
  'numero di conto',
  'rekeningnummer',
  'rek(?:ening)?(?:nr)?\\.?',
  '(?:spar|giro|tages?geld|depot)(?:buch|konto)',
  'sparbuch',
  'livret(?: a)?',
  'caja de ahorros?',
  'cuenta(?: corriente| de ahorros?)?',
  'libretto(?: postale)?',
  'conto(?: corrente)?',
  'c/c',
  'conta(?: corrente| poupança)?',
  'nib',
  'spaarrekening',
  '(?:nr|numer) (?:konta|rachunku)',
  'rachun(?:ek|ku)',
  'clabe',
  'cbu',
  'cvu',
  'cci',
  'rib',
  'ccp',
  'postgiro|giro',
  'libretto(?: postale| di risparmio)',
);
/** A book or an account of savings: its number may stand some words behind. */
export const savingsWords = cue(
  'libretto(?: postale)?|sparbuch|sparkonto|livret(?: a)?|savings (?:book|account)|cartilla|libreta de ahorros?|caderneta(?: de poupança)?|spaarboekje|spaarrekening|książeczka oszczędnościowa',
);
export const account = /(?:[A-Z]{2,4}[ -]?)?\d(?:[ -]?\d){5,23}[A-Z]?(?![\p{L}\d]|[.,]\d)/uy;

/** Poland's account numbers as written at home: two check digits and six groups of four (NRB). */
export const polish = /(?<![\p{L}\d])(?<!\d )\d{2}(?: \d{4}){6}(?![\p{L}\d]| \d)/gu;
/** `11-09-44, 00417738`: British sort code, then the account. */
export const behindSortCode =
  /(?<![\p{L}\d-])\d{2}-\d{2}-\d{2}(?:,|;| and| \/|  ?)? ?(?:a\/c |account |acc )?(?<value>\d{7,8})(?![\p{L}\d])/dgu;

export const endingWords = cue('account (?:number )?(?:ending|ends|that ends)(?: in| with)?');
export const lastFour = /\d{4}(?!\d)/y;

/** An address of India's Unified Payments Interface: no dot behind the `@` (NPCI, UPI Linking Specifications). Sticky. */
export const upiWords = cue('upi(?: id| payment| address| handle)?(?: from| to)?', 'vpa');
export const upi = /[A-Z\d][A-Z\d._-]{1,48}@[A-Z]{2,20}(?![\p{L}\d.@-])/iuy;

const bankWords = [
  'bank',
  'iban',
  'swift',
  'bic',
  'routing',
  'transfer',
  'wire',
  'deposit',
  'sort',
  'banking',
  'konto',
  'checking',
  'savings',
  'branch',
  'ach',
  'payment',
  'payments',
  'pay',
  'payroll',
  'sepa',
  'beneficiary',
  'balance',
  'debit',
  'credit',
  'money',
  'funds',
  'financial',
  'transaction',
  'accounts',
  'statement',
];

export const bankAccount: Recognizer = {
  id: 'bank-account',
  kind: 'bank-account',
  *find(view) {
    for (const run of matches(view.text, ibanRun)) yield* ibanIn(view, run);
    for (const match of cued(view, ibanWords, ibanHere)) {
      if (match.value.replace(/[ -]/g, '').length >= 12) yield named(match, 'iban', 0.75, 'IBAN');
    }
    for (const match of matches(view.text, polish)) {
      if (isIBAN(`PL${match.value}`) || /kont|rachun|bank|przelew/.test(view.lower))
        yield named(match, 'account', 0.75, 'bank account');
    }
    for (const match of matches(view.text, behindSortCode)) yield named(match, 'account', 0.65, 'bank account');
    for (const match of cued(view, endingWords, lastFour)) yield named(match, 'account', 0.55, 'bank account');
    for (const match of cued(view, upiWords, upi, false)) yield named(match, 'upi', 0.7, 'payment address');
    for (const match of cued(view, bicWords, bic, false)) {
      if (isBIC(match.value)) yield named(match, 'bic', 0.85, 'BIC');
    }
    for (const match of cued(view, routingWords, routing)) {
      yield named(match, 'routing', isRouting(match.value) ? 0.9 : 0.65, 'bank routing number');
    }
    for (const match of cued(view, sortCodeWords, sortCode)) yield named(match, 'sort-code', 0.7, 'bank sort code');
    for (const match of cued(view, bankNames, dashedSortCode)) yield named(match, 'sort-code', 0.65, 'bank sort code');
    for (const match of cued(view, branchWords, branch)) yield named(match, 'sort-code', 0.6, 'branch of a bank');
    for (const match of cuedFar(view, savingsWords, account)) yield named(match, 'account', 0.55, 'bank account');
    for (const match of cued(view, accountWords, account))
      yield named(match, 'account', accountScore(view, match), 'bank account');
  },
};

/** The longest beginning of the run that is an IBAN; words that follow in capitals would else run into it. */
function* ibanIn(view: View, { value, start }: Match): Generator<Candidate> {
  for (const length of lengths(value)) {
    if (!isIBAN(value.slice(0, length))) continue;
    yield { start, end: start + length, score: 0.95, rule: 'iban', reason: 'Its check digits are those of an IBAN.' };
    return;
  }
  const end = start + value.length;
  if (wordsNear(view, { start, end }, 40).includes(' iban ') && /^[a-z\d]{2}\d{2}[ -]?\d/i.test(value)) {
    yield { start, end, score: 0.7, rule: 'iban', reason: 'A word near it announces an IBAN.' };
  }
}

/** Where the run's groups end, the longest first. */
function* lengths(value: string): Generator<number> {
  for (let length = value.length; length >= 15; length = value.lastIndexOf(' ', length - 1)) yield length;
}

/** `account` alone is said of many things; a bank near it, or the word *number*, makes it one. */
function accountScore(view: View, match: Cued): number {
  const near = wordsNear(view, match, 80);
  if (bankWords.some((word) => near.includes(` ${word} `))) return 0.8;
  return /\b(?:number|no|num|nr|konto|kontonummer|a c|acct|cuenta|compte|cbu|cvu|cci|rib|ccp|sparbuch|rachunek|rachunku|conto|conta|caja|livret|rekening|rek)\b/.test(
    near,
  ) || match.field !== null
    ? 0.6
    : 0.35;
}

/** 3-7-1 weights (ABA Key to Routing Numbers). */
function isRouting(value: string): boolean {
  const sum = Array.from(value).reduce((total, digit, index) => total + Number(digit) * ([3, 7, 1][index % 3] ?? 0), 0);
  return sum > 0 && sum % 10 === 0;
}

const named = ({ start, end }: Match, rule: string, score: number, what: string): Candidate => ({
  start,
  end,
  score,
  rule,
  reason: `Words before it announce a ${what}.`,
});
