import type { Finding } from '@/lib/model/finding';
import { paced } from './breathe';
import type { PieceCache } from './piece-cache';
import { propagate } from './propagate';
import { type PieceOptions, type PieceReading, readPiece } from './read-piece';
import type { Recognizer } from './recognizer';
import { resolveOverlaps } from './resolve-overlaps';
import type { TableHeader } from './structure/tables';
import { type Piece, piecesOf } from './view/pieces';

export interface DetectOptions extends PieceOptions {
  /** Aborted: nobody waits for the findings any more. */
  readonly signal?: AbortSignal | undefined;
  /** Readings of pieces of earlier texts; only for one and the same list of recognizers. */
  readonly cache?: PieceCache | undefined;
}

/**
 * Runs recognizers over a text: piece by piece, then what was found once everywhere, then overlaps settled.
 *
 * @returns findings sorted by place, without overlaps; offsets into `text`
 * @throws {DetectionFailed} where a recognizer throws
 * @throws the signal's reason once it is aborted
 */
export async function detectWith(
  recognizers: readonly Recognizer[],
  text: string,
  options: DetectOptions,
): Promise<Finding[]> {
  const pace = paced(options.signal);
  options.signal?.throwIfAborted();
  const found: Finding[] = [];
  const aliases = new Map<Finding, readonly string[]>();
  let header: TableHeader | null = null;
  for (const piece of piecesOf(text)) {
    const reading = await cached(piece, header, options, (seen) => readPiece(recognizers, seen, options, pace));
    header = reading.header;
    for (const { finding, alsoAs } of reading.found) {
      const placed = { ...finding, start: finding.start + piece.start, end: finding.end + piece.start };
      found.push(placed);
      if (alsoAs !== undefined) aliases.set(placed, alsoAs);
    }
    await pace();
  }
  for (const finding of await propagate(text, found, aliases, pace)) found.push(finding);
  return resolveOverlaps(found, text, pace);
}

type Seen = Parameters<typeof readPiece>[1];

async function cached(
  { text }: Piece,
  header: TableHeader | null,
  { cache, level, asks }: DetectOptions,
  read: (seen: Seen) => Promise<PieceReading>,
): Promise<PieceReading> {
  if (cache === undefined) return read({ text, header });
  const key = `${JSON.stringify([level, asks, header])}\n${text}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const reading = await read({ text, header });
  cache.set(key, reading);
  return reading;
}
