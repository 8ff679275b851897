import { compact } from './compact';
import { type Match, fieldsNamed } from './matches';
import { nearDigits } from './near-digits';
import type { Field } from './structure/field';
import type { View } from './view/view';
import { everyMatch } from './every-match';

/** Words that announce a value: in prose (`my passport number is …`), and as the name of a field (`passportNo`). */
export interface Cue {
  /** Global: each place where the words stand in a text in lower case. (Without case such a pattern is a fraction of the size.) */
  readonly prose: RegExp;
  /** Tested against the key of a {@link Field}, in lower case. */
  readonly key: RegExp;
}

/**
 * @param phrases lower case; may hold regex syntax without capturing groups; a space stands for any gap between words, `'`
 *   may be missing
 */
export function cue(...phrases: readonly string[]): Cue {
  const words = phrases.join('|');
  const inProse = words.replaceAll(' ', '[\\s_-]?').replaceAll("'", "['’]?");
  const inKey = words.replaceAll(' ', ' ?').replaceAll("'", "['’ ]?");
  return {
    prose: new RegExp(`(?<![\\p{L}\\p{N}])(?:${inProse})(?:(?<=#)|(?![\\p{L}\\p{N}]))`, 'gu'),
    key: new RegExp(`(?:^| )(?:${inKey})(?: (?:number|numbers|no|num|nr|id|code|value|#|\\d))?$`, 'u'),
  };
}

/** What may stand between a cue and its value: `number is`, `no. :`, `# (`, `. It's`, `details like`. Sticky. */
export const link =
  /(?:[\s"'`*_:=#.,(>|-]|n[°º.]|(?:number|numbers|num|no|nr|code|id|is|was|are|be|it'?s|it|the|my|her|his|their|your|listed|as|like|under|details?|including|reads|ist|lautet|est|es|è|é|je|jest|nummer|nummern|número|numéro|numero|numer|číslo|номер|番号|号码|號碼|번호|رقم)(?![\p{L}\p{N}])){1,16}/iuy;

/** A value under a name, and what named it. */
export interface Cued extends Match {
  /** Null: named in prose. */
  readonly field: Field | null;
}

/**
 * Values that a cue announces, in prose and as fields. The same place may come twice.
 *
 * @param value sticky (`y`): what the value looks like at the very place behind the cue or at the beginning of the field
 * @param hasDigit false where a value may do without: then the words are looked for everywhere, which costs more
 */
export function* cued(view: View, words: Cue, value: RegExp, hasDigit = true): Generator<Cued> {
  for (const { index, 0: phrase } of hasDigit ? nearDigits(view, words.prose) : everyMatch(view.lower, words.prose)) {
    const end = index + phrase.length;
    const found = valueAt(view.text, behindLink(view.text, end), value);
    if (found === null) continue;
    const isGlued = /^[-_]$/.test(view.text.slice(end, found.start));
    yield { ...found, start: isGlued ? index : found.start, field: null };
  }
  for (const field of fieldsNamed(view, words.key)) {
    const found = valueAt(view.text, field.start, value);
    if (found !== null && found.end <= field.end) yield { ...found, field };
  }
}

/** One more word, or a small number, between a cue and its value. Sticky. */
export const gapWord = /\(?(?:\p{L}[\p{L}'’&.-]{0,20}|\d{1,2})[ :=]{1,3}/uy;
/** A clause that ends in a colon. Sticky. */
export const gapClause = /[^\n.;:!?\d]{1,60}: ?/uy;
const mostWords = 4;

/**
 * Values with up to four words between them and their cue (`passport of my aunt EA…`), or at the end of a clause (`IMEI is on the box: …`).
 * Much may stand there: whoever asks looks closely at what is found.
 */
export function* cuedFar(view: View, words: Cue, value: RegExp): Generator<Match> {
  for (const { index, 0: phrase } of nearDigits(view, words.prose)) {
    const end = index + phrase.length;
    const found = farAt(view.text, end, value);
    if (found !== null) yield found;
  }
}

function farAt(text: string, from: number, value: RegExp): Match | null {
  let at = behindLink(text, from);
  if (at === from) return null;
  for (let count = 0; count < mostWords; count++) {
    const word = textAt(gapWord, text, at);
    if (word === '') break;
    at += word.length;
    const found = valueAt(text, at, value) ?? valueAt(text, behindLink(text, at), value);
    if (found !== null) return found;
  }
  const clause = textAt(gapClause, text, from);
  return clause === '' ? null : valueAt(text, from + clause.length, value);
}

const behindLink = (text: string, at: number): number => at + textAt(link, text, at).length;

function valueAt(text: string, at: number, pattern: RegExp): Match | null {
  const value = textAt(pattern, text, at);
  return value === '' ? null : { value, start: at, end: at + value.length };
}

/** What a sticky pattern matches at a place; empty where nothing. */
function textAt(pattern: RegExp, text: string, at: number): string {
  const light = compact(pattern);
  light.lastIndex = at;
  return light.exec(text)?.[0] ?? '';
}

/** A number that some office gave out: letters, digits and marks with at least one digit, or groups of digits. Sticky. */
export const identifier =
  /(?=[\p{Lu}\d./-]{0,24}\d)(?:\d{2,6}(?: \d{2,6}){1,5}|[\p{Lu}\d][\p{Lu}\d./-]{1,28}[\p{Lu}\d])(?![\p{L}\p{N}])/iuy;
