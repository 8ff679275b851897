import { everyMatch } from '../every-match';
import { is } from '../language/lists/flags';
import { nameFlagsOf } from '../language/lists/lookup';
import { ordinaryTag } from '../language/vocabulary';
import type { Match } from '../matches';

/** Small words joined by `_`: a user name, a variable. (Words joined by `.` are names of fields as often.) */
export const joined =
  /(?<![\p{L}\p{N}._@/\\$%:#-])[a-z]{1,16}(?:_[a-z]{1,16}){1,2}(?:_?\d{1,4})?_?(?![\p{L}\p{N}@(\\/=[_-]|\.[\p{L}\p{N}])/gu;

/** `lea_sofie`, `rosa_moda92`: a user name by the first name in it, where nothing else in it is a word. */
export function* namedTokens(text: string): Generator<Match> {
  for (const { 0: value, index } of everyMatch(text, joined)) {
    if (isNamed(value)) yield { value, start: index, end: index + value.length };
  }
}

function isNamed(value: string): boolean {
  const parts = value
    .replace(/\d+/g, '')
    .split('_')
    .filter((part) => part !== '');
  const named = parts.filter((part) => part.length > 2 && isName(part));
  return named.length > 0 && !parts.some((part) => part.length > 1 && isWord(part));
}

const isName = (part: string): boolean => {
  const flags = nameFlagsOf(part);
  return (flags & (is.first | is.last)) !== 0 && (flags & is.frequent) !== 0;
};

const isWord = (part: string): boolean => ordinaryTag(part) !== null || (nameFlagsOf(part) & is.word) !== 0;
