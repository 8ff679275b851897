import { placesFor, searchFor } from './search';

/**
 * Every match of a pattern in a view's text, in order: what `matchAll` gives, without the copy of the pattern that it makes at each call
 * (the browser may have to compile such a copy anew), and looked for only where the pattern's own words stand.
 *
 * @param given with flag `g`; whoever reads the matches may use it in between
 * @param from where to begin, in UTF-16 units
 * @param whole what the text is the beginning of: read once for all of its beginnings
 */
export function* everyMatch(text: string, given: RegExp, from = 0, whole = text): Generator<RegExpExecArray> {
  const search = searchFor(given);
  const places = placesFor(whole, search);
  if (places !== null) {
    if (places.length === 0) return;
    yield* matchesAt(text, search.sticky(), places, from);
    return;
  }
  yield* matchesIn(text, search.pattern, from);
}

/**
 * The same for a text that is no view: the pattern as it is, anywhere.
 *
 * @param pattern with flag `g`
 */
export function* matchesIn(text: string, pattern: RegExp, from = 0): Generator<RegExpExecArray> {
  for (let at = from; ;) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return;
    at = match[0] === '' ? nextCharacter(text, match.index) : match.index + match[0].length;
    yield match;
  }
}

/** A pattern with flag `y`, at some places alone. Such a pattern matches no empty string. */
function* matchesAt(
  text: string,
  pattern: RegExp,
  places: readonly number[],
  from: number,
): Generator<RegExpExecArray> {
  let behind = from;
  for (const place of places) {
    if (place < behind) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match === null) continue;
    behind = place + match[0].length;
    yield match;
  }
}

/** Behind an empty match; a pair of surrogates is one character. */
const nextCharacter = (text: string, at: number): number => at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
