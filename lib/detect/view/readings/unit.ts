/** A stretch of a text that says something other than it shows: `%40` reads as `@`. */
export interface Unit {
  /** UTF-16 offsets, half open. */
  readonly start: number;
  readonly end: number;
  /** Never empty. */
  readonly reads: string;
  /** A misread digit (`O` for 0) rather than an encoding: believed only where the number as a whole is one. */
  readonly isGuess?: boolean;
}

/**
 * Units in order of place, without overlaps: of two that overlap the first that is given stays.
 *
 * @param sources each in order of place
 */
export function inOrder(...sources: readonly Iterable<Unit>[]): Unit[] {
  const units = sources.flatMap((source) => [...source]);
  if (units.length < 2) return units;
  const kept: Unit[] = [];
  for (const unit of units.sort((a, b) => a.start - b.start)) {
    if (unit.start >= (kept.at(-1)?.end ?? 0)) kept.push(unit);
  }
  return kept;
}
