import { hashText } from '../../names/hash';

/** Bits of a remainder: one word in 2^this is taken for a member that is none. */
const remainderBits = 10;

/**
 * A set of words as its members' hashes alone, Rice-coded (Golomb 1966; Putze, Sanders, Singler 2009, "compressed hash sets"): about twelve
 * bits a member, and one word in a thousand passes for a member that is none.
 *
 * @param words each once
 * @returns base64
 */
export function encodeHashes(words: readonly string[]): string {
  const range = rangeOf(words.length);
  const sorted = Float64Array.from(words, (word) => placeOf(word, range)).sort();
  const bits: number[] = [];
  let before = 0;
  for (const place of sorted) {
    const gap = place - before;
    before = place;
    for (let quotient = Math.floor(gap / 2 ** remainderBits); quotient > 0; quotient--) bits.push(1);
    bits.push(0);
    for (let bit = remainderBits - 1; bit >= 0; bit--) bits.push((gap >> bit) & 1);
  }
  while (bits.length % 8 !== 0) bits.push(1);
  const bytes = Uint8Array.from({ length: bits.length / 8 }, (_, index) =>
    bits.slice(index * 8, index * 8 + 8).reduce((byte, bit) => byte * 2 + bit, 0),
  );
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/**
 * Reads what {@link encodeHashes} wrote.
 *
 * @param encoded base64
 * @param count of members
 * @returns whether a word is a member
 */
export function readHashes(encoded: string, count: number): (word: string) => boolean {
  const bytes = atob(encoded);
  const range = rangeOf(count);
  const places = new Set<number>();
  let [at, place] = [0, 0];
  const bit = (): number => {
    const byte = bytes.charCodeAt(at >> 3);
    return (byte >> (7 - (at++ & 7))) & 1;
  };
  for (let member = 0; member < count; member++) {
    while (bit() === 1) place += 2 ** remainderBits;
    let remainder = 0;
    for (let index = 0; index < remainderBits; index++) remainder = remainder * 2 + bit();
    place += remainder;
    places.add(place);
  }
  return (word) => places.has(placeOf(word, range));
}

const rangeOf = (count: number): number => count * 2 ** remainderBits;

/** A word's place in the range: its hash without a sign, scaled. */
const placeOf = (word: string, range: number): number => Math.floor(((hashText(word) >>> 0) / 2 ** 32) * range);
