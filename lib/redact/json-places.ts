import type { Hit } from './find-hidden';

interface JsonString {
  /** Offsets of the quotes. */
  readonly start: number;
  readonly end: number;
}

/** Shortest number, in digits, that is taken for a hidden one where it stands as a JSON number and not in a string. */
const longNumber = 8;

/**
 * Hits that can be replaced without breaking the JSON around them. What stands outside strings is a number or a literal of the
 * site's: a short one (sizes, times) is not the person's, a long one becomes a string. Neither are halves of a short escape
 * (`ewton` after `\n`), nor keys in lower case. A text that is not JSON keeps all its hits.
 */
export function fitJson(text: string, hits: readonly Hit[]): readonly Hit[] {
  if (hits.length === 0 || !isJson(text)) return hits;
  const strings = stringsOf(text);
  let current = strings.next().value;
  return hits.flatMap((hit) => {
    while (current && current.end < hit.start) current = strings.next().value;
    const isInside = current !== undefined && current.start < hit.start;
    if (!isInside || !current) return asNumber(text, hit);
    return cutsEscape(text, hit) || isKey(text, hit, current) ? [] : [hit];
  });
}

function isJson(text: string): boolean {
  if (!/^\s*[[{"]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false; // Not JSON: nothing to break.
  }
}

function* stringsOf(json: string): Generator<JsonString, undefined> {
  for (let start = json.indexOf('"'); start >= 0;) {
    let end = json.indexOf('"', start + 1);
    while (isEscaped(json, end)) end = json.indexOf('"', end + 1);
    yield { start, end };
    start = json.indexOf('"', end + 1);
  }
}

/** True behind an odd number of backslashes. */
function isEscaped(json: string, offset: number): boolean {
  let first = offset;
  while (json.charAt(first - 1) === '\\') first -= 1;
  return (offset - first) % 2 === 1;
}

function asNumber(text: string, hit: Hit): Hit[] {
  const isWhole = !/[\w.+-]/.test(text.charAt(hit.start - 1)) && !/[\w.]/.test(text.charAt(hit.end));
  return isWhole && hit.end - hit.start >= longNumber ? [{ ...hit, isNumber: true }] : [];
}

function cutsEscape(text: string, { start, end }: Hit): boolean {
  if (end - start >= longNumber) return false;
  const before = text.slice(Math.max(0, start - 6), start);
  const backslash = start - before.length + before.lastIndexOf('\\');
  if (!before.includes('\\') || isEscaped(text, backslash)) return false;
  return start < backslash + (text.charAt(backslash + 1) === 'u' ? 6 : 2);
}

function isKey(text: string, hit: Hit, string: JsonString): boolean {
  const isWhole = hit.start === string.start + 1 && hit.end === string.end;
  return isWhole && /^[a-z_]+$/.test(hit.standIn.value) && /^\s*:/.test(text.slice(string.end + 1, string.end + 20));
}
