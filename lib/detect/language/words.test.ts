import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanWords } from './words';

const wordsOf = (text: string) => scanWords(text).map(({ start, end, shape }) => [text.slice(start, end), shape]);
const glued = (text: string) =>
  scanWords(text)
    .filter(({ isGlued }) => isGlued)
    .map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  it.each([
    [
      "Maria's boss",
      [
        ['Maria', 'capital'],
        ['boss', 'lower'],
      ],
    ],
    [
      "O'Brien, McDonald",
      [
        ["O'Brien", 'capital'],
        ['McDonald', 'capital'],
      ],
    ],
    [
      'J. R. Hartley',
      [
        ['J', 'initial'],
        ['R', 'initial'],
        ['Hartley', 'capital'],
      ],
    ],
    [
      'JavaScript iPhone NASA',
      [
        ['JavaScript', 'mixed'],
        ['iPhone', 'mixed'],
        ['NASA', 'upper'],
      ],
    ],
    [
      'Anna-Lena Größe',
      [
        ['Anna-Lena', 'capital'],
        ['Größe', 'capital'],
      ],
    ],
    [
      '田中 さん',
      [
        ['田中', 'caseless'],
        ['さん', 'caseless'],
      ],
    ],
  ])('reads %j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it('knows parts of what is no prose', () => {
    expect(glued('jackson.parse user_id #tag @handle /usr/bin f(x) x1')).toEqual([
      'jackson',
      'parse',
      'user',
      'id',
      'tag',
      'handle',
      'usr',
      'bin',
      'f',
      'x',
    ]);
    expect(glued('Call Ann. Ben came, he/she did; "Carla" too (Dora).')).toEqual([]);
  });

  it('keeps order and stays inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { start, end } of scanWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
