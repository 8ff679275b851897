import isCreditCard from 'validator/es/lib/isCreditCard';
import isLuhnNumber from 'validator/es/lib/isLuhnNumber';
import { cue, cued } from '../cue';
import { type Match, matches } from '../matches';
import type { Candidate, Recognizer } from '../recognizer';
import { wordsNear } from '../score';
import type { View } from '../view/view';

/** 13 to 19 digits, alone or in groups (ISO/IEC 7812-1). */
export const cardNumber = /(?<![\p{L}\d._])(?<!\d[ -])\d(?:[ -]?\d){12,18}(?![\p{L}\d_]|[ .-]\d)/gu;

/** Four groups of four, of one of the networks' first digits. */
export const inFours = /^[3-6]\d{3}(?:-\d{4}-\d{4}-\d{4}| \d{4} \d{4} \d{4})$/;

export const codeWords = cue(
  'cv[cv]2?',
  'cid',
  'card verification',
  'card security code',
  'security code',
  'prüfnummer',
);
/** Words that mean the code only beside a card. */
export const looseCodeWords = cue(
  'crypto(?:gramme)?',
  'kartenprüfnummer',
  'prüfziffer',
  'sicherheitscode',
  '(?:code|número|codice|código) (?:de|di) (?:sécurité|seguridad|sicurezza|segurança)',
  'security (?:no|number|digits)',
  '(?:kod|numer) (?:cvc|cvv|zabezpieczający)',
  'veiligheidscode',
  '(?:the )?(?:code|number|digits|three digits)(?: on)? (?:the )?back',
  'code au dos',
  'reverso',
);
/** `… with the 402 on the back`, in eight languages. */
export const onTheBack =
  /(?<![\p{L}\d.,])(?<value>\d{3,4})(?=(?: is| ist| est| es| è| jest)?,? (?:on (?:the|its) back|(?:on|from) the reverse|hinten|auf der rückseite|au dos|au verso|derrière|de (?:de)?trás|de atrás|(?:en|por) el reverso|sul retro|(?:di |da )?dietro|no verso|da trás|achterop|(?:op|aan) de achterkant|(?:z|od) tyłu|na odwrocie)(?!\p{L}))/dgiu;
export const code = /\d{3,4}(?!\d|[.,-]\d)/y;

export const expiryWords = cue(
  'exp(?:ir(?:y|es|ation|ed))?(?: date| on)?',
  'valid (?:thru|through|until|till)',
  'good thru',
  'gültig bis',
  'caducidad',
  'vencimiento',
  "date d'expiration",
);
export const expiry = /(?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?\d\d(?![\d/\-])/y;

export const endingWords = cue(
  '(?:card|visa|mastercard|amex) (?:number )?(?:ending|ends|ending in|ending with|that ends)(?: in| with)?',
);
export const lastFour = /\d{4}(?!\d)/y;

const cardWords = [
  'card',
  'visa',
  'mastercard',
  'amex',
  'credit',
  'debit',
  'american express',
  'cvv',
  'cvc',
  'karte',
  'kreditkarte',
  'tarjeta',
  'carta',
  'cartão',
  'creditcard',
  'kaart',
  'karta',
  'kartę',
  'karty',
  'carte',
  'cc',
  'pan',
  'discover',
  'maestro',
  'diners',
  'jcb',
  'checkout',
];

export const creditCard: Recognizer = {
  id: 'credit-card',
  kind: 'credit-card',
  *find(view) {
    for (const match of matches(view.text, cardNumber)) yield* numberAt(view, match);
    for (const match of cued(view, codeWords, code)) yield named(match, 'cvc', 0.75, 'card security code');
    for (const match of [...cued(view, looseCodeWords, code), ...matches(view.text, onTheBack)]) {
      if (speaksOfCard(view, match)) yield named(match, 'cvc', 0.7, 'card security code');
    }
    for (const match of cued(view, expiryWords, expiry)) {
      if (speaksOfCard(view, match)) yield named(match, 'card-expiry', 0.7, 'date on which the card expires');
    }
    for (const match of cued(view, endingWords, lastFour)) yield named(match, 'last-four', 0.55, 'card');
  },
};

function* numberAt(view: View, { value, start, end }: Match): Generator<Candidate> {
  const digits = value.replace(/\D/g, '');
  const isCued = speaksOfCard(view, { start, end });
  if (/^(\d)\1+$/.test(digits)) return;
  if (isCreditCard(digits)) {
    const reason = 'Its check digit and first digits are those of a payment card.';
    yield { start, end, score: isCued ? 1 : /^\d{15,16}$/.test(digits) ? 0.85 : 0.4, rule: 'number', reason };
  } else if (isCued && /^\d{4}[ -]|^\d{13,19}$/.test(value)) {
    const reason = 'Words near it speak of a payment card.';
    yield { start, end, score: isLuhnNumber(digits) ? 0.8 : 0.6, rule: 'number-by-words', reason };
  } else if (inFours.test(value)) {
    yield { start, end, score: 0.5, rule: 'number-by-form', reason: 'It is written as payment cards are.' };
  }
}

function speaksOfCard(view: View, span: { start: number; end: number }): boolean {
  const near = wordsNear(view, span, 80);
  return cardWords.some((word) => near.includes(` ${word} `)) || isCardField(view, span.start);
}

const isCardField = (view: View, at: number): boolean =>
  view.fields.some((field) => field.start <= at && at < field.end && /\b(?:card|cc|pan)\b/.test(field.key));

const named = ({ start, end }: Match, rule: string, score: number, what: string): Candidate => ({
  start,
  end,
  score,
  rule,
  reason: `Words before it announce a ${what}.`,
});
