import { matchesIn } from '../../every-match';
import { withoutMarks } from '../spoken';
import { type Shape, shapeOf } from './shape';

/** A stretch of a text without white space, quotes or brackets (or digits read out, with blanks between them), and what stands before it. */
export interface Chunk {
  /** Without the marks of the sentence around it. Offsets are UTF-16 units, half open. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** The same in lower case, digits as 0. */
  readonly word: string;
  /** Marks between the chunk before and this one, without white space; `\n` first where a line begins. */
  readonly gap: string;
  readonly shape: Shape;
}

/** Longest stretch that is taken for one value, in UTF-16 units. */
const longest = 64;
/** Longer ones are nobody's word, with whatever marks around it. */
const longestStretch = 2 * longest;

/** `pw:sunny7` is two, and so is `user=ann`; an address of the web stays one, and digits read out: `3 9 0 7`, `550 931`, `41 17 88`. */
export const stretch =
  /(?<![^\s"“”„«»‹›()[\]{}<>|→`=:;])(?:\d(?: \d){2,7}|\d{3} \d{3}|\d\d(?: \d\d){1,3})(?=[.,!?]?(?:\s|$)|["“”„«»‹›)\]}|])|[^\s"“”„«»‹›()[\]{}<>|→`=:;]+(?::\/\/\S*)?/gu;

/** Cuts a text into chunks, in order. */
export function chunksOf(text: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let behind = 0;
  for (const { 0: raw, index } of matchesIn(text, stretch)) {
    if (raw.length > longestStretch) continue;
    const lead = /^(?:[*_]{2}|[^\p{L}\p{N}#*!?@$%&+_])*/u.exec(raw)?.[0].length ?? 0;
    const value = withoutMarks(raw.slice(lead)).replace(/['’]$/, '');
    if (value === '' || value.length > longest || !/[\p{L}\p{N}]/u.test(value)) continue;
    const start = index + lead;
    chunks.push({
      value,
      start,
      end: start + value.length,
      word: value.toLowerCase().replace(/\d/g, '0'),
      gap: gapOf(text.slice(behind, start)),
      shape: shapeOf(value),
    });
    behind = start + value.length;
  }
  return chunks;
}

const gapOf = (between: string): string =>
  (between.includes('\n') ? '\n' : '') +
  between
    .replace(/\s+/g, '')
    .replace(/(.)\1+/gu, '$1')
    .slice(0, 3);
