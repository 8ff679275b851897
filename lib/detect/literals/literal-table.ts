import { foldUnit } from './fold';

/** A string to look for, folded, and the numbers of the sets that it belongs to. */
interface Entry {
  readonly units: Uint16Array;
  readonly sets: number[];
}

/** So many units of a string decide where it lies; shorter ones lie by one or two. */
const long = 4;
const seenBits = 17;

/** Strings by their first units, so that all of them are looked for in one pass. Their case does not matter. */
export class LiteralTable {
  /** Of one unit, by that. */
  readonly #single: (Entry | undefined)[] = [];
  /** Of two and three units, by a hash of two. */
  readonly #short: (Entry[] | undefined)[];
  /** Of more, by a hash of four. */
  readonly #long: (Entry[] | undefined)[];
  readonly #shift: number;
  /** By a longer hash, one bit each: whether there is anything at all; it fits into the nearest cache. */
  readonly #seen = new Uint8Array(1 << (seenBits - 3));

  /** @param bits of the hashes: 14 for some thousand strings, 6 for a handful */
  constructor(bits: number) {
    this.#short = Array.from({ length: 1 << bits });
    this.#long = Array.from({ length: 1 << bits });
    this.#shift = 32 - bits;
  }

  /** @param literal not empty */
  add(literal: string, set: number): void {
    const units = Uint16Array.from({ length: literal.length }, (_, at) => foldUnit(literal.charCodeAt(at)));
    const [first = 0, second = 0, third = 0, fourth = 0] = units;
    if (units.length === 1) (this.#single[first] ??= { units, sets: [] }).sets.push(set);
    else if (units.length < long)
      entryOf((this.#short[hashOf(first, second) >>> this.#shift] ??= []), units).sets.push(set);
    else {
      const hash = longHash(first, second, third, fourth);
      const seen = hash >>> (32 - seenBits);
      this.#seen[seen >>> 3] = (this.#seen[seen >>> 3] ?? 0) | (1 << (seen & 7));
      entryOf((this.#long[hash >>> this.#shift] ??= []), units).sets.push(set);
    }
  }

  /** Tells each set of each string that stands at a place of a text; a set may be told twice. */
  at(units: Uint16Array, at: number, tell: Tell): void {
    const first = units[at] ?? 0;
    const second = units[at + 1] ?? 0;
    const single = this.#single[first];
    if (single !== undefined) tellAll(single, at, tell);
    const short = this.#short[hashOf(first, second) >>> this.#shift];
    if (short !== undefined) tellOf(short, units, at, tell);
    const hash = longHash(first, second, units[at + 2] ?? 0, units[at + 3] ?? 0);
    const seen = hash >>> (32 - seenBits);
    if (((this.#seen[seen >>> 3] ?? 0) & (1 << (seen & 7))) === 0) return;
    const more = this.#long[hash >>> this.#shift];
    if (more !== undefined) tellOf(more, units, at, tell);
  }
}

type Tell = (set: number, at: number) => void;

function tellOf(entries: readonly Entry[], units: Uint16Array, at: number, tell: Tell): void {
  for (const entry of entries) if (standsAt(units, at, entry.units)) tellAll(entry, at, tell);
}

function tellAll({ sets }: Entry, at: number, tell: Tell): void {
  for (const set of sets) tell(set, at);
}

function entryOf(entries: Entry[], units: Uint16Array): Entry {
  const known = entries.find((entry) => entry.units.length === units.length && standsAt(entry.units, 0, units));
  if (known !== undefined) return known;
  const made: Entry = { units, sets: [] };
  entries.push(made);
  return made;
}

function standsAt(units: Uint16Array, at: number, literal: Uint16Array): boolean {
  for (let index = 0; index < literal.length; index++) if (units[at + index] !== literal[index]) return false;
  return true;
}

const hashOf = (first: number, second: number): number =>
  Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca6b);
const longHash = (first: number, second: number, third: number, fourth: number): number =>
  Math.imul((first << 16) ^ second, 0x9e37_79b1) ^ Math.imul((third << 16) ^ fourth, 0x85eb_ca6b);
