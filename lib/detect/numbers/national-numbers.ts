import { stdnum } from 'stdnum';
import { fieldsNamed, matches, type Match } from '../matches';
import type { Candidate } from '../recognizer';
import { wordsNear } from '../score';
import type { View } from '../view/view';

/** A number that a state gives out, as a row of a table. */
export interface NationalNumber {
  /** Tail of the rule id: country and name. */
  readonly rule: string;
  /** What a person reads in the reason. */
  readonly name: string;
  readonly pattern: RegExp;
  /** Lower-case words of which one must stand near, in the country's language and in English. */
  readonly words: readonly string[];
  /** Country and name in stdnum; its check digits must be right unless a field is named by one of the words. */
  readonly checked?: readonly [country: string, validator: string];
  /** The form alone says it; words only make it surer. Only for forms that chance rarely makes. */
  readonly isDistinct?: boolean;
}

/** Finds the numbers of a table of national numbers: form, then a word near it, then the check digits. */
export function* nationalNumbers(view: View, rows: readonly NationalNumber[]): Generator<Candidate> {
  for (const row of rows) {
    const isNamed = row.words.some((word) => view.lower.includes(word));
    if (!isNamed && row.isDistinct !== true) continue;
    for (const match of matches(view.text, row.pattern)) yield* weigh(view, row, match);
    if (isNamed) yield* inFields(view, row);
  }
}

function* weigh(view: View, row: NationalNumber, match: Match): Generator<Candidate> {
  const isValid = isChecked(row, match.value);
  const isNear = isWordNear(view, row, match);
  if (isNear) yield candidate(row, match, isValid ? 0.9 : 0.55);
  else if (row.isDistinct === true && isValid) yield candidate(row, match, row.checked === undefined ? 0.55 : 0.7);
}

/** Cells under a header and members of JSON, where the word is not next to the value. */
function* inFields(view: View, row: NationalNumber): Generator<Candidate> {
  for (const field of fieldsNamed(view, keyPattern(row))) {
    for (const match of matches(field.value, row.pattern)) {
      const place = { value: match.value, start: field.start + match.start, end: field.start + match.end };
      yield candidate(row, place, isChecked(row, match.value) ? 0.9 : 0.6);
    }
  }
}

const keyPatterns = new WeakMap<NationalNumber, RegExp>();

function keyPattern(row: NationalNumber): RegExp {
  const words = row.words.map((word) => word.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
  const pattern = keyPatterns.get(row) ?? new RegExp(`(?:^| )(?:${words.join('|')})(?:$| )`, 'u');
  keyPatterns.set(row, pattern);
  return pattern;
}

function isWordNear(view: View, row: NationalNumber, match: Match): boolean {
  const near = wordsNear(view, match, 80);
  return row.words.some((word) => near.includes(` ${word.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `));
}

function isChecked({ checked }: NationalNumber, value: string): boolean {
  if (checked === undefined) return true;
  const validator = stdnum[checked[0]]?.[checked[1]];
  if (validator === undefined) throw new Error(`stdnum has no ${checked.join('.')}`);
  return validator.validate(value).isValid;
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
