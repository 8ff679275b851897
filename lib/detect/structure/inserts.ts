import { type Field, keyWords } from './field';
import { everyMatch } from '../every-match';

/** `INSERT INTO people (name, born) VALUES`: the names of the columns. */
export const insertHead =
  /\binsert\s{1,4}into\s{1,4}[\w."`[\]]{1,60}\s{0,4}\((?<columns>[\w\s,"`[\]]{1,600})\)\s{0,4}values\s{0,4}(?=\()/giu;
/** One value of a row: in quotes, where a doubled quote stands for one, or bare. Sticky. */
export const insertValue =
  /\s{0,8}(?:N?'(?<single>(?:[^'\\]|''|\\.){0,400})'|"(?<double>[^"\n]{0,400})"|(?<bare>[^\s,()'"][^,()'"\n]{0,80}))\s{0,8}(?<mark>[,)])/duy;
/** What parts two rows. Sticky. */
export const nextRow = /\s{0,8},\s{0,8}\(/y;

const mostRows = 500;

/**
 * Values of the rows that SQL puts into a table whose columns it names.
 *
 * @param text a view's text
 * @returns fields of shape `table`, in order of place
 */
export function* readInserts(text: string): Generator<Field> {
  if (!/\binsert\s+into\b/i.test(text)) return;
  for (const { index, 0: head, groups } of everyMatch(text, insertHead)) {
    const keys = (groups?.['columns'] ?? '').split(',').map(keyWords);
    let at: number | null = index + head.length + 1;
    for (let row = 0; at !== null && row < mostRows; row++) at = yield* rowAt(text, at, keys);
  }
}

/** Place behind the bracket that opens the next row, or null. */
function* rowAt(text: string, from: number, keys: readonly string[]): Generator<Field, number | null> {
  let at = from;
  for (const key of [...keys, '']) {
    insertValue.lastIndex = at;
    const found = insertValue.exec(text);
    if (found === null) return null;
    const places = found.indices?.groups;
    const inQuotes = places?.['single'] ?? places?.['double'];
    const [start, end] = inQuotes ?? places?.['bare'] ?? [at, at];
    if (key !== '' && end > start) yield { key, start, end, isQuoted: inQuotes !== undefined, shape: 'table' };
    at += found[0].length;
    if (found.groups?.['mark'] === ')') break;
  }
  nextRow.lastIndex = at;
  return nextRow.test(text) ? nextRow.lastIndex : null;
}
