import { type Match, matches } from '../../matches';
import type { View } from '../../view/view';
import { looksRandom } from '../looks-random';
import { isPublished } from '../published';
import { tokenStandIns } from '../placeholders';
import { compileFormat, escaped, type TokenPattern } from './compile';
import type { TokenFormat } from './token-format';

/** A token, and the row that knows it. */
export interface FoundToken extends Match {
  readonly format: TokenFormat;
}

/**
 * A search for many formats in one pass: one pattern finds every prefix, one every keyword, and only the rows they name
 * are tried, at that place.
 *
 * @returns a function from a view to what is found there, in no order; one token may be found by several rows
 */
export function tokenFinder(formats: readonly TokenFormat[]): (view: View) => Generator<FoundToken> {
  const patterns = formats.map(compileFormat);
  const byPrefix = withShorter(groupBy(patterns, ({ format }) => format.prefix));
  const byKeyword = withShorter(groupBy(patterns, ({ format }) => format.keywords.map(withoutGaps)));
  const byInfix = groupBy(patterns, ({ format }) => (format.infix === undefined ? [] : [format.infix]));
  const prefixes = byPrefix.size === 0 ? null : anyOf([...byPrefix.keys()], isStart);
  const keywords =
    byKeyword.size === 0 ? null : anyOf([...new Set(formats.flatMap((format) => format.keywords))], '(?<![a-z])');
  return function* (view) {
    if (prefixes !== null) yield* atPrefixes(view.text, prefixes, byPrefix);
    if (keywords !== null) yield* nearKeywords(view, keywords, byKeyword);
    for (const [infix, rows] of byInfix) if (view.text.includes(infix)) yield* around(view.text, rows);
  };
}

/** Where a token may begin: not inside a word, but behind an escaped line end or an escaped mark of a URL. */
const isStart = '(?<=^|[^\\w-]|\\\\[nrt]|%[\\dA-F]{2})';

/**
 * In order from the end of the alphabet, so that `sk-ant-` is seen before `sk-`, and words that begin alike stand together:
 * engines then look at the beginning once. A space of a keyword stands for any gap.
 */
const anyOf = (words: readonly string[], before: string): RegExp =>
  new RegExp(
    `${before}(?:${[...words]
      .sort()
      .reverse()
      .map((word) => escaped(word).replaceAll(' ', '[\\s_-]?'))
      .join('|')})`,
    'g',
  );

function groupBy(patterns: readonly TokenPattern[], keysOf: (row: TokenPattern) => readonly string[]) {
  const groups = new Map<string, TokenPattern[]>();
  for (const row of patterns) {
    for (const key of keysOf(row)) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/** For each beginning its rows, and those of the shorter ones that it begins with. */
function withShorter(
  byPrefix: ReadonlyMap<string, readonly TokenPattern[]>,
): ReadonlyMap<string, readonly TokenPattern[]> {
  const all = [...byPrefix];
  return new Map(
    all.map(([prefix]) => [
      prefix,
      [...new Set(all.flatMap(([other, rows]) => (prefix.startsWith(other) ? rows : [])))],
    ]),
  );
}

/** Not `matchAll`: it makes a new pattern each time, and to compile one this large takes longer than to run it. */
function placesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let place = pattern.exec(text); place !== null; place = pattern.exec(text)) found.push(place);
  return found;
}

function* atPrefixes(
  text: string,
  prefixes: RegExp,
  rowsOf: ReadonlyMap<string, readonly TokenPattern[]>,
): Generator<FoundToken> {
  for (const { 0: prefix, index: start } of placesOf(text, prefixes)) {
    for (const { format, pattern } of rowsOf.get(prefix) ?? []) {
      pattern.lastIndex = start;
      const value = pattern.exec(text)?.[0].replace(/[.~-]+$/, '');
      if (value !== undefined && isToken(format, value)) yield { format, value, start, end: start + value.length };
    }
  }
}

function* around(text: string, rows: readonly TokenPattern[]): Generator<FoundToken> {
  for (const { format, pattern } of rows) {
    for (const match of matches(text, pattern)) if (isToken(format, match.value)) yield { format, ...match };
  }
}

/** UTF-16 units behind a keyword in which its token may begin, before it, and the longest token. */
const reach = { behind: 110, before: 90, token: 420 } as const;

function* nearKeywords(
  view: View,
  keywords: RegExp,
  byKeyword: ReadonlyMap<string, readonly TokenPattern[]>,
): Generator<FoundToken> {
  for (const { 0: keyword, index } of placesOf(view.lower, keywords)) {
    const end = index + keyword.length;
    const from = Math.max(0, index - reach.before);
    const near = {
      text: view.text.slice(from, end + reach.behind + reach.token),
      index: index - from,
      end: end - from,
    };
    for (const row of byKeyword.get(withoutGaps(keyword)) ?? []) {
      const match = nearest(near, row);
      if (match !== null)
        yield { format: row.format, value: match.value, start: from + match.start, end: from + match.end };
    }
  }
}

/** `dd_api`, `dd-api` and `dd api` are one keyword. */
const withoutGaps = (keyword: string): string => keyword.replace(/[\s_-]/g, '');

interface Near {
  readonly text: string;
  /** Where the keyword stands in `text`. */
  readonly index: number;
  readonly end: number;
}

/** The first token behind the keyword that the words between allow; else the last one before it. */
function nearest(near: Near, { format, pattern }: TokenPattern): Match | null {
  const isUuid = format.form.includes('uuid');
  let before: Match | null = null;
  for (const match of matches(near.text, pattern)) {
    if (!isToken(format, match.value)) continue;
    if (match.start < near.end) {
      if (match.end <= near.index) before = match;
      continue;
    }
    if (match.start > near.end + reach.behind) break;
    const words = near.text.slice(Math.max(0, near.index - 24), match.start).slice(-120);
    return isCalledSecret(words, isUuid) ? match : null;
  }
  if (before === null) return null;
  return isCalledSecret(near.text.slice(before.end, near.end + 24), isUuid) ? before : null;
}

/** What is named a key or a token, and not a hash, a version or somebody's number. */
const isCalledSecret = (words: string, isUuid: boolean): boolean =>
  secretWords.test(words) && !otherWords.test(words) && !(isUuid && /id["'`]?\s{0,2}[:=]?\s{0,2}["'`]?$/i.test(words));

export const secretWords =
  /key|token|secret|pass|pwd|auth|credential|cred[s:]|bearer|\bpat\b|[_ -]pat\b|\bapi\b|licen[cs]e|header|schlüssel|clé|clave|chiave|chave|sleutel|klucz/i;
export const otherWords =
  /commit|sha-?\d|sha\b|hash|checksum|digest|etag|md5|revision|\bbuild(?!er|kite)|trace|span|request[-_ ]?id|image|layer|public[-_ ]?key|publishable|fingerprint|integrity|\brev\b|version/i;

/** Drawn, not written; no placeholder; no example of a manual. */
function isToken(format: TokenFormat, value: string): boolean {
  const prefix = format.prefix.find((start) => value.startsWith(start)) ?? '';
  const rest = value.slice(prefix.length);
  return (
    looksRandom(rest, format.entropy) && !tokenStandIns.test(rest) && !/([^A])\1{7}/.test(rest) && !isPublished(value)
  );
}
