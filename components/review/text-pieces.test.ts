import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/model/finding';
import { piecesOf } from './text-pieces';

const at = (start: number, end: number): Finding => ({
  kind: 'person',
  start,
  end,
  score: 1,
  rule: 'a/b',
  reason: 'sample',
  asks: true,
});
const options = { edge: 50, maxFindings: 3, opened: new Map<number, number>() };
const length = (piece: { readonly text: string } | { readonly length: number }) =>
  'text' in piece ? piece.text.length : piece.length;

describe('pieces of a text', () => {
  it('shows a short text whole', () => {
    expect(piecesOf('Ask Ada now', [at(4, 7)], options).map((piece) => 'text' in piece && piece.text)).toEqual([
      'Ask ',
      'Ada',
      ' now',
    ]);
  });

  it('accounts for every unit of the text, in order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('x', 'x\u{1f600}', '\u{1f600}'),
        fc.nat(900),
        fc.array(fc.nat(2000), { maxLength: 12 }),
        (unit, times, cuts) => {
          const text = unit.repeat(times);
          const edges = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
          const findings = edges.flatMap((start, index) => {
            const end = edges[index + 1];
            return index % 2 === 0 && end !== undefined ? [at(start, end)] : [];
          });
          let rebuilt = '';
          for (const piece of piecesOf(text, findings, options)) {
            rebuilt += piece.type === 'gap' ? text.slice(rebuilt.length, rebuilt.length + piece.length) : piece.text;
          }
          expect(rebuilt).toBe(text);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('draws next to nothing of five megabytes', () => {
    const text = 'x'.repeat(5_000_000);
    const drawn = piecesOf(text, [at(2_500_000, 2_500_010)], options).filter((piece) => piece.type !== 'gap');
    expect(drawn.reduce((sum, piece) => sum + length(piece), 0)).toBe(4 * 50 + 10);
  });

  it('opens a gap step by step, under the same name', () => {
    const text = 'x'.repeat(10_000);
    const gapOf = (opened: ReadonlyMap<number, number>) =>
      piecesOf(text, [], { ...options, opened }).find((piece) => piece.type === 'gap');
    const closed = gapOf(new Map());
    const opened = gapOf(new Map([[closed?.start ?? -1, 4000]]));
    expect(opened).toMatchObject({ start: closed?.start, length: 9900 - 4000 });
    expect(gapOf(new Map([[closed?.start ?? -1, 20_000]]))).toBeUndefined();
  });

  it('says how many findings lie in the part that is not drawn', () => {
    const findings = Array.from({ length: 10 }, (_, index) => at(index * 10, index * 10 + 5));
    expect(piecesOf('x'.repeat(100), findings, options).at(-1)).toEqual({
      type: 'gap',
      start: 30,
      length: 70,
      findings: 7,
    });
  });
});
