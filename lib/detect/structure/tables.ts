import { type Field, keyWords } from './field';

/** Column names of a table, and what parts its cells. */
export interface TableHeader {
  readonly separator: string;
  readonly keys: readonly string[];
}

/** Comma, tab, semicolon and pipe: RFC 4180 and what spreadsheets and Markdown make of it. */
const separators = ['\t', '|', ';', ','] as const;
/** Columns that only spaces part, two at least, as terminals print them. */
const gaps = '  ';
const mostColumns = 60;

/**
 * Cells under a header row. A header is a line of two or more short cells that are names, followed by a line with as
 * many cells. A blank line or one with another number of cells ends the table.
 *
 * (A parser of the registry would give the cells, but not where they stand.)
 *
 * @param carried header of a table that began before this text
 */
export function readTables(text: string, carried: TableHeader | null): { fields: Field[]; header: TableHeader | null } {
  const fields: Field[] = [];
  let header = carried;
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const row: Field[] | null = header === null ? null : cellsUnder(header, text, start, end);
    if (row !== null) fields.push(...row);
    else header = headerAt(text, start, end);
    start = end + 1;
  }
  return { fields, header };
}

function cellsUnder(header: TableHeader, text: string, start: number, end: number): Field[] | null {
  const cells = cellsOf(text, start, end, header.separator);
  const isInGrid = header.separator === gaps && text.slice(start, end).trim().includes(gaps);
  if (cells.length !== header.keys.length) return isInGrid ? [] : null;
  return cells.flatMap((cell, column) => {
    const key = header.keys[column] ?? '';
    return key === '' || cell.end <= cell.start ? [] : [{ key, ...cell, shape: 'table' as const }];
  });
}

function headerAt(text: string, start: number, end: number): TableHeader | null {
  if (end - start > 2_000) return null;
  const line = text.slice(start, end);
  const separator = separators.find((mark) => line.includes(mark)) ?? (isGrid(text, start, end) ? gaps : undefined);
  if (separator === undefined) return null;
  const cells = cellsOf(text, start, end, separator);
  if (cells.length < 2 || cells.length > mostColumns) return null;
  const names = cells.map((cell) => text.slice(cell.start, cell.end));
  const filled = names.filter((name) => name !== '');
  if (filled.length < 2 || !filled.every((name) => isColumnName.test(name))) return null;
  return { separator, keys: names.map(keyWords) };
}

/** Two lines at least with as many cells between gaps. */
function isGrid(text: string, start: number, end: number): boolean {
  if (!text.slice(start, end).trim().includes(gaps)) return false;
  const newline = text.indexOf('\n', end + 1);
  const next = newline === -1 ? text.length : newline;
  const count = cellsOf(text, start, end, gaps).length;
  return count > 1 && next - end < 2_000 && cellsOf(text, end + 1, next, gaps).length === count;
}

/** Up to four words, beginning with a letter. */
const isColumnName = /^[\p{L}#_*][\p{L}\p{M}\p{N}_#*./()-]{0,30}(?: [\p{L}\p{M}\p{N}_#*./()-]{1,20}){0,3}$/u;

export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

/** Cells of one row, trimmed, quotes taken off. UTF-16 offsets into `text`, half open. */
export function cellsOf(text: string, start: number, end: number, separator: string): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  let stop = end;
  if (separator === gaps) {
    while (text[from] === ' ' && from < end) from++;
    while (text[stop - 1] === ' ' && stop > from) stop--;
  }
  while (from <= stop && cells.length <= mostColumns) {
    const to = endOfCell(text, from, stop, separator);
    cells.push(trimmed(text, from, to));
    from = to + 1;
    while (separator === gaps && text[from] === ' ') from++;
  }
  return separator === '|' ? cells.slice(isEmpty(cells[0]) ? 1 : 0, isEmpty(cells.at(-1)) ? -1 : undefined) : cells;
}

function endOfCell(text: string, from: number, end: number, separator: string): number {
  let at = from;
  if (text[at] === '"') {
    const close = text.indexOf('"', at + 1);
    if (close !== -1 && close < end) at = close + 1;
  }
  const next = text.indexOf(separator, at);
  return next === -1 || next > end ? end : next;
}

function trimmed(text: string, from: number, to: number): Cell {
  let [start, end] = [from, to];
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  const isQuoted = end - start >= 2 && text[start] === '"' && text[end - 1] === '"';
  return isQuoted ? { start: start + 1, end: end - 1, isQuoted } : { start, end, isQuoted };
}

const isEmpty = (cell: Cell | undefined): boolean => cell !== undefined && cell.end === cell.start;
