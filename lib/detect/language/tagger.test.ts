import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutForTagger, pieceSize, tagStretches } from './tagger';

const tagged = (text: string, stretches = [{ start: 0, end: text.length }]) =>
  [...tagStretches(text, stretches)].map(([start, tag]) => [
    /^\S+/.exec(text.slice(start))?.[0].replace(/[.,]$/, ''),
    tag,
  ]);

describe('the tagger', () => {
  it('says where in the text a person stands', () => {
    expect(tagged('Yesterday John Smith went home.')).toContainEqual(['Smith', 'person']);
    const text = 'First line.\nThen Emily Clark came.\nLast line.';
    expect(tagged(text, [{ start: 12, end: 34 }])).toContainEqual(['Emily', 'person']);
  });

  it('maps offsets of stretches that share a piece', () => {
    const text = 'xx John came. yy Emily left. zz';
    const people = tagged(text, [
      { start: 17, end: 28 },
      { start: 3, end: 13 },
    ]).filter(([, tag]) => tag === 'person');
    expect(people).toEqual([
      ['Emily', 'person'],
      ['John', 'person'],
    ]);
  });

  it('never gives compromise more than a piece, and loses nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('word ', 'end. ', 'line\n', 'x'.repeat(700)), { maxLength: 400 }),
        (parts) => {
          const text = parts.join('');
          const pieces = [...cutForTagger(text, { start: 0, end: text.length })];
          expect(pieces.every(({ start, end }) => end > start && end - start <= pieceSize)).toBe(true);
          expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        },
      ),
    );
  });
});
