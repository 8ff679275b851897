/** A stream of numbers that a seed decides (mulberry32, public domain, T. Ettinger). */
export interface Random {
  /** 0 (included) to 1 (excluded). */
  readonly next: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number;
  readonly chance: (likelihood: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Puts the items into another order, in place. */
  readonly shuffle: (items: unknown[]) => void;
}

export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let hash = Math.imul(state ^ (state >>> 15), 1 | state);
    hash ^= hash + Math.imul(hash ^ (hash >>> 7), 61 | hash);
    return ((hash ^ (hash >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    chance: (likelihood) => next() < likelihood,
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error('Nothing to pick from');
      return item;
    },
    shuffle: (items) => {
      for (let index = items.length - 1; index > 0; index--) {
        const other = whole(0, index);
        [items[index], items[other]] = [items[other], items[index]];
      }
    },
  };
}
