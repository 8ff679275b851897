import { stdnum } from 'stdnum';
import { fieldsNamed, matches, type Match } from '../matches';
import type { Candidate } from '../recognizer';
import { wordsNear } from '../score';
import type { View } from '../view/view';
import { everyMatch } from '../every-match';

/** A number that an office gives out, as a row of a table. */
export interface NationalNumber {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Tail of the rule id: country and name. */
  readonly rule: string;
  /** What a person reads in the reason. */
  readonly name: string;
  readonly pattern: RegExp;
  /** Lower-case words of which one must stand near, in the country's language and in English. */
  readonly words: readonly string[];
  /** Country and name in stdnum, or a check of our own; must hold unless one of the words stands near. */
  readonly checked?: readonly [country: string, validator: string] | ((value: string) => boolean);
  /** The form alone says it; words only make it surer. Only for forms that chance rarely makes. */
  readonly isDistinct?: boolean;
  /** One that passes: made up, with right check digits. Tests break its digits. */
  readonly sample: string;
}

/** A row with its words made ready, once. */
interface Prepared {
  readonly row: NationalNumber;
  /** Words with single spaces, and a space around them; matched against {@link wordsNear}. */
  readonly phrases: readonly string[];
  /** First word of each phrase: what must stand in the text at all. */
  readonly firsts: readonly string[];
  /** Words of scripts that put none apart. */
  readonly dense: readonly string[];
  readonly key: RegExp;
}

const prepared = new WeakMap<readonly NationalNumber[], readonly Prepared[]>();

/** Finds the numbers of a table of national numbers: form, then a word near it, then the check digits. */
export function* nationalNumbers(view: View, rows: readonly NationalNumber[]): Generator<Candidate> {
  const ready = prepared.get(rows) ?? rows.map(prepare);
  prepared.set(rows, ready);
  const said = wordsOf(view);
  const hasDense = denseScript.test(view.lower);
  for (const one of ready) {
    const isNamed =
      one.firsts.some((first) => said.has(first)) || (hasDense && one.dense.some((word) => view.lower.includes(word)));
    if (!isNamed && one.row.isDistinct !== true) continue;
    for (const match of isNamed ? matches(view.text, one.row.pattern) : nearDigits(view, one.row.pattern)) {
      yield* weigh(view, one, match);
    }
    if (isNamed) yield* inFields(view, one);
  }
}

/** Four digits near to each other: every number that needs no word has them. */
export const fourDigits = /\d(?:[^\d\n]{0,3}\d){3}/g;
/** UTF-16 units before and behind such digits in which the number lies whole. */
const reach = 32;

const windows = new WeakMap<View, readonly { readonly start: number; readonly end: number }[]>();

/** Stretches around digits: most of a text holds none, and some forty patterns need not read it. */
function windowsOf(view: View): readonly { readonly start: number; readonly end: number }[] {
  const known = windows.get(view);
  if (known !== undefined) return known;
  const found: { start: number; end: number }[] = [];
  for (const { 0: digits, index } of everyMatch(view.text, fourDigits)) {
    const last = found.at(-1);
    const start = Math.max(0, index - reach);
    const end = Math.min(view.text.length, index + digits.length + reach);
    if (last !== undefined && start <= last.end) last.end = end;
    else found.push({ start, end });
  }
  windows.set(view, found);
  return found;
}

/** Matches that do not touch a window's edge, where a longer word or number may be cut in two. */
function* nearDigits(view: View, pattern: RegExp): Generator<Match> {
  for (const { start, end } of windowsOf(view)) {
    for (const match of matches(view.text.slice(start, end), pattern)) {
      const isCut = (match.start < 2 && start > 0) || (match.end > end - start - 2 && end < view.text.length);
      if (!isCut) yield { value: match.value, start: match.start + start, end: match.end + start };
    }
  }
}

/** Thai, Lao, Myanmar, Khmer, Japanese, Chinese, Korean: words stand without spaces, or carry particles. */
const denseScript = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

function prepare(row: NationalNumber): Prepared {
  const words = row.words.map((word) =>
    word
      .normalize('NFKC')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim(),
  );
  const spaced = words.filter((word) => !denseScript.test(word));
  return {
    row,
    phrases: spaced.map((word) => ` ${word.replace(/\p{M}/gu, ' ').replace(/ +/g, ' ').trim()} `),
    firsts: spaced.map((word) => word.split(' ')[0] ?? word),
    dense: words.filter((word) => denseScript.test(word)),
    key: new RegExp(`(?:^| )(?:${words.join('|')})(?:$| )`, 'u'),
  };
}

const seen = new WeakMap<View, ReadonlySet<string>>();

/** Every word of a view, lower case; made once for all tables. */
function wordsOf(view: View): ReadonlySet<string> {
  const words = seen.get(view) ?? new Set(view.lower.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu));
  seen.set(view, words);
  return words;
}

function* weigh(view: View, one: Prepared, match: Match): Generator<Candidate> {
  const { row } = one;
  // A word of small letters is no part of a number (`card 5105 …`).
  if (!/\d/.test(match.value) || /^\p{Ll}{3,} /u.test(match.value)) return;
  const isValid = isChecked(row, match.value);
  const cues = cuesNear(view, one, match);
  const isProven = row.checked !== undefined && isValid;
  const isNamed = cues.some((word) => !ordinary.has(word) || isBeside(view, match, word));
  if (cues.length > 0 && (isProven || isNamed)) {
    yield candidate(row, match, isProven ? 0.9 : row.checked === undefined ? 0.7 : 0.55);
  } else if (row.isDistinct === true && isValid) yield candidate(row, match, row.checked === undefined ? 0.55 : 0.7);
}

/** Cues that are words of everyday language, too: beside them the check digits must be right. */
const ordinary: ReadonlySet<string> = new Set(
  (
    'said|c i|c c|run|sin|tin|pin|fin|cc|pan|ein|ce|cr|bi|ci|nie|nit|rut|social|rc|nic|cf|kt|id|uid|cin|tc|nas|nip|pps|vat|iva|uen|bin|hp|ice|ide|' +
    'pid|rd|rg|dic|ico|sip|eid|fan|ine|mf|mst|bn|rma|naf|crn|receipt|petition|team|cip|hst|gst'
  ).split('|'),
);

/** `RG 12.345.678-9`, `C.C. 73.118.820`: a short cue right before a number that is written in groups, as such numbers are. */
function isBeside(view: View, { start, value }: Match, word: string): boolean {
  if (!/\d[.-]\d/.test(value)) return false;
  const before = view.lower.slice(Math.max(0, start - 16), start).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return new RegExp(`(?:^| )${word}(?: n[º°o]?)? $`, 'u').test(before);
}

/** Cells under a header and members of JSON, where the word is not next to the value. */
function* inFields(view: View, { row, key }: Prepared): Generator<Candidate> {
  for (const field of fieldsNamed(view, key)) {
    for (const match of matches(field.value, row.pattern)) {
      const place = { value: match.value, start: field.start + match.start, end: field.start + match.end };
      yield candidate(row, place, isChecked(row, match.value) ? 0.9 : 0.6);
    }
  }
}

function cuesNear(view: View, { phrases, dense }: Prepared, match: Match): string[] {
  const near = wordsNear(view, match, 80);
  const raw = dense.length === 0 ? '' : view.lower.slice(Math.max(0, match.start - 40), match.end + 20);
  return [
    ...phrases.filter((phrase) => near.includes(phrase)).map((phrase) => phrase.trim()),
    ...dense.filter((word) => raw.includes(word)),
  ];
}

/**
 * Whether the check digits of a number are right.
 *
 * @returns true where the row knows none
 * @throws where stdnum lacks the validator that the row names
 */
export function isChecked({ checked }: Pick<NationalNumber, 'checked'>, value: string): boolean {
  if (checked === undefined) return true;
  if (typeof checked === 'function') return checked(value);
  const validator = stdnum[checked[0]]?.[checked[1]];
  if (validator === undefined) throw new Error(`stdnum has no ${checked.join('.')}`);
  // Some of its validators know their own marks only.
  return validator.validate(value).isValid || validator.validate(value.replace(/[^\p{L}\d]/gu, '')).isValid;
}

const candidate = (row: NationalNumber, { start, end }: Match, score: number): Candidate => ({
  start,
  end,
  score,
  rule: row.rule,
  reason: `It has the form of a ${row.name}.`,
});

/** Not part of a longer number or word. */
export const alone = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d]|\\d[.,/-])(?:${source})(?![\\p{L}\\d]|[.,/-]\\d)`, 'giu');
