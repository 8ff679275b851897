import { entrySchema, type Entry } from '@/lib/model/entry';
import { commitmentOf, firstLink, linkOf } from './chain';
import { logDatabase, type Head, type StoredEntry } from './log-database';
import { logBatches } from './log-batches';

export interface ChainFault {
  readonly sequence: number;
  readonly what:
    /** No entry has this number. */
    | 'missing'
    /** There is one, and it is not in the schema of an entry. */
    | 'unreadable'
    /** Its content is not what was committed to. */
    | 'altered'
    /** It does not follow from the one before. */
    | 'unlinked';
}

export interface ChainReport {
  /** Numbers that were checked, erased entries included. */
  readonly length: number;
  /** In ascending order; empty for a chain that holds. */
  readonly faults: readonly ChainFault[];
}

/** Walks the whole log and names every entry that was altered, is missing, or cannot be read. Reads only. */
export async function verifyChain(): Promise<ChainReport> {
  const database = logDatabase();
  const head = await database.heads.get('head');
  const walk = newWalk();
  for await (const rows of logBatches()) for (const row of rows) step(walk, row);
  skipTo(walk, (head?.sequence ?? 0) + 1);
  const length = walk.next - 1;
  if (!head && length > 0) walk.faults.push({ sequence: walk.next, what: 'missing' });
  if (head && !endsIn(walk, head)) walk.faults.push({ sequence: length, what: 'unlinked' });
  return { length, faults: walk.faults };
}

interface Walk {
  next: number;
  /** Link to build on; null after an entry whose own link is unknown. */
  previous: string | null;
  readonly faults: ChainFault[];
}

const newWalk = (): Walk => ({ next: 1, previous: firstLink, faults: [] });

const endsIn = ({ next, previous }: Walk, head: Head): boolean =>
  head.sequence === next - 1 && (previous === null || previous === head.link);

function skipTo(walk: Walk, sequence: number): void {
  for (; walk.next < sequence; walk.next += 1) {
    walk.faults.push({ sequence: walk.next, what: 'missing' });
    walk.previous = null;
  }
}

function step(walk: Walk, row: StoredEntry): void {
  skipTo(walk, row.sequence);
  walk.next = row.sequence + 1;
  const entry = entrySchema.safeParse(row);
  if (!entry.success) {
    walk.faults.push({ sequence: row.sequence, what: 'unreadable' });
    walk.previous = null;
    return;
  }
  const what = faultOf(entry.data, walk.previous);
  if (what) walk.faults.push({ sequence: row.sequence, what });
  walk.previous = entry.data.link;
}

function faultOf(entry: Entry, previous: string | null): 'altered' | 'unlinked' | null {
  if (entry.state === 'live' && commitmentOf(entry.salt, entry) !== entry.commitment) return 'altered';
  if (previous !== null && linkOf(previous, entry.sequence, entry.commitment) !== entry.link) return 'unlinked';
  return null;
}
