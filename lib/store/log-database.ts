import Dexie, { type Table } from 'dexie';
import type { Entry } from '@/lib/model/entry';
import type { Kind } from '@/lib/model/kinds';

/** An entry as it lies in the database: with the kinds of its findings once more, for the index. */
export type StoredEntry = Entry & { readonly kinds?: readonly Kind[] };

export interface Head {
  readonly id: 'head';
  /** Of the newest entry: without it, entries cut off the end would not be missed. */
  readonly sequence: number;
  readonly link: string;
}

interface Delivery {
  /** Of the message that asked for the entry, so that a repeated message makes no second one. */
  readonly id: string;
  readonly sequence: number;
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
}

export type LogDatabase = Dexie & {
  readonly entries: Table<StoredEntry, number>;
  readonly heads: Table<Head, string>;
  readonly deliveries: Table<Delivery, string>;
};

let opened: LogDatabase | null = null;

/**
 * The log, in the extension's own origin. Written by the background only, read by extension pages too.
 * A write is on the disk when its transaction completes (`durability: 'strict'`, Indexed Database API 3.0).
 */
export function logDatabase(): LogDatabase {
  opened ??= openLogDatabase();
  return opened;
}

function openLogDatabase(): LogDatabase {
  // The cast states the tables of the version below.
  const database = new Dexie('sotto-log', { chromeTransactionDurability: 'strict' }) as LogDatabase;
  database.version(1).stores({
    entries: 'sequence, state, time, site, verdict, outcome, *kinds',
    heads: 'id',
    deliveries: 'id, time',
  });
  return database;
}
