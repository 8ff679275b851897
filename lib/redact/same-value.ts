import type { Kind } from '@/lib/model/kinds';
import type { HiddenValue } from '@/lib/model/vault';

/** Another case is another value: half of these would be worthless if it came back changed. */
const caseSensitive: ReadonlySet<Kind> = new Set(['password', 'secret', 'crypto', 'url']);

/**
 * What the spellings of one value have in common: compatibility forms (NFKC), case and white space folded. For passwords,
 * secrets, crypto addresses and URLs only the value itself.
 */
export function valueKey({ value, kind }: HiddenValue): string {
  if (caseSensitive.has(kind)) return `=${value.normalize('NFC')}`;
  const folded = value.normalize('NFKC').toUpperCase().toLowerCase();
  return `~${folded.replace(/\s+/g, ' ').trim()}`;
}

export interface ValueBook<Item extends HiddenValue> {
  readonly add: (item: Item) => void;
  /** The first item of exactly this spelling. */
  readonly spelled: (value: string) => Item | undefined;
  /** The one of this spelling, else the first of the same value (see {@link valueKey}). */
  readonly find: (value: HiddenValue) => Item | undefined;
}

/** Items by their value. */
export function openValueBook<Item extends HiddenValue>(items: readonly Item[]): ValueBook<Item> {
  const bySpelling = new Map<string, Item>();
  const byKey = new Map<string, Item>();
  const add = (item: Item): void => {
    if (!bySpelling.has(item.value)) bySpelling.set(item.value, item);
    if (!byKey.has(valueKey(item))) byKey.set(valueKey(item), item);
  };
  for (const item of items) add(item);
  return {
    add,
    spelled: (value) => bySpelling.get(value),
    find: (value) => bySpelling.get(value.value) ?? byKey.get(valueKey(value)),
  };
}
