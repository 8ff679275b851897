import { kindTable } from '@/lib/model/kinds';

/** Longest first, so that `TAX_ID` is never taken for `ID`. */
const stems = [...new Set(Object.values(kindTable).map(({ label }) => label))].sort((a, b) => b.length - a.length);

/** `CREDIT_CARD_1`; each underscore may carry Markdown's backslash. */
const token = `(?:${stems.map((stem) => stem.replaceAll('_', '\\\\?_')).join('|')})\\\\?_\\d{1,9}`;

/**
 * Ways in which a model or a Markdown renderer gives a stand-in back. Groups: `[…]` with escaped brackets, `[…]`,
 * percent-encoded, and bare as a whole word. A bare one right behind an open bracket at the end of the text is half of a
 * stand-in that is still streaming, and no match.
 */
export const givenBack = new RegExp(
  [
    `\\\\\\[(${token})\\\\\\]`,
    `\\[(${token})\\]`,
    `%5B(${token})%5D`,
    `(?<![\\p{L}\\p{N}_\\]])(?!(?<=\\[)${token}\\\\?$)(${token})(?![\\p{L}\\p{N}_[])`,
  ].join('|'),
  'giu',
);

/** Every place where a stand-in's name stands, whatever is around it. */
export const mentioned = new RegExp(token, 'gi');

/** A stand-in in brackets, as it is or percent-encoded once or more. */
export const bracketed = new RegExp(`(?:\\[|%(?:25)*5B)${token}(?:\\]|%(?:25)*5D)`, 'gi');

/** `person\_1` → `[PERSON_1]` */
export const canonicalLabel = (name: string): string => `[${name.replaceAll('\\', '').toUpperCase()}]`;
