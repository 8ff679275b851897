import { compact } from './compact';

/**
 * Every match of a pattern in a text, in order: what `matchAll` gives, without the copy of the pattern that it makes at each call.
 * The browser may have to compile such a copy anew, which costs more than the search where the pattern is long.
 *
 * @param given with flag `g`; whoever reads the matches may use it in between
 * @param from where to begin, in UTF-16 units
 */
export function* everyMatch(text: string, given: RegExp, from = 0): Generator<RegExpExecArray> {
  const pattern = compact(given);
  for (let at = from; ;) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return;
    at = match[0] === '' ? nextCharacter(text, match.index) : match.index + match[0].length;
    yield match;
  }
}

/** Behind an empty match; a pair of surrogates is one character. */
const nextCharacter = (text: string, at: number): number => at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
