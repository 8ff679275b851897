import { tombstoneSchema, type Tombstone } from '@/lib/model/entry';
import { firstLink } from './chain';
import { logDatabase, type StoredEntry } from './log-database';
import { asLogFailed } from './log-failed';
import { readSettings } from './settings';

const millisecondsPerDay = 24 * 60 * 60 * 1000;

export interface EraseFilter {
  /** Null: of all sites. */
  readonly site: string | null;
  /** Milliseconds since 1970, from inclusive, to exclusive. Null: without a limit. */
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * Erases entries: what they said and their salt go, their place in the chain stays. Without a site or a range, all of
 * them, those included that cannot be read any more.
 *
 * @returns how many entries became tombstones.
 * @throws {LogFailed} where that failed; then none was erased.
 */
export async function eraseEntries({ site, from, to }: EraseFilter, now: number = Date.now()): Promise<number> {
  const all = site === null && from === null && to === null;
  const isMeant = (row: StoredEntry): boolean =>
    row.state !== 'erased' &&
    (all || ((site === null || row.site === site) && row.time >= (from ?? 0) && row.time < (to ?? Infinity)));
  const database = logDatabase();
  try {
    return await database.transaction('rw', database.entries, () =>
      database.entries.filter(isMeant).modify((row, slot: { value: StoredEntry }) => {
        slot.value = tombstoneOf(row, now);
      }),
    );
  } catch (error) {
    throw asLogFailed(error);
  }
}

/**
 * Erases what is older than the person's (or their organization's) days of retention. Nothing, where the settings cannot
 * be read: then nobody has said how many days.
 *
 * @param now milliseconds since 1970, UTC
 * @returns how many entries became tombstones.
 */
export async function applyRetention(now: number): Promise<number> {
  const { settings, managed, problem } = await readSettings();
  if (problem !== null && managed.retentionDays === undefined) return 0;
  const days = managed.retentionDays ?? settings.retentionDays;
  return eraseEntries({ site: null, from: null, to: now - days * millisecondsPerDay }, now);
}

/** Where even the place in the chain cannot be read, zeros stand for it: the check of the chain will say so. */
function tombstoneOf(row: StoredEntry, erasedAt: number): Tombstone {
  const whole = tombstoneSchema.safeParse({ ...row, state: 'erased', erasedAt });
  if (whole.success) return whole.data;
  return { state: 'erased', sequence: row.sequence, commitment: firstLink, link: firstLink, erasedAt };
}
