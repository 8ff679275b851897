import type { StandIn } from '@/lib/model/choice';
import { mayHoldBase64Of, rewriteBase64 } from './base64-runs';
import { findHidden, longestRun, type Hit } from './find-hidden';

export interface Scrubbed {
  readonly text: string;
  /** What was found, each once, in order of appearance. */
  readonly found: StandIn[];
}

/**
 * Replaces every hidden value in `text` by its stand-in, wherever it stands: as it is, escaped for JSON, percent-encoded (forms
 * too) or escaped for HTML, two of these on top of each other, and any of these in
 * base64 (where three letters or digits stand together). Case counts, the kind of white space does not. Values under four characters
 * count as whole words only, short numbers not within longer ones. JSON stays JSON, what was percent-encoded stays so. Costs nothing where nothing is hidden.
 */
export function scrub(text: string, hidden: readonly StandIn[]): Scrubbed {
  if (hidden.length === 0) return { text, found: [] };
  const open = scrubOpen(text, hidden);
  const sought = hidden.filter(({ value }) => mayHoldBase64Of(open.text, longestRun(value)));
  if (sought.length === 0) return open;
  const found = new Set(open.found);
  const written = rewriteBase64(open.text, {
    mayHold: (run) => sought.some(({ value }) => mayHoldBase64Of(run, longestRun(value))),
    rewrite: (decoded) => {
      const inner = scrubOpen(decoded, sought);
      for (const standIn of inner.found) found.add(standIn);
      return inner.found.length > 0 ? inner.text : null;
    },
  });
  return { text: written, found: [...found] };
}

/** Whatever does not stand in base64. */
function scrubOpen(text: string, hidden: readonly StandIn[]): Scrubbed {
  const hits = findHidden(text, hidden);
  if (hits.length === 0) return { text, found: [] };
  const pieces: string[] = [];
  let from = 0;
  for (const hit of hits) {
    pieces.push(text.slice(from, hit.start), writtenLike(hit));
    from = hit.end;
  }
  return { text: pieces.join('') + text.slice(from), found: [...new Set(hits.map(({ standIn }) => standIn))] };
}

/** Whether {@link scrub} would find anything. */
export const carries = (text: string, hidden: readonly StandIn[]): boolean => scrub(text, hidden).found.length > 0;

/**
 * Whether bytes that are not text as a whole hold a hidden value: as UTF-8 (escaped or not, between any other bytes) or as UTF-16 in
 * little-endian order, at any offset. What is compressed or encrypted cannot be seen.
 */
export function carriesBytes(bytes: ArrayBuffer, hidden: readonly StandIn[]): boolean {
  if (hidden.length === 0) return false;
  const readings = [
    () => new TextDecoder('utf-8').decode(bytes),
    () => new TextDecoder('utf-16le').decode(bytes),
    () => new TextDecoder('utf-16le').decode(new Uint8Array(bytes).subarray(1)),
  ];
  return readings.some((read) => carries(read(), hidden));
}

/** A stand-in needs no escape in JSON or HTML. */
function writtenLike({ standIn: { standIn }, percent, isNumber }: Hit): string {
  let text = standIn;
  for (let left = percent; left > 0; left -= 1) text = encodeURIComponent(text);
  return isNumber ? `"${text}"` : text;
}
