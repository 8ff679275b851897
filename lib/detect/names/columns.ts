import { cap, type WordFacts } from './word-facts';

const separators = new Map(Array.from(';|\t,', (mark, index) => [mark.charCodeAt(0), index + 1]));
/** A comma parts cells only where there are as many: prose has one or two. */
const fewest = [0, 1, 1, 1, 2];
/** Rows of a table that its head still names. */
const longestTable = 60;

/** What the table around each token says; arrays by token. */
export interface Columns {
  /** Hash of the last word in the head of the token's column; 0 outside of tables and in the head. */
  readonly heads: Int32Array;
  /** Index of the cell in its row, from 1; 0 outside of rows. */
  readonly cells: Uint8Array;
}

/**
 * Tables by their separators: lines under each other with as many `;`, `|`, tabs or commas.
 *
 * @param marks by token: its first UTF-16 unit
 * @param tabs by token: whether a tab stands before it
 */
export function readColumns(words: readonly WordFacts[], marks: Uint16Array, tabs: Uint8Array): Columns {
  const columns: Columns = { heads: new Int32Array(words.length), cells: new Uint8Array(words.length) };
  let head: Row | null = null;
  let rows = 0;
  for (let from = 0; from < words.length;) {
    let to = from;
    while (to < words.length && words[to]?.cap !== cap.newline) to++;
    const row = readRow({ words, marks, tabs }, from, to);
    const isSame: boolean = head !== null && row?.mark === head.mark && row.count === head.count && rows < longestTable;
    if (row === null) head = null;
    else if (isSame) write(columns, row, head);
    else [head, rows] = [row, 0];
    rows++;
    from = to + 1;
  }
  return columns;
}

interface Tokens {
  readonly words: readonly WordFacts[];
  readonly marks: Uint16Array;
  readonly tabs: Uint8Array;
}

interface Row {
  readonly from: number;
  readonly mark: number;
  readonly count: number;
  /** By token: its cell. */
  readonly cells: readonly number[];
  /** By cell: hash of its last word. */
  readonly words: readonly number[];
}

function readRow({ words, marks, tabs }: Tokens, from: number, to: number): Row | null {
  const mark = separatorOf({ words, marks, tabs }, from, to);
  if (mark === 0) return null;
  const cells: number[] = [];
  const last: number[] = [];
  let cell = 0;
  for (let index = from; index < to; index++) {
    if (tabs[index] === 1 && mark === tabMark) cell++;
    const isMark = words[index]?.cap === cap.mark && separators.get(marks[index] ?? 0) === mark;
    if (isMark) cell++;
    else if (words[index]?.cap !== cap.mark) last[cell] = words[index]?.lower ?? 0;
    cells.push(isMark ? -1 : cell);
  }
  return { from, mark, count: cell, cells, words: last };
}

const tabMark = 3;

/** Which mark parts the cells of a line; 0 where none does. */
function separatorOf({ words, marks, tabs }: Tokens, from: number, to: number): number {
  const counts = [0, 0, 0, 0, 0];
  for (let index = from; index < to; index++) {
    if (tabs[index] === 1) counts[tabMark] = (counts[tabMark] ?? 0) + 1;
    const mark = words[index]?.cap === cap.mark ? (separators.get(marks[index] ?? 0) ?? 0) : 0;
    if (mark !== 0) counts[mark] = (counts[mark] ?? 0) + 1;
  }
  for (let mark = 1; mark < counts.length; mark++) if ((counts[mark] ?? 0) >= (fewest[mark] ?? 1)) return mark;
  return 0;
}

function write({ heads, cells }: Columns, row: Row, head: Row | null): void {
  row.cells.forEach((cell, index) => {
    if (cell < 0) return;
    heads[row.from + index] = head?.words[cell] ?? 0;
    cells[row.from + index] = Math.min(cell + 1, 9);
  });
}
