import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import { entryDraftSchema, type EntryDraft, type LiveEntry } from '@/lib/model/entry';
import { commitmentOf, firstLink, linkOf } from './chain';
import { logDatabase, type LogDatabase, type StoredEntry } from './log-database';
import { asLogFailed } from './log-failed';

export { applyRetention, eraseEntries } from './log-erase';
export { verifyChain } from './log-verify';

/** Milliseconds that a delivery is remembered: longer than any sender repeats a message. */
const deliveryMemory = 10 * 60 * 1000;

/**
 * Appends a decision as the next entry of the chain.
 *
 * Resolves once the entry is on the disk, with the entry. A second call with the same `deliveryId` writes nothing and
 * resolves with the entry that the first wrote (null where that was erased in between).
 *
 * @throws {LogFailed} where it could not be written, a full disk included; then nothing was.
 */
export async function appendEntry(draft: EntryDraft): Promise<LiveEntry>;
export async function appendEntry(draft: EntryDraft, deliveryId: string): Promise<LiveEntry | null>;
export async function appendEntry(draft: EntryDraft, deliveryId?: string): Promise<LiveEntry | null> {
  const content = entryDraftSchema.parse(draft);
  const salt = bytesToHex(randomBytes(32));
  const database = logDatabase();
  try {
    return await database.transaction('rw', database.entries, database.heads, database.deliveries, async () => {
      const earlier = deliveryId === undefined ? undefined : await database.deliveries.get(deliveryId);
      if (earlier) return liveOrNull(await database.entries.get(earlier.sequence));
      return append(database, content, salt, deliveryId);
    });
  } catch (error) {
    throw asLogFailed(error);
  }
}

/** Hashes in one go: awaiting anything but the database would end the transaction. */
async function append(
  database: LogDatabase,
  content: EntryDraft,
  salt: string,
  deliveryId: string | undefined,
): Promise<LiveEntry> {
  const head = await readHead(database);
  const sequence = head.sequence + 1;
  const commitment = commitmentOf(salt, content);
  const entry: LiveEntry = {
    state: 'live',
    sequence,
    commitment,
    link: linkOf(head.link, sequence, commitment),
    salt,
    ...content,
  };
  await database.entries.add({ ...entry, kinds: [...new Set(content.findings.map(({ kind }) => kind))] });
  await database.heads.put({ id: 'head', sequence, link: entry.link });
  if (deliveryId !== undefined) await rememberDelivery(database, deliveryId, sequence);
  return entry;
}

/**
 * Where the chain ends. Should the note of it be gone or behind what is there, the last entry tells, so that nobody is
 * locked out of sending; the check of the chain reports what does not add up.
 */
async function readHead(database: LogDatabase): Promise<{ sequence: number; link: string }> {
  const [head, last] = await Promise.all([database.heads.get('head'), database.entries.orderBy('sequence').last()]);
  const newest = head && head.sequence >= (last?.sequence ?? 0) ? head : last;
  if (!newest) return { sequence: 0, link: firstLink };
  return { sequence: newest.sequence, link: isHash(newest.link) ? newest.link : firstLink };
}

const isHash = (link: unknown): boolean => typeof link === 'string' && /^[0-9a-f]{64}$/.test(link);

async function rememberDelivery(database: LogDatabase, id: string, sequence: number): Promise<void> {
  const now = Date.now();
  await database.deliveries
    .where('time')
    .below(now - deliveryMemory)
    .delete();
  await database.deliveries.put({ id, sequence, time: now });
}

const liveOrNull = (row: StoredEntry | undefined): LiveEntry | null => (row?.state === 'live' ? row : null);
