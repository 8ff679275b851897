import type { Field } from '../structure/field';
import { announce } from '../search';
import { readFields } from '../structure/read-fields';
import type { TableHeader } from '../structure/tables';
import { normalise, type Span } from './normalise';
import type { Piece } from './pieces';
import { lowerCase } from './lower-case';
import { wide } from './wide';

/** One piece of the text as recognizers see it: normalised, with the way back to the original. */
export interface View {
  /** NFKC, no invisible characters, plain spaces, quotes, hyphens and digits. Lines end with `\n`. */
  readonly text: string;
  /** `text` in lower case, unit by unit: offsets are the same. */
  readonly lower: string;
  /** Values that a key, a label, a column header, a flag or a query string names. In order of place. */
  readonly fields: readonly Field[];
  /** The same by key, so that a recognizer tests each distinct key once. */
  readonly fieldsByKey: ReadonlyMap<string, readonly Field[]>;
  /** UTF-16 offsets of `text` to offsets of the whole original text, widened to whole original characters. */
  readonly toOriginal: (span: Span) => Span;
}

/**
 * A view of one piece.
 *
 * @param header column names of a table that began in an earlier piece
 * @returns the view, and the column names in force at its end
 */
export function viewOf(piece: Piece, header: TableHeader | null = null): { view: View; header: TableHeader | null } {
  const { text: normal, toOriginal } = normalise(piece.text);
  const text = wide(normal);
  const lower = lowerCase(text);
  announce(text, lower);
  const read = readFields(text, header);
  const view: View = {
    text,
    lower,
    fields: read.fields,
    fieldsByKey: byKey(read.fields),
    toOriginal: (span) => {
      const found = toOriginal(span);
      return { start: found.start + piece.start, end: found.end + piece.start };
    },
  };
  return { view, header: read.header };
}

/** (`Map.groupBy` is not in Node 20.) */
function byKey(fields: readonly Field[]): Map<string, Field[]> {
  const groups = new Map<string, Field[]>();
  for (const field of fields) {
    const group = groups.get(field.key);
    if (group === undefined) groups.set(field.key, [field]);
    else group.push(field);
  }
  return groups;
}
