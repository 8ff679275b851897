/** A stretch of the original text that recognizers see at once. */
export interface Piece {
  /** UTF-16 offset into the original text. */
  readonly start: number;
  readonly text: string;
}

/** UTF-16 units that a piece is at most: few enough that no recognizer holds the thread up for long. */
export const pieceSize = 8_000;
/** Units before a piece that are seen again with it, so that a value on the cut and its context are seen whole. */
const overlap = 400;
/** Longest block (a key between its BEGIN and END lines) that is never cut. */
const blockLimit = 16_000;

/**
 * Cuts a text at line ends (else at spaces, else between characters), never inside a PEM block. Pieces overlap by up
 * to 400 units; what is found twice is one finding after overlaps are resolved.
 *
 * Which line end is told by the text around it, not by its place: behind a change the cuts are soon the old ones again, and
 * so are the pieces (see `PieceCache`).
 */
export function* piecesOf(text: string, size = pieceSize): Generator<Piece> {
  let from = 0;
  while (text.length - from > size) {
    const cut = cutBefore(text, from, from + size);
    yield pieceBetween(text, from, cut);
    from = cut;
  }
  yield pieceBetween(text, from, text.length);
}

function pieceBetween(text: string, from: number, to: number): Piece {
  const start = from === 0 ? 0 : leadIn(text, from);
  return { start, text: text.slice(start, to) };
}

/** Where the overlap begins: at a line if there is one, never in the middle of a word or a character. */
function leadIn(text: string, from: number): number {
  const earliest = Math.max(0, from - overlap);
  const lead = text.slice(earliest, from);
  const line = lead.indexOf('\n');
  if (line !== -1 && line < lead.length - 1) return earliest + line + 1;
  const space = lead.indexOf(' ');
  return space === -1 ? between(text, earliest) : earliest + space + 1;
}

function cutBefore(text: string, from: number, to: number): number {
  const end = endOfBlock(text, from, to);
  if (end !== null) return end;
  const half = from + Math.floor((to - from) / 2);
  const late = Math.floor((half + to) / 2);
  return (
    telling(text, '\n', late, to) ?? telling(text, '\n', half, to) ?? telling(text, ' ', half, to) ?? between(text, to)
  );
}

/** Behind that mark of a stretch before which the text has the lowest number; of equals the last. */
function telling(text: string, mark: string, from: number, to: number): number | null {
  let [best, lowest] = [-1, Infinity];
  for (let at = text.lastIndexOf(mark, to - 1); at >= from; at = text.lastIndexOf(mark, at - 1)) {
    const number = numberOf(text, at);
    if (number < lowest) [best, lowest] = [at, number];
  }
  return best === -1 ? null : best + 1;
}

/** A number made of the few units before a place (FNV-1a). */
function numberOf(text: string, at: number): number {
  let number = 0x811c9dc5;
  for (let unit = Math.max(0, at - 16); unit < at; unit++) {
    number = Math.imul(number ^ text.charCodeAt(unit), 0x01000193);
  }
  return number >>> 0;
}

/** End of a `-----BEGIN …` block that is open at `to`, where it has one. */
function endOfBlock(text: string, from: number, to: number): number | null {
  const begin = text.lastIndexOf('-----BEGIN ', to);
  if (begin < from) return null;
  const end = text.slice(begin, begin + blockLimit).indexOf('-----END ');
  if (end === -1 || begin + end < to - 80) return null;
  const line = text.indexOf('\n', begin + end);
  return line === -1 ? text.length : line + 1;
}

/** Not between the two halves of a surrogate pair. */
function between(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
