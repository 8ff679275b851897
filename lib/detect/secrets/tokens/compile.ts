import { alphabets, type FormPart, readForm, type TokenFormat } from './token-format';

/** A row made ready to run. */
export interface TokenPattern {
  readonly format: TokenFormat;
  /** Sticky where the row has a prefix: it is tried at the prefix. Global else. */
  readonly pattern: RegExp;
}

/** How many units beyond its documented length a token with a prefix may have: services lengthen their tokens. */
const slack = 200;

/**
 * The pattern of a row. A single random part behind a prefix may be up to a quarter shorter than documented (a key cut off
 * on pasting is still most of a key) and longer; everything else has its documented length.
 */
export function compileFormat(format: TokenFormat): TokenPattern {
  const parts = readForm(format.form);
  const isLenient = format.prefix.length > 0 && parts.length === 1;
  const source = parts.map((part) => sourceOf(part, isLenient)).join('');
  const prefix = format.prefix.length === 0 ? '' : `(?:${format.prefix.map(escaped).join('|')})`;
  const isFree = format.prefix.length === 0;
  return {
    format,
    pattern: new RegExp(
      `${isFree ? '(?<![\\w+/~-]|[a-z\\d]\\.)' : ''}${prefix}${source}(?![\\w+/-])`,
      isFree ? 'g' : 'y',
    ),
  };
}

/** Fewest units of a random part that are taken for a token. */
export const leastOf = (part: Exclude<FormPart, string>, isLenient: boolean): number =>
  isLenient && part.least === part.most ? Math.ceil(part.least * 0.75) : part.least;

function sourceOf(part: FormPart, isLenient: boolean): string {
  if (typeof part === 'string') return escaped(part);
  const least = leastOf(part, isLenient);
  const most = isLenient ? part.most + slack : part.most;
  return `[${alphabets[part.alphabet].members}]{${least}${most === least ? '' : `,${most}`}}`;
}

/** For a regular expression, as plain text. */
export const escaped = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&');
