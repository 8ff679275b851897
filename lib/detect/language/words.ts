import { foldWord } from './lists/fold-word';
import { everyMatch } from '../every-match';

export type Shape = 'lower' | 'capital' | 'upper' | 'initial' | 'mixed' | 'caseless';

export interface Word {
  /** UTF-16 offsets, half open, without a possessive or other clitic (`Maria` of `Maria's`). */
  readonly start: number;
  readonly end: number;
  /** As the lists know it: lower case, no diacritics. */
  readonly folded: string;
  readonly shape: Shape;
  /** `'s`, `'ll` …, or empty. */
  readonly clitic: string;
  /** Part of something that is no prose: `jackson.parse`, `user_id`, `x1`, a path, a tag, a handle. */
  readonly isGlued: boolean;
}

/** A run of letters, with apostrophes and hyphens inside. Linear: each class ends where the next begins. */
const wordPattern = /\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*/gu;
const cliticPattern = /'(?:[smd]|re|ve|ll)$/i;
const gluedBefore = /[\p{L}\p{N}_@#$\\~&=]/u;
const gluedAfter = /[\p{N}_@$\\(=[]/u;

/**
 * All words of a stretch of text.
 *
 * @param text the whole text
 * @param from UTF-16 offset of the stretch's begin
 * @param to its end, excluded
 */
export function scanWords(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  const stretch = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const { 0: raw, index } of everyMatch(stretch, wordPattern)) {
    const clitic = cliticPattern.exec(raw)?.[0] ?? '';
    const bare = clitic === '' ? raw : raw.slice(0, -clitic.length);
    const start = from + index;
    words.push({
      start,
      end: start + bare.length,
      folded: foldWord(bare),
      shape: shapeOf(bare, text[start + raw.length]),
      clitic: clitic.toLowerCase(),
      isGlued: isGlued(text, start, start + raw.length),
    });
  }
  return words;
}

function shapeOf(word: string, next: string | undefined): Shape {
  const first = word.charAt(0);
  const lower = word.toLowerCase();
  if (word === lower) return first.toUpperCase() === first ? 'caseless' : 'lower';
  if (first === lower.charAt(0)) return 'mixed';
  if (word.length === 1) return next === '.' ? 'initial' : 'upper';
  if (word === word.toUpperCase()) return 'upper';
  return hasInnerCapital.test(word) ? 'mixed' : 'capital';
}

/** `JavaScript`, but not `McDonald`, `Al-Sayed`, `O'Brien` or `DeShawn`. */
const hasInnerCapital = /^(?:\p{Lu}{2,}\p{Ll}|(?!(?:Mc|Mac|Fitz|De|Di|La|Le|Van|O)\p{Lu}\p{Ll}+$).*\p{Ll}\p{Lu})/u;

function isGlued(text: string, start: number, end: number): boolean {
  return isGluedBehind(text, start, end) || isGluedInFront(text, start);
}

function isGluedBehind(text: string, start: number, end: number): boolean {
  const [after = ' ', beyond = ' '] = [text[end], text[end + 1]];
  if (gluedAfter.test(after) || (after === ':' && beyond === ':')) return true;
  if (after === '.' && isWordUnit.test(beyond)) return !isInitials(text, start, end);
  return (after === '-' && isWordUnit.test(beyond)) || isInPath(after, beyond);
}

function isGluedInFront(text: string, start: number): boolean {
  const [before = ' ', earlier = ' '] = [text[start - 1], text[start - 2]];
  if (gluedBefore.test(before) || (before === ':' && earlier === ':')) return true;
  if (before === '.' || before === '-') return isWordUnit.test(earlier) && !isInitials(text, start - 2, start - 1);
  if (before === '/' && pathBefore.test(text.slice(Math.max(0, start - 60), start))) return true;
  return isInPath(before, earlier);
}

/** `/usr/`, `~/notes/`, `https://host/`: two slashes, or one at the beginning. */
const pathBefore = /(?:^|[\s"'(])[^\s/]{0,20}\/(?:[^\s/]{0,30}\/){1,4}$|(?:^|[\s"'(])[~.]{0,2}\/$/;

const isWordUnit = /[\p{L}\p{N}_]/u;

/** `/usr`, `</b>`, `a//b`, but not `he/she`. */
function isInPath(slash: string, other: string): boolean {
  return (slash === '/' || slash === '<') && !/\p{L}/u.test(other) && (slash === '/' || other !== ' ');
}

/** The `J` of `J.R. Hartley`. */
function isInitials(text: string, start: number, end: number): boolean {
  return end - start === 1 && /\p{Lu}/u.test(text.charAt(start)) && !/\p{L}/u.test(text[start - 1] ?? ' ');
}
