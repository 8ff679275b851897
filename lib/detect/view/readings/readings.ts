import type { Finding } from '@/lib/model/finding';
import type { Kind } from '@/lib/model/kinds';
import type { Span } from '../normalise';
import { type View, viewOf } from '../view';
import { blobUnits } from './blobs';
import { digitUnits } from './digits';
import { entityUnits, escapeUnits, percentUnits } from './escapes';
import { Overlay } from './overlay';
import { inOrder, type Unit } from './unit';

/** The encoded and taken-apart stretches of a view, read. */
export interface Reading {
  readonly view: View;
  /** Whether a find in it says something that the text itself does not show. Offsets into `view.text`. */
  readonly shows: (span: Span, finding: Pick<Finding, 'kind' | 'score'>) => boolean;
}

/** An encoding in an encoding; what is deeper is no accident, and not ours to unpack. */
const depth = 2;
/** UTF-16 units of its surroundings that are read with a unit, so that words near it can speak. */
const context = 100;
/** Units before a find in which an encoding counts: it may have hidden the words that announce it. */
const cueReach = 16;
/** Kinds that are told by a checksum or a label: a misread digit does not make these out of nothing. */
const sure: ReadonlySet<Kind> = new Set<Kind>(['credit-card', 'bank-account', 'national-id', 'tax-id', 'phone']);
/** Of what a misread digit makes, a checksum or a label must have spoken. */
const sureScore = 0.75;

/**
 * Reads what a view holds in percent, HTML, JSON, base64 or hexadecimal encoding, and numbers that are taken apart or
 * misread.
 *
 * @returns null where it holds nothing of the kind (plain text costs a few searches)
 */
export function readingOf(view: View): Reading | null {
  const units = inOrder(encodedUnits(view.text), digitUnits(view.text));
  if (units.length === 0) return null;
  let overlay = Overlay.of(view.text, stretchesAround(view.text, units));
  for (let level = 0; level < depth; level++) overlay = overlay.read(encodedUnits(overlay.text));
  overlay = overlay.read(inOrder(digitUnits(overlay.text)));
  const { view: read } = viewOf({ start: 0, text: overlay.text });
  return {
    view: { ...read, toOriginal: (span) => view.toOriginal(overlay.toText(read.toOriginal(span))) },
    shows: (span, { kind, score }) => {
      const place = read.toOriginal(span);
      const touched = overlay.touched(place);
      if (touched === 'guessed') return sure.has(kind) && score >= sureScore;
      return touched === 'decoded' || (touched === 'no' && overlay.isDecoded(place.start - cueReach, place.start));
    },
  };
}

const encodedUnits = (text: string): Unit[] =>
  inOrder(percentUnits(text), escapeUnits(text), entityUnits(text), blobUnits(text));

/** What stands around units, to the next gap between words; stretches that touch are one. */
function stretchesAround(text: string, units: readonly Unit[]): Span[] {
  const stretches: { start: number; end: number }[] = [];
  for (const unit of units) {
    const start = wordStart(text, Math.max(0, unit.start - context));
    const end = wordEnd(text, Math.min(text.length, unit.end + context));
    const last = stretches.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}

/** No further back than twice the context: a word may be as long as the text. */
function wordStart(text: string, at: number): number {
  for (let start = at; start > at - context; start--)
    if (start <= 0 || isGap(text, start - 1)) return Math.max(0, start);
  return between(text, at);
}

function wordEnd(text: string, at: number): number {
  for (let end = at; end < at + context; end++) if (end >= text.length || isGap(text, end)) return end;
  return between(text, at);
}

const isGap = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

/** Not between the two halves of a surrogate pair. */
function between(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
