/** What an entry of a word list is, and what else it is. Bits: one entry can be several. */
export const is = {
  first: 1,
  last: 2,
  /** Common enough that a lone hit weighs something. */
  frequent: 4,
  /** Also one of the 10,000 most common English words. */
  commonWord: 8,
  /** Also an English word of everyday dictionaries. */
  word: 16,
  place: 32,
  brand: 64,
  city: 128,
  region: 256,
  country: 512,
} as const;
