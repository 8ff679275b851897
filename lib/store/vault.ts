import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { StandIn } from '@/lib/model/choice';
import { vaultSchema, type LabelCounters, type Vault } from '@/lib/model/vault';

/** Where a conversation's stand-ins are kept. */
export interface VaultPlace {
  readonly siteKey: string;
  readonly conversation: string;
  /** Private windows: everything in session memory under its own name, gone with the last private window. */
  readonly incognito: boolean;
}

type Key = `local:${string}` | `session:${string}`;

const privatePrefix = 'private/';

const nameOf = ({ siteKey, conversation }: VaultPlace): string => `${siteKey}/${conversation}`;
const vaultKey = (place: VaultPlace): Key => `session:${place.incognito ? privatePrefix : ''}vault/${nameOf(place)}`;
const countersKey = (place: VaultPlace): Key =>
  place.incognito ? `session:${privatePrefix}labels/${nameOf(place)}` : `local:labels/${nameOf(place)}`;

/** The stand-ins of this conversation; none where none are kept or what is kept is not in the schema. */
export async function readStandIns(place: VaultPlace): Promise<StandIn[]> {
  const vault = vaultSchema.safeParse(await storage.getItem<unknown>(vaultKey(place)));
  return vault.success ? vault.data.standIns : [];
}

/** Keeps the stand-ins in session memory: never on the disk, gone with the browser. */
export function writeStandIns(place: VaultPlace, standIns: StandIn[]): Promise<void> {
  const vault: Vault = { version: 1, conversation: place.conversation, standIns };
  return storage.setItem(vaultKey(place), vault);
}

/** Highest number given out per label stem. Of a damaged record, whatever can still be read. */
export async function readCounters(place: VaultPlace): Promise<LabelCounters> {
  const stored = await storage.getItem<unknown>(countersKey(place));
  const pairs = Object.entries(stored ?? {}).filter(
    (pair): pair is [string, number] => Number.isInteger(pair[1]) && Number(pair[1]) >= 0,
  );
  return Object.fromEntries(pairs);
}

/** On the disk, outliving the vault, so that a new value never takes an old label; not so for private windows. */
export function writeCounters(place: VaultPlace, counters: LabelCounters): Promise<void> {
  return storage.setItem(countersKey(place), counters);
}

/**
 * Moves what a provisional conversation has to its name. Where the name has something already, both stay; its own win
 * where the two disagree on a label or a value.
 */
export async function moveConversation(from: VaultPlace, to: VaultPlace): Promise<void> {
  if (vaultKey(from) === vaultKey(to)) return;
  const [ours, theirs] = [await readStandIns(from), await readStandIns(to)];
  const isNew = ({ standIn, value }: StandIn): boolean =>
    !theirs.some((known) => known.standIn === standIn || known.value === value);
  const standIns = [...theirs, ...ours.filter(isNew)];
  if (standIns.length > 0) await writeStandIns(to, standIns);
  const counters = highest(await readCounters(from), await readCounters(to));
  if (Object.keys(counters).length > 0) await writeCounters(to, counters);
  await storage.removeItems([vaultKey(from), countersKey(from)]);
}

/** Whatever is kept of all conversations, those of private windows included. */
export async function allStandIns(): Promise<{ readonly siteKey: string; readonly standIns: readonly StandIn[] }[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]) => {
    const siteKey = siteKeyIn(key);
    const vault = vaultSchema.safeParse(value);
    return siteKey !== null && vault.success ? [{ siteKey, standIns: vault.data.standIns }] : [];
  });
}

const siteKeyIn = (key: string): string | null => /^(?:private\/)?vault\/([^/]+)\//.exec(key)?.[1] ?? null;

/** Forgets the stand-ins of all conversations of the sites for which `isForgotten`; their counters stay. */
export function forgetStandIns(isForgotten: (siteKey: string) => boolean): Promise<void> {
  return removeFromSession((key) => {
    const siteKey = siteKeyIn(key);
    return siteKey !== null && isForgotten(siteKey);
  });
}

/** Forgets everything of private windows. */
export const forgetPrivate = (): Promise<void> => removeFromSession((key) => key.startsWith(privatePrefix));

async function removeFromSession(isMeant: (key: string) => boolean): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null)).filter(isMeant);
  if (keys.length > 0) await browser.storage.session.remove(keys);
}

function highest(some: LabelCounters, others: LabelCounters): LabelCounters {
  const stems = [...Object.keys(some), ...Object.keys(others)];
  return Object.fromEntries(stems.map((stem) => [stem, Math.max(some[stem] ?? 0, others[stem] ?? 0)]));
}
