interface Span {
  readonly start: number;
  readonly end: number;
}

/** Scripts that write words without a space between them, or glue particles to a name. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What may stand beside a whole word. Not the replacement character, which stands for bytes that are no text. */
const besideWord = /^(?!\u{FFFD})[\s\p{P}\p{S}]$/u;

/** A value that is short enough to turn up by chance in ids, times and escapes, in UTF-16 units. */
export const isShort = (value: string): boolean => value.length < 8;

/**
 * True where these characters of `text` only look like a short value: digits within a longer number, a value of up to three
 * characters within a word, a number within a time or a version, part of an escape.
 */
export function isCoincidence(text: string, { start, end }: Span): boolean {
  const value = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 8);
  if (cutsPercent(before, value) || cutsEntity(before, after)) return true;
  if (/\d$/.test(before) && /^\d/.test(value)) return true;
  if (/^\d/.test(after) && /\d$/.test(value)) return true;
  if (value.length > 3 || unspaced.test(value)) return false;
  if (/^\d+$/.test(value) && (/\d[.:/-]$/.test(before) || /^[.:/-]\d/.test(after))) return true;
  return !isEdge(before.slice(-1)) || !isEdge(after.slice(0, 1));
}

const isEdge = (unit: string): boolean => unit === '' || (unit !== '_' && besideWord.test(unit));

function cutsPercent(before: string, value: string): boolean {
  return (/%$/.test(before) && /^[\da-f]{2}/i.test(value)) || (/%[\da-f]$/i.test(before) && /^[\da-f]/i.test(value));
}

function cutsEntity(before: string, after: string): boolean {
  return /&#?[\da-z]*$/i.test(before) && /^[\da-z]*;/i.test(after);
}
