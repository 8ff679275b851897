import type { Field } from './field';
import { readInserts } from './inserts';
import { readBoxes, readElements, readFlags } from './notations';
import { readKeyed } from './keyed';
import { readTables, type TableHeader } from './tables';

/**
 * Every value that has a name, in order of place.
 *
 * @param text a view's text: normalised, lines end with `\n`
 * @param header column names of a table that began before this text
 * @returns the fields, and the column names in force at the end
 */
export function readFields(text: string, header: TableHeader | null): { fields: Field[]; header: TableHeader | null } {
  const tables = readTables(text, header);
  const fields = [
    ...readKeyed(text),
    ...readFlags(text),
    ...readElements(text),
    ...readBoxes(text),
    ...readInserts(text),
    ...tables.fields,
  ];
  return { fields: fields.sort((a, b) => a.start - b.start || b.end - a.end), header: tables.header };
}
