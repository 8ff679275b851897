// The build with the tagger and without what stands on it (chunks, numbers, co-reference): smaller and faster.
import nlp from 'compromise/two';
import type { Span } from '../view/normalise';

/** What compromise takes a word for. */
export type Tag = 'person' | 'place' | 'organization' | 'verb' | 'none';

/** UTF-16 offset of a word → tag. Words without a telling tag are absent. */
export type Tags = ReadonlyMap<number, Tag>;

/** UTF-16 units that compromise is given at once: its cost grows faster than the text. */
export const pieceSize = 2_000;

/**
 * Tags of the words of some stretches of text, fed to compromise in pieces of at most 2,000 units that end at line or sentence
 * ends. Several short stretches share a piece, one a line.
 *
 * Positions are added up from the terms themselves (pre, text, post); `.json()` on a view is never called, since it takes
 * quadratic time (compromise 14.17: 1 MB in 38 s against 6 s).
 *
 * @param text the whole text
 * @param stretches UTF-16 offsets, half open; may be in any order
 */
export function tagStretches(text: string, stretches: readonly Span[]): Tags {
  const tags = new Map<number, Tag>();
  let batch: Span[] = [];
  let size = 0;
  for (const span of stretches.flatMap((stretch) => [...cutForTagger(text, stretch)])) {
    const length = span.end - span.start + 1;
    if (size + length > pieceSize && batch.length > 0) {
      tagBatch(text, batch, tags);
      [batch, size] = [[], 0];
    }
    batch.push(span);
    size += length;
  }
  if (batch.length > 0) tagBatch(text, batch, tags);
  return tags;
}

/** Pieces of at most `pieceSize` units: at a line end if there is one, else a sentence end, else a space. */
export function* cutForTagger(text: string, span: Span): Generator<Span> {
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

function tagBatch(text: string, batch: readonly Span[], into: Map<number, Tag>): void {
  const piece = batch.map(({ start, end }) => text.slice(start, end)).join('\n');
  const toText = offsets(batch);
  let at = 0;
  for (const sentence of nlp(piece).docs) {
    for (const { text: word, tags } of sentence) {
      // The implied half of a contraction (`she's` = she is) has no text of its own.
      const start = word === '' ? -1 : piece.indexOf(word, at);
      if (start === -1) continue;
      at = start + word.length;
      const tag = tagOf(tags);
      if (tag !== 'none') into.set(toText(start), tag);
    }
  }
}

/** Offset in the joined piece → offset in the text. Asked in rising order. */
function offsets(batch: readonly Span[]): (at: number) => number {
  let index = 0;
  let base = 0;
  return (at) => {
    for (let span = batch[index]; span !== undefined && at > base + span.end - span.start; span = batch[index]) {
      base += span.end - span.start + 1;
      index++;
    }
    return at - base + (batch[index]?.start ?? 0);
  };
}

function tagOf(tags: ReadonlySet<string> | undefined): Tag {
  if (tags === undefined) return 'none';
  if (tags.has('Person')) return 'person';
  if (tags.has('Place')) return 'place';
  if (tags.has('Organization')) return 'organization';
  return tags.has('Verb') ? 'verb' : 'none';
}
