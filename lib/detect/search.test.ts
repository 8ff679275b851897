import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLabelled } from '../../test/corpus/labelled/read-labelled';
import { everyMatch, matchesIn } from './every-match';
import { literalsOf } from './literals/literals-of';
import { announce } from './search';
import { lowerCase } from './view/lower-case';
import { viewOf } from './view/view';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  // What normalises runs on texts that are no views.
  ['./**/*.ts', '!./**/*.test.ts', '!./**/*.examples.ts', '!./view/normalise.ts'],
  { eager: true },
);

/** All exported patterns that are looked for everywhere in a text. */
const patterns = new Set(
  Object.values(modules)
    .flatMap((exported) => Object.values(exported))
    .flatMap((value): unknown[] => (Array.isArray(value) ? value.map((row: unknown) => patternOf(row)) : [value]))
    .map((value) => patternOf(value))
    .filter((value) => value instanceof RegExp)
    .filter(({ flags }) => flags.includes('g')),
);

function patternOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return value;
  return 'pattern' in value ? value.pattern : 'prose' in value ? value.prose : value;
}

const placesIn = (text: string, pattern: RegExp): string[] =>
  Array.from(everyMatch(text, pattern), ({ index, 0: found }) => `${index}:${found}`);

/** What the pattern as it is finds, looked for everywhere. */
const plainlyIn = (text: string, pattern: RegExp): string[] =>
  Array.from(matchesIn(text, pattern), ({ index, 0: found }) => `${index}:${found}`);

describe('a search by words', () => {
  it('finds what a search everywhere finds, for each pattern in each of some prompts', () => {
    expect(patterns.size).toBeGreaterThan(300);
    const prompts = readLabelled().filter((_, index) => index % 20 === 0);
    for (const { id, text: original } of prompts) {
      const { text } = viewOf({ start: 0, text: original }).view;
      for (const seen of [text, lowerCase(text)]) {
        const expected = Array.from(patterns, (pattern) => plainlyIn(seen, pattern));
        announce(text, lowerCase(text));
        const found = Array.from(patterns, (pattern) => placesIn(seen, pattern));
        expect(found, id).toEqual(expected);
        announce('', '');
        for (let other = 0; other < 6; other++) announce(`${other}`, `${other}`);
      }
    }
  });

  it('finds them in texts that are put together from the words that patterns begin with', () => {
    const all = [...patterns];
    const words = all.flatMap((pattern) => literalsOf(pattern).starts?.slice(0, 3) ?? []);
    const piece = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(' ', ': ', '\n', '-', 'X', 'is ', 'ſ', 'K', 'é', '😀', '12'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(all.length - 1), (pieces, which) => {
        const { text } = viewOf({ start: 0, text: pieces.join('') }).view;
        const pattern = all[which] ?? /./g;
        for (let other = 0; other < 6; other++) announce(`${other}`, `${other}`);
        const expected = plainlyIn(text, pattern);
        announce(text, lowerCase(text));
        expect(placesIn(text, pattern)).toEqual(expected);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('the literals of a pattern', () => {
  it.each<readonly [RegExp, readonly string[] | null, readonly string[] | null]>([
    [/pass ?word/g, ['password', 'pass word'], ['password', 'pass word']],
    [/(?<!\p{L})(?:pin|code)\s+(?<value>\d{4})/dgu, ['pin', 'code'], ['0000']],
    [/(?:my[ -])?\p{L}+/gu, null, null],
    [/(?:national[\s_-]?)?provider/gu, ['national', 'provider'], ['provider']],
    [/[ab]c|d[1-9]/g, ['ac', 'bc', 'd0'], ['ac', 'bc', 'd0']],
    [/a*b/g, ['a', 'b'], ['b']],
    [/a{2,3}[^x]/g, ['aa'], ['aa']],
    [/(a|b)\1/g, ['a', 'b'], ['a', 'b']],
    [/x?/g, null, null],
    [/\u0041\x42\n/g, ['AB\n'], ['AB\n']],
    [/[a-z]@/g, null, ['@']],
    [/😀x/gu, null, ['x']],
  ])('%s', (pattern, starts, holds) => {
    expect(literalsOf(pattern)).toEqual({ starts, holds });
  });
});
