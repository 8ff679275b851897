import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { storage, type StorageItemKey } from 'wxt/utils/storage';
import { inTurn } from './in-turn';

interface KeptItemDefinition<T> {
  readonly key: `local:${string}`;
  readonly schema: z.ZodMiniType<T>;
  /** In force while nothing is stored. */
  readonly fallback: T;
  /** In force while what is stored cannot be read: the safest there is. */
  readonly safest: T;
  /** What the person is told then. */
  readonly problem: string;
}

export interface Read<T> {
  readonly value: T;
  readonly problem: string | null;
}

export interface KeptItem<T> {
  readonly read: () => Promise<Read<T>>;
  /** Reads, changes and writes in one turn. Rejects where the changed value does not fit the schema; nothing is written then. */
  readonly change: (edit: (current: T) => T) => Promise<void>;
  /** Calls back on each change, whoever made it. Returns a function that stops that. */
  readonly watch: (callback: () => void) => () => void;
}

/** Where a value that could not be read is kept, so that nothing is lost when a good one is written in its place. */
export const asideKey = (key: StorageItemKey): `local:${string}` => `${key as `local:${string}`}-kept-aside`;

/**
 * A stored value that is parsed after every read. One that fails to parse stays where it is, a copy is kept aside under
 * {@link asideKey}, and the safest value is in force.
 */
export function defineKeptItem<T>({ key, schema, fallback, safest, problem }: KeptItemDefinition<T>): KeptItem<T> {
  const read = async (): Promise<Read<T>> => {
    const stored = await storage.getItem<unknown>(key);
    if (stored === null) return { value: fallback, problem: null };
    const parsed = schema.safeParse(stored);
    if (parsed.success) return { value: parsed.data, problem: null };
    await keepAside(key, stored);
    return { value: safest, problem };
  };
  const change = (edit: (current: T) => T): Promise<void> =>
    inTurn(key, async () => {
      const { value } = await read();
      await storage.setItem(key, schema.parse(edit(value)));
    });
  return { read, change, watch: (callback) => watchLocal(key, callback) };
}

/** By the event that also wakes a background that sleeps. */
function watchLocal(key: string, callback: () => void): () => void {
  const name = key.slice('local:'.length);
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.hasOwn(changes, name)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

async function keepAside(key: StorageItemKey, stored: unknown): Promise<void> {
  const known = await storage.getItem<unknown>(asideKey(key));
  if (JSON.stringify(known) !== JSON.stringify(stored)) await storage.setItem(asideKey(key), stored);
}
