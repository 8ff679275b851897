import { logDatabase, type StoredEntry } from './log-database';

const batchSize = 500;

/**
 * The rows of the log in the order of their sequence, 500 at a time, as they lie in the database (unparsed). What is
 * appended after the first batch was read is left out, so that the walk ends.
 */
export async function* logBatches(): AsyncGenerator<readonly StoredEntry[], void, undefined> {
  const database = logDatabase();
  const last = (await database.entries.orderBy('sequence').last())?.sequence ?? 0;
  let after = -Infinity;
  for (;;) {
    const rows = await database.entries.where('sequence').between(after, last, false, true).limit(batchSize).toArray();
    const newest = rows.at(-1);
    if (newest === undefined) return;
    after = newest.sequence;
    yield rows;
  }
}
