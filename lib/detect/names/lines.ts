import { cap, type WordFacts } from './word-facts';
import { wordBits } from './word-bits';

/** How the letters of a line are written. The numbers are part of the model. */
export const lineCase = { mixed: 0, lower: 1, upper: 2, title: 3 } as const;
/** What a line is. The numbers are part of the model. */
export const lineKind = { prose: 0, code: 1, foreign: 2, bare: 3 } as const;

/** By token: case and kind of the line that it stands in. */
export interface TokenLines {
  readonly cases: Uint8Array;
  readonly kinds: Uint8Array;
}

const codeMarks = new Set(Array.from('={};<>()[]|\\$', (mark) => mark.charCodeAt(0)));

/**
 * Case and kind of the lines of a tokenized text.
 *
 * @param marks by token: its first UTF-16 unit
 */
export function readTokenLines(words: readonly WordFacts[], marks: Uint16Array): TokenLines {
  const cases = new Uint8Array(words.length);
  const kinds = new Uint8Array(words.length);
  for (let from = 0; from < words.length;) {
    let to = from;
    while (to < words.length && words[to]?.cap !== cap.newline) to++;
    const counts = count(words, marks, from, to);
    const end = Math.min(words.length, to + 1);
    cases.fill(caseOf(counts), from, end);
    kinds.fill(kindOf(counts), from, end);
    from = to + 1;
  }
  return { cases, kinds };
}

interface Counts {
  all: number;
  upper: number;
  capital: number;
  lower: number;
  /** Lower-case words that English knows. */
  known: number;
  marks: number;
}

function count(words: readonly WordFacts[], marks: Uint16Array, from: number, to: number): Counts {
  const counts: Counts = { all: 0, upper: 0, capital: 0, lower: 0, known: 0, marks: 0 };
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (word === undefined) continue;
    if (word.isWord) countWord(counts, word);
    if (word.cap === cap.identifier || (word.cap === cap.mark && codeMarks.has(marks[index] ?? 0))) counts.marks++;
  }
  return counts;
}

function countWord(counts: Counts, word: WordFacts): void {
  counts.all++;
  if (word.cap === cap.upper) counts.upper++;
  else if (word.cap === cap.capital || word.cap === cap.initial) counts.capital++;
  else counts.lower++;
  if (word.cap !== cap.lower) return;
  if ((word.bits & wordBits.common) !== 0 || word.isFunctionWord) counts.known++;
}

function caseOf({ all, upper, capital, lower }: Counts): number {
  if (all === 0) return lineCase.mixed;
  if (upper + capital === 0) return lineCase.lower;
  if (all > 2 && upper >= 0.7 * all) return lineCase.upper;
  return all > 3 && lower < 0.25 * all ? lineCase.title : lineCase.mixed;
}

function kindOf({ all, lower, known, marks }: Counts): number {
  if (marks >= 2 && marks >= 0.45 * all) return lineKind.code;
  if (lower >= 4 && known < 0.45 * lower) return lineKind.foreign;
  return lower === 0 ? lineKind.bare : lineKind.prose;
}
