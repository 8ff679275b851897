/** A stretch of the original text that recognizers see at once. */
export interface Piece {
  /** UTF-16 offset into the original text. */
  readonly start: number;
  readonly text: string;
}

/** UTF-16 units that a piece aims at: about 50 ms of work, so that a long paste never blocks the thread for longer. */
export const pieceSize = 8_000;
/** Units before a piece that are seen again with it, so that a value on the cut and its context are seen whole. */
const overlap = 400;
/** Longest block (a key between its BEGIN and END lines) that is never cut. */
const blockLimit = 16_000;

/**
 * Cuts a text at line ends (else at spaces, else between characters), never inside a PEM block. Pieces overlap by up
 * to 400 units; what is found twice is one finding after overlaps are resolved.
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
  const line = text.lastIndexOf('\n', to - 1);
  if (line >= half) return line + 1;
  const space = text.lastIndexOf(' ', to - 1);
  return space >= half ? space + 1 : between(text, to);
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
