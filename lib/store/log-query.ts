import { liveEntrySchema, type LiveEntry, type Outcome } from '@/lib/model/entry';
import type { Verdict } from '@/lib/model/action';
import type { Kind } from '@/lib/model/kinds';
import { logDatabase, type LogDatabase } from './log-database';

/** Which entries; an absent field means all. */
export interface LogFilter {
  readonly site?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly verdict?: Verdict | undefined;
  readonly outcome?: Outcome | undefined;
  /** Milliseconds since 1970, UTC; inclusive. */
  readonly from?: number | undefined;
  /** Exclusive. */
  readonly to?: number | undefined;
}

export interface LogPage {
  /** Newest first. */
  readonly entries: readonly LiveEntry[];
  /** Numbers of entries on this page that are there but not in the schema: shown, never dropped in silence. */
  readonly damaged: readonly number[];
  /** Of all pages together. */
  readonly total: number;
}

/**
 * One page of the entries that fit, newest first. Runs on indexes alone and only reads, so that `useLiveQuery` may call it.
 *
 * @param page entries to leave out at the newest end, and how many to give after those
 */
export async function liveEntries(
  filter: LogFilter = {},
  page: { readonly offset?: number; readonly limit?: number } = {},
): Promise<LogPage> {
  const { offset = 0, limit = 200 } = page;
  const database = logDatabase();
  const sequences = await matchingSequences(database, filter);
  const rows = await database.entries.bulkGet(sequences.slice(offset, offset + limit));
  const parsed = rows.filter((row) => row !== undefined).map((row) => ({ row, entry: liveEntrySchema.safeParse(row) }));
  return {
    entries: parsed.flatMap(({ entry }) => (entry.success ? [entry.data] : [])),
    damaged: parsed.flatMap(({ row, entry }) => (entry.success ? [] : [row.sequence])),
    total: sequences.length,
  };
}

/** The sites that the log holds entries of, sorted. For the filter's list. */
export async function loggedSites(): Promise<string[]> {
  const keys = await logDatabase().entries.orderBy('site').uniqueKeys();
  return keys.filter((key) => typeof key === 'string');
}

/** Descending. Each condition is answered by its own index; an entry has to be in all answers. */
async function matchingSequences(database: LogDatabase, filter: LogFilter): Promise<number[]> {
  const { entries } = database;
  const equal = (['site', 'verdict', 'outcome'] as const).flatMap((field) =>
    filter[field] === undefined ? [] : [entries.where(field).equals(filter[field]).primaryKeys()],
  );
  const kind = filter.kind === undefined ? [] : [entries.where('kinds').equals(filter.kind).primaryKeys()];
  const { from = 0, to = Infinity } = filter;
  const time =
    filter.from === undefined && filter.to === undefined
      ? []
      : [entries.where('time').between(from, to, true, false).primaryKeys()];
  const conditions = [...equal, ...kind, ...time];
  if (conditions.length === 0) return notErased(database);
  return inAll(await Promise.all(conditions)).sort((a, b) => b - a);
}

/** Descending. By what is erased, not by what is live: an entry that lost its state is still shown as damaged. */
async function notErased({ entries }: LogDatabase): Promise<number[]> {
  const [all, erased] = await Promise.all([
    entries.toCollection().primaryKeys(),
    entries.where('state').equals('erased').primaryKeys(),
  ]);
  const gone = new Set(erased);
  return all.filter((sequence) => !gone.has(sequence)).reverse();
}

function inAll(answers: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = answers.map((answer) => [...answer]).sort((a, b) => a.length - b.length);
  const sets = others.map((answer) => new Set(answer));
  return first.filter((sequence) => sets.every((set) => set.has(sequence)));
}
