import type { Level } from '@/lib/model/action';
import type { Finding } from '@/lib/model/finding';
import { type KindEdgeCase, kindEdgeCases } from '@/lib/model/kind-edge-cases';
import { type Kind, kindTable } from '@/lib/model/kinds';
import type { Pace } from './breathe';
import { DetectionFailed } from './detection-failed';
import { mayOccur } from './prefilter';
import type { Candidate, Recognizer } from './recognizer';
import { scoreOf, thresholds } from './score';
import type { TableHeader } from './structure/tables';
import { type Reading, readingOf } from './view/readings/readings';
import { type View, viewOf } from './view/view';

export interface PieceOptions {
  readonly level: Level;
  /** Kinds whose asking differs from the table of kinds; wins over edge cases, too. */
  readonly asks?: Partial<Record<Kind, boolean>> | undefined;
}

/** A finding, and other strings that mean the same value. */
export interface Found {
  readonly finding: Finding;
  readonly alsoAs: readonly string[] | undefined;
}

/** What one piece holds. */
export interface PieceReading {
  /** Offsets into the piece; they may overlap. */
  readonly found: readonly Found[];
  /** Column names in force at its end. */
  readonly header: TableHeader | null;
}

/**
 * Runs recognizers over one piece: as it is, and its encoded stretches decoded.
 *
 * @param header column names of a table that began in an earlier piece
 * @throws {DetectionFailed} where a recognizer throws
 */
export async function readPiece(
  recognizers: readonly Recognizer[],
  piece: { readonly text: string; readonly header: TableHeader | null },
  options: PieceOptions,
  pace: Pace,
): Promise<PieceReading> {
  const { view, header } = viewOf({ start: 0, text: piece.text }, piece.header);
  const found: Found[] = [];
  for (const recognizer of recognizers) {
    found.push(...(await run(recognizer, view, options)));
    await pace();
  }
  const reading = readingOf(view);
  if (reading === null) return { found, header };
  for (const recognizer of recognizers) {
    found.push(...(await run(recognizer, reading.view, options, reading)));
    await pace();
  }
  return { found, header };
}

async function run(recognizer: Recognizer, view: View, options: PieceOptions, reading?: Reading): Promise<Found[]> {
  if (!mayOccur(recognizer, view)) return [];
  try {
    const found: Found[] = [];
    for (const candidate of await recognizer.find(view)) {
      if (candidate.end <= candidate.start) continue;
      const score = scoreOf(recognizer, view, candidate);
      if (score === null || score < thresholds[options.level]) continue;
      const finding = findingOf({ recognizer, view, candidate, score, options });
      if (reading === undefined) found.push({ finding, alsoAs: candidate.alsoAs });
      else if (reading.shows(candidate, finding)) found.push(asEncoded(finding, view, candidate));
    }
    return found;
  } catch {
    throw new DetectionFailed(recognizer.id);
  }
}

/** What is found in an encoding is looked for in plain words, too. */
const asEncoded = (finding: Finding, view: View, { start, end, alsoAs = [] }: Candidate): Found => ({
  finding: { ...finding, reason: `${finding.reason} (It stands there encoded or taken apart.)` },
  alsoAs: [view.text.slice(start, end), ...alsoAs],
});

interface Weighed {
  readonly recognizer: Recognizer;
  readonly view: View;
  readonly candidate: Candidate;
  readonly score: number;
  readonly options: PieceOptions;
}

function findingOf({ recognizer, view, candidate, score, options }: Weighed): Finding {
  const edgeCase = (kindEdgeCases as Readonly<Record<string, KindEdgeCase>>)[candidate.rule];
  const kind = edgeCase?.kind ?? candidate.kind ?? recognizer.kind;
  return {
    kind,
    ...view.toOriginal(candidate),
    score,
    rule: `${recognizer.id}/${candidate.rule}`,
    reason: candidate.reason,
    asks: options.asks?.[kind] ?? edgeCase?.asks ?? candidate.asks ?? kindTable[kind].asks,
  };
}
