import { readJson } from './json-reading';
import type { JsonPath } from './path-language';
import { joinSlots, type Slot, type TextReading } from './text-reading';

const separators = { records: '\u001E', lines: '\n' };

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The strings that paths lead to in every one of the JSON texts that `text` is a sequence of: records of SignalR's JSON hub protocol, each
 * ended by U+001E, or lines (NDJSON). Null where one of them is no JSON, where there is none, and for no paths.
 */
export function readSequence(
  text: string,
  by: keyof typeof separators,
  paths: readonly (readonly JsonPath[])[],
): TextReading | null {
  const pieces = paths.length > 0 ? piecesOf(text, separators[by]) : [];
  if (pieces.length === 0) return null;
  const slots: Slot[] = [];
  for (const { text: json, ...span } of pieces) {
    const reading = readJson(json, paths);
    if (reading === null) return null;
    slots.push({ ...span, reading });
  }
  return joinSlots(text, slots);
}

/** The values of such a sequence; null where it is none. */
export function parseSequence(text: string): unknown[] | null {
  const separator = Object.values(separators).find((sign) => text.includes(sign));
  if (separator === undefined) return null;
  try {
    return piecesOf(text, separator).map((piece): unknown => JSON.parse(piece.text));
  } catch {
    return null; // The answer that was asked for.
  }
}

/** What stands between separators, but for white space alone. */
function piecesOf(text: string, separator: string): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start <= text.length;) {
    const next = text.indexOf(separator, start);
    const end = next < 0 ? text.length : next;
    const piece = text.slice(start, end);
    if (piece.trim() !== '') pieces.push({ start, end, text: piece });
    start = end + 1;
  }
  return pieces;
}
