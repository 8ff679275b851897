import { type Cell, cellsOf } from './tables';

/** What parts the cells of an export; a comma last, since addresses hold some. */
const separators = ['\t', '|', ';', ','] as const;
const fewestCells = 4;
const longestLine = 2_000;

/** What a person's row holds. Two of them in one row, and one of the first two, say that it is about a person. */
const marks = {
  mailbox: /^[^\s@]{1,64}@[^\s@]{1,63}\.\p{L}{2,24}$/u,
  number: /^\d{3}-\d{2}-\d{4}$|^(?:\d{4}[ -]){3}\d{4}$/,
  phone: /^\+?(?:\(\d{1,4}\)|\d)[\d ().-]{7,18}\d$/,
  date: /^(?:19|20)\d\d-[01]\d-[0-3]\d$|^[0-3]?\d[./][0-3]?\d[./](?:19|20)\d\d$/,
} as const;

/**
 * Cells of rows about a person that no header names: `Ann Example|536-90-4399|1980-02-01|ann@example.com|10325221`.
 *
 * @param text a view's text
 * @returns every cell of such a row, in order of place
 */
export function* readRecords(text: string): Generator<Cell> {
  if (!text.includes('@') && !/\d{3}-\d{2}-\d{4}|\d{4}[ -]\d{4}[ -]\d{4}/.test(text)) return;
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (end - start <= longestLine) yield* recordAt(text, start, end);
    start = end + 1;
  }
}

function* recordAt(text: string, start: number, end: number): Generator<Cell> {
  const line = text.slice(start, end);
  const separator = separators.find((mark) => line.split(mark, fewestCells + 1).length >= fewestCells);
  if (separator === undefined) return;
  const cells = cellsOf(text, start, end, separator);
  const values = cells.map((cell) => text.slice(cell.start, cell.end));
  const holds = Object.values(marks).map((mark) => values.some((value) => mark.test(value)));
  if (holds.filter(Boolean).length >= 2 && (holds[0] === true || holds[1] === true)) yield* cells;
}
