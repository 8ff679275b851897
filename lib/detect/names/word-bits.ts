/** What the model's word list says of a word. Bits: one word can be several. */
export const wordBits = {
  first: 1,
  last: 2,
  city: 4,
  /** A word of a city's name of several words (`Francisco`). */
  cityPart: 8,
  country: 16,
  /** One of the commonest English words. */
  common: 32,
  organization: 64,
  title: 128,
  time: 256,
  tech: 512,
  nationality: 1024,
  /** An English word of everyday dictionaries, less common. */
  word: 2048,
  /** A first or last name that many lists hold. */
  frequent: 4096,
  /** No list holds it, but it may be a case, a plural or a diminutive of a frequent first name (`Janowi`, `Annas`). */
  formOfFirst: 8192,
  formOfLast: 16_384,
} as const;

/** Word hashes → bits: an open-addressing table. */
export interface WordBits {
  readonly mask: number;
  readonly keys: Int32Array;
  readonly bits: Uint16Array;
}

/**
 * @param keys `hashText` of folded words
 * @param bits of `wordBits`, by the same index; never 0
 */
export function wordBitsOf(keys: Int32Array, bits: Uint16Array): WordBits {
  let size = 1;
  while (size < keys.length * 1.6) size <<= 1;
  const table = { mask: size - 1, keys: new Int32Array(size), bits: new Uint16Array(size) };
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0;
    const slot = slotOf(table, key);
    table.keys[slot] = key;
    table.bits[slot] = (table.bits[slot] ?? 0) | (bits[index] ?? 0);
  }
  return table;
}

/**
 * @param key `hashText` of a folded word
 * @returns 0 where unknown
 */
export const lookUp = (table: WordBits, key: number): number => table.bits[slotOf(table, key)] ?? 0;

function slotOf({ mask, keys, bits }: WordBits, key: number): number {
  let slot = key & mask;
  while (bits[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
