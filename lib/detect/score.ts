import type { Level } from '@/lib/model/action';
import type { Candidate, Context, Recognizer } from './recognizer';
import type { View } from './view/view';

/** Lowest score that becomes a finding. */
export const thresholds: Readonly<Record<Level, number>> = { relaxed: 0.75, balanced: 0.5, strict: 0.3 };

const lifts = { checksum: 0.4, failedChecksum: -0.25, for: 0.3, against: -0.4 } as const;

/**
 * What a candidate is worth once its checksum and the words near it have spoken.
 *
 * @returns 0–1, or null where a checksum ends it
 */
export function scoreOf(recognizer: Recognizer, view: View, candidate: Candidate): number | null {
  let score = candidate.score;
  if (recognizer.isValid !== undefined) {
    const isValid = recognizer.isValid(view.text.slice(candidate.start, candidate.end), candidate);
    if (!isValid && candidate.isLabelled !== true) return null;
    score += isValid ? lifts.checksum : lifts.failedChecksum;
  }
  if (recognizer.context !== undefined) score += contextLift(recognizer.context, view, candidate);
  return Math.min(1, Math.max(0, score));
}

function contextLift(context: Context, view: View, candidate: Candidate): number {
  const near = wordsNear(view, candidate, context.reach);
  const speaks = (words: readonly string[] | undefined) => words?.some((word) => near.includes(` ${word} `)) ?? false;
  return (speaks(context.for) ? lifts.for : 0) + (speaks(context.against) ? lifts.against : 0);
}

/**
 * The words before and behind a span, lower case, one space between and around them.
 *
 * @param reach UTF-16 units before the span; half as many behind it
 */
export function wordsNear(view: View, span: { start: number; end: number }, reach = 60): string {
  const before = view.lower.slice(Math.max(0, span.start - reach), span.start);
  const behind = view.lower.slice(span.end, span.end + reach / 2);
  return ` ${before} ${behind} `.replace(/[^\p{L}\p{N}]+/gu, ' ');
}
