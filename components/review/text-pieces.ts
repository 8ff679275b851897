import type { Finding } from '@/lib/model/finding';

/** A stretch of text as the panel shows it. Offsets are UTF-16, into the part's text. */
export type Piece =
  | { readonly type: 'plain'; readonly start: number; readonly text: string }
  /** Left out for length. `start` names it when the person opens it; `findings` lie in it unshown. */
  | { readonly type: 'gap'; readonly start: number; readonly length: number; readonly findings: number }
  | { readonly type: 'finding'; readonly start: number; readonly finding: Finding; readonly text: string };

export interface WindowOptions {
  /** UTF-16 units shown on each side of a finding before text is left out. */
  readonly edge: number;
  /** Findings shown; what follows the last one becomes a gap. */
  readonly maxFindings: number;
  /** Units opened so far, by the `start` of the gap. */
  readonly opened: ReadonlyMap<number, number>;
}

/** Cuts a text into what is shown and what is left out, so that megabytes cost no more than what surrounds findings. */
export function piecesOf(text: string, findings: readonly Finding[], options: WindowOptions): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const finding of findings.slice(0, options.maxFindings)) {
    pieces.push(...plainPieces(text, from, finding.start, options));
    pieces.push({ type: 'finding', start: finding.start, finding, text: text.slice(finding.start, finding.end) });
    from = finding.end;
  }
  const hidden = findings[options.maxFindings];
  if (hidden === undefined) return [...pieces, ...plainPieces(text, from, text.length, options)];
  const rest = findings.length - options.maxFindings;
  return [...pieces, ...plainPieces(text, from, hidden.start, options), gap(hidden.start, text.length, rest)];
}

/** A gap shorter than this is not worth a button. */
const slack = 200;

function plainPieces(text: string, start: number, end: number, { edge, opened }: WindowOptions): Piece[] {
  if (start >= end) return [];
  if (end - start <= 2 * edge + slack) return [plain(text, start, end)];
  const gapStart = whole(text, start + edge);
  const shownTo = whole(text, Math.min(end, gapStart + (opened.get(gapStart) ?? 0)));
  const gapEnd = whole(text, Math.max(shownTo, end - edge));
  if (gapEnd - shownTo <= slack) return [plain(text, start, end)];
  return [plain(text, start, shownTo), { ...gap(shownTo, gapEnd, 0), start: gapStart }, plain(text, gapEnd, end)];
}

const plain = (text: string, start: number, end: number): Piece => ({
  type: 'plain',
  start,
  text: text.slice(start, end),
});

const gap = (start: number, end: number, findings: number) =>
  ({ type: 'gap', start, length: end - start, findings }) as const;

/** Never between the two halves of a surrogate pair. */
function whole(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}
