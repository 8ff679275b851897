/** A stretch of a text with a kind. UTF-16 offsets, half open. */
export interface Labelled {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

export interface Document {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly Labelled[];
}

/** 0–1 each. */
export interface Quality {
  readonly precision: number;
  readonly recall: number;
}

export interface Score {
  readonly all: Quality;
  readonly byKind: ReadonlyMap<string, Quality>;
  /** Share of the private characters that a finding of any kind covers. */
  readonly masked: number;
}

/** Kinds that count as one. */
const same: Readonly<Record<string, string>> = { address: 'location', password: 'secret', 'tax-id': 'national-id' };
const groupOf = (kind: string): string => same[kind] ?? kind;

/** F-measure; `beta` 2 counts recall four times. */
export function fMeasure({ precision, recall }: Quality, beta: number): number {
  const square = beta * beta;
  return precision + recall === 0 ? 0 : ((1 + square) * precision * recall) / (square * precision + recall);
}

interface Tally {
  gold: number;
  hit: number;
  found: number;
  right: number;
}

/**
 * Findings against labels: a label is hit where findings of its kind cover half of it, a finding is right where labels of its kind
 * cover half of it. `ignore` labels are neither required nor wrong. A kind that the source does not cover counts only where it is labelled.
 *
 * @param found by index of the document
 * @param covers kinds that the source labels
 */
export function score(
  documents: readonly Document[],
  found: readonly (readonly Labelled[])[],
  covers: readonly string[],
): Score {
  const covered = new Set(covers.map(groupOf));
  const tallies = new Map<string, Tally>();
  let [private_, masked] = [0, 0];
  documents.forEach(({ text, spans }, index) => {
    const findings = distinct(
      (found[index] ?? []).map((one) => trimmed(text, one)).filter(({ start, end }) => end > start),
    );
    const labels = spans.map((span) => trimmed(text, span));
    const gold = labels.filter(({ kind }) => kind !== 'ignore');
    const anyFound = maskOf(text, findings);
    for (const span of gold) {
      private_ += span.end - span.start;
      masked += countIn(anyFound, span);
    }
    const ignored = maskOf(
      text,
      labels.filter(({ kind }) => kind === 'ignore'),
    );
    for (const group of new Set([...findings, ...gold].map(({ kind }) => groupOf(kind)))) {
      const ofGroup = gold.filter(({ kind }) => groupOf(kind) === group);
      if (!covered.has(group) && ofGroup.length === 0) continue;
      const tally = tallies.get(group) ?? { gold: 0, hit: 0, found: 0, right: 0 };
      tallies.set(group, tally);
      const foundOfGroup = findings.filter(({ kind }) => groupOf(kind) === group);
      count(tally, { gold: ofGroup, found: foundOfGroup, ignored, text });
    }
  });
  return {
    all: qualityOf([...tallies.values()]),
    byKind: new Map([...tallies].map(([kind, tally]) => [kind, qualityOf([tally])])),
    masked: masked / (private_ || 1),
  };
}

interface Counted {
  readonly gold: readonly Labelled[];
  readonly found: readonly Labelled[];
  readonly ignored: Uint8Array;
  readonly text: string;
}

function count(tally: Tally, { gold, found, ignored, text }: Counted): void {
  const foundMask = maskOf(text, found);
  const goldMask = maskOf(text, gold);
  tally.gold += gold.length;
  tally.hit += gold.filter((span) => isHalfIn(foundMask, span)).length;
  for (const span of found) {
    const isRight = isHalfIn(goldMask, span);
    if (!isRight && isHalfIn(ignored, span)) continue;
    tally.found++;
    if (isRight) tally.right++;
  }
}

function qualityOf(tallies: readonly Tally[]): Quality {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
  return { precision: sum('right') / (sum('found') || 1), recall: sum('hit') / (sum('gold') || 1) };
}

const edge = /[\s.,;:!?"'()[\]{}<>«»“”‘’`*]/;

/** Without marks at its ends and a final `'s`. */
function trimmed(text: string, span: Labelled): Labelled {
  let start = Math.max(0, span.start);
  let end = Math.min(text.length, span.end);
  while (start < end && edge.test(text.charAt(start))) start++;
  while (end > start && edge.test(text.charAt(end - 1))) end--;
  if (/['’]s$/.test(text.slice(start, end))) end -= 2;
  return { ...span, start, end };
}

function distinct(spans: readonly Labelled[]): Labelled[] {
  return [...new Map(spans.map((span) => [`${span.start},${span.end},${groupOf(span.kind)}`, span])).values()];
}

function maskOf(text: string, spans: readonly Labelled[]): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const { start, end } of spans) mask.fill(1, start, end);
  return mask;
}

const countIn = (mask: Uint8Array, { start, end }: Labelled): number =>
  mask.subarray(start, end).reduce((sum, one) => sum + one, 0);

const isHalfIn = (mask: Uint8Array, span: Labelled): boolean => countIn(mask, span) * 2 >= span.end - span.start;
