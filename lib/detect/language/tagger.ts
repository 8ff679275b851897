import nlp from 'compromise';
import type { Line } from './lines';

/** What compromise takes a word for. */
export type Tag = 'person' | 'place' | 'organization' | 'verb' | 'none';

/** UTF-16 offset of a word → tag. Words without a telling tag are absent. */
export type Tags = ReadonlyMap<number, Tag>;

/** UTF-16 units that compromise is given at once: its cost grows faster than the text. */
export const pieceSize = 2_000;

/**
 * Tags of the words of one stretch of text, cut into pieces at line or sentence ends.
 *
 * Positions are added up from the pointers of the terms (pre, text, post); `.json()` on a view is never called: it takes
 * quadratic time.
 *
 * @param text the whole text
 * @param span the stretch, UTF-16 offsets, half open
 */
export function tagStretch(text: string, span: Pick<Line, 'start' | 'end'>): Tags {
  const tags = new Map<number, Tag>();
  for (const { start, end } of cutForTagger(text, span)) tagPiece(text.slice(start, end), start, tags);
  return tags;
}

/** Pieces of at most `pieceSize` units: at a line end if there is one, else a sentence end, else a space. */
export function* cutForTagger(
  text: string,
  span: Pick<Line, 'start' | 'end'>,
): Generator<{ start: number; end: number }> {
  let start = span.start;
  while (span.end - start > pieceSize) {
    const window = text.slice(start, start + pieceSize);
    const cut = ['\n', '. ', ' ']
      .map((mark) => window.lastIndexOf(mark) + mark.length)
      .find((at) => at > pieceSize / 4);
    yield { start, end: start + (cut ?? pieceSize) };
    start += cut ?? pieceSize;
  }
  if (span.end > start) yield { start, end: span.end };
}

function tagPiece(piece: string, offset: number, into: Map<number, Tag>): void {
  let at = 0;
  for (const sentence of nlp(piece).docs) {
    for (const { pre, text, post, tags } of sentence) {
      if (text === '') continue;
      const found = piece.indexOf(text, at);
      const start = found === -1 ? at + pre.length : found;
      const tag = tagOf(tags);
      if (tag !== 'none') into.set(offset + start, tag);
      at = start + text.length + (found === -1 ? post.length : 0);
    }
  }
}

function tagOf(tags: ReadonlySet<string> | undefined): Tag {
  if (tags === undefined) return 'none';
  if (tags.has('Person')) return 'person';
  if (tags.has('Place')) return 'place';
  if (tags.has('Organization')) return 'organization';
  return tags.has('Verb') ? 'verb' : 'none';
}
