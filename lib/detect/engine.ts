import type { Level } from '@/lib/model/action';
import type { Finding } from '@/lib/model/finding';
import { type KindEdgeCase, kindEdgeCases } from '@/lib/model/kind-edge-cases';
import { type Kind, kindTable } from '@/lib/model/kinds';
import { DetectionFailed } from './detection-failed';
import { breathe } from './breathe';
import { propagate } from './propagate';
import type { Candidate, Recognizer } from './recognizer';
import { resolveOverlaps } from './resolve-overlaps';
import { scoreOf, thresholds } from './score';
import type { TableHeader } from './structure/tables';
import { piecesOf } from './view/pieces';
import { type View, viewOf } from './view/view';

export interface DetectOptions {
  readonly level: Level;
  /** Kinds whose asking differs from the table of kinds; wins over edge cases, too. */
  readonly asks?: Partial<Record<Kind, boolean>> | undefined;
  readonly signal?: AbortSignal | undefined;
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
  const found: Finding[] = [];
  const aliases = new Map<Finding, readonly string[]>();
  let header: TableHeader | null = null;
  let isFirst = true;
  for (const piece of piecesOf(text)) {
    if (!isFirst) await breathe();
    options.signal?.throwIfAborted();
    isFirst = false;
    const seen = viewOf(piece, header);
    header = seen.header;
    for (const recognizer of recognizers) {
      for (const { finding, alsoAs } of await run(recognizer, seen.view, options)) {
        found.push(finding);
        if (alsoAs !== undefined) aliases.set(finding, alsoAs);
      }
    }
  }
  return resolveOverlaps([...found, ...(await propagate(text, found, aliases))], text);
}

interface Found {
  readonly finding: Finding;
  readonly alsoAs: readonly string[] | undefined;
}

async function run(recognizer: Recognizer, view: View, options: DetectOptions): Promise<Found[]> {
  if (!mayOccur(recognizer, view)) return [];
  try {
    const found: Found[] = [];
    for (const candidate of await recognizer.find(view)) {
      if (candidate.end <= candidate.start) continue;
      const score = scoreOf(recognizer, view, candidate);
      if (score === null || score < thresholds[options.level]) continue;
      found.push({ finding: findingOf({ recognizer, view, candidate, score, options }), alsoAs: candidate.alsoAs });
    }
    return found;
  } catch {
    throw new DetectionFailed(recognizer.id);
  }
}

const mayOccur = (recognizer: Recognizer, view: View): boolean =>
  recognizer.keywords === undefined || recognizer.keywords.some((keyword) => view.lower.includes(keyword));

interface Weighed {
  readonly recognizer: Recognizer;
  readonly view: View;
  readonly candidate: Candidate;
  readonly score: number;
  readonly options: DetectOptions;
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
