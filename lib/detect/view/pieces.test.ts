import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from './pieces';

describe('piecesOf', () => {
  it('covers every text, each piece overlapping the one before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 300 })),
        fc.integer({ min: 50, max: 900 }),
        (lines, size) => {
          const text = lines.join('\n');
          let covered = 0;
          for (const piece of piecesOf(text, size)) {
            expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
            expect(piece.start).toBeLessThanOrEqual(covered);
            const end = piece.start + piece.text.length;
            expect(end > covered || text === '').toBe(true);
            covered = end;
          }
          expect(covered).toBe(text.length);
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);

  it('are the same again behind a change', () => {
    const lines = Array.from({ length: 3_000 }, (_, index) => `${index}: a line that says ${index * 7_919}\n`);
    const before = new Set([...piecesOf(lines.join(''))].map((piece) => piece.text));
    for (const edit of ['x', 'a longer line, put in\n'.repeat(20), '']) {
      const changed = [...lines.slice(0, 40), edit, ...lines.slice(41)].join('');
      const fresh = [...piecesOf(changed)].filter((piece) => !before.has(piece.text));
      expect(fresh.length).toBeLessThanOrEqual(6);
    }
  });

  it('never cuts a key block or a character in two', () => {
    const block = `-----BEGIN X KEY-----\n${'abcdefgh\n'.repeat(100)}-----END X KEY-----\n`;
    const text = `${'x'.repeat(700)}\n${block}${'y'.repeat(900)}`;
    expect([...piecesOf(text, 800)].some((piece) => piece.text.includes(block))).toBe(true);
    for (const piece of piecesOf('😀'.repeat(2_000), 333)) expect(piece.text.isWellFormed()).toBe(true);
  });
});
