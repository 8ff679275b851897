import { foldUnit } from './fold';

const buckets = 4_096;

/** Where in a text each pair of units stands, without their case. */
export interface TextIndex {
  /** The text, folded unit by unit. */
  readonly units: Uint16Array;
  /** The last place of a pair, by its hash; -1: none. */
  readonly heads: Int32Array;
  /** The place before it of a pair with the same hash; -1: none. */
  readonly before: Int32Array;
}

/** In one pass over the text. */
export function indexOf(text: string): TextIndex {
  const { length } = text;
  const units = new Uint16Array(length);
  const heads = new Int32Array(buckets).fill(-1);
  const before = new Int32Array(length);
  for (let at = 0; at < length; at++) units[at] = foldUnit(text.charCodeAt(at));
  for (let at = 0; at + 1 < length; at++) {
    const bucket = bucketOf(units[at] ?? 0, units[at + 1] ?? 0);
    before[at] = heads[bucket] ?? -1;
    heads[bucket] = at;
  }
  return { units, heads, before };
}

/** Literals by the pair that they begin with. */
export interface LiteralSet {
  /** Single units. */
  readonly single: Uint16Array;
  readonly byPair: readonly { readonly bucket: number; readonly literals: readonly Uint16Array[] }[];
}

/** @param literals none empty; their case does not matter */
export function literalSet(literals: readonly string[]): LiteralSet {
  const single = new Set<number>();
  const byBucket = new Map<number, Uint16Array[]>();
  for (const literal of new Set(literals)) {
    const units = Uint16Array.from({ length: literal.length }, (_, at) => foldUnit(literal.charCodeAt(at)));
    const [first = 0, second] = units;
    if (second === undefined) single.add(first);
    else {
      const bucket = bucketOf(first, second);
      byBucket.set(bucket, [...(byBucket.get(bucket) ?? []), units]);
    }
  }
  return {
    single: Uint16Array.from(single),
    byPair: Array.from(byBucket, ([bucket, units]) => ({ bucket, literals: units })),
  };
}

/** The places of a text where one of some literals begins, in order. */
export function placesOf({ units, heads, before }: TextIndex, { single, byPair }: LiteralSet): number[] {
  const places: number[] = [];
  for (const { bucket, literals } of byPair) {
    for (let at = heads[bucket] ?? -1; at >= 0; at = before[at] ?? -1) {
      for (const literal of literals) {
        if (!standsAt(units, at, literal)) continue;
        places.push(at);
        break;
      }
    }
  }
  for (const unit of single) {
    for (let at = units.indexOf(unit); at >= 0; at = units.indexOf(unit, at + 1)) places.push(at);
  }
  return places.length > 1 ? Array.from(new Set(places)).sort((a, b) => a - b) : places;
}

/** Whether one of some literals stands in a text. */
export function holdsOne({ units, heads, before }: TextIndex, { single, byPair }: LiteralSet): boolean {
  for (const { bucket, literals } of byPair) {
    for (let at = heads[bucket] ?? -1; at >= 0; at = before[at] ?? -1) {
      for (const literal of literals) if (standsAt(units, at, literal)) return true;
    }
  }
  return single.some((unit) => units.includes(unit));
}

function standsAt(units: Uint16Array, at: number, literal: Uint16Array): boolean {
  for (let index = 0; index < literal.length; index++) if (units[at + index] !== literal[index]) return false;
  return true;
}

const bucketOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca6b)) >>> 20;
