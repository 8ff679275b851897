import type { PieceReading } from './read-piece';

/** UTF-16 units of text whose readings are kept. */
const room = 2_000_000;

/**
 * Readings of pieces by their content: a text that was read before and has grown or changed somewhere costs only the pieces that
 * changed. In memory only; the oldest go first.
 */
export class PieceCache {
  readonly #kept = new Map<string, PieceReading>();
  #size = 0;

  constructor(private readonly limit = room) {}

  /** @param key everything that the reading depends on */
  get(key: string): PieceReading | undefined {
    const known = this.#kept.get(key);
    if (known === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, known);
    return known;
  }

  set(key: string, reading: PieceReading): void {
    if (this.#kept.has(key)) return;
    this.#kept.set(key, reading);
    this.#size += key.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= this.limit) return;
      this.#kept.delete(oldest);
      this.#size -= oldest.length;
    }
  }
}
