import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressSource } from './address-pattern';
import { longestRecipe, readRecipe } from './read-recipe';
import { sampleRecipe } from './recipe.samples';

const problemsOf = (recipe: unknown, isSelector?: (selector: string) => boolean): readonly string[] => {
  const reading = readRecipe(JSON.stringify(recipe), isSelector);
  return 'problems' in reading ? reading.problems : [];
};
const [first, ...others] = sampleRecipe.requests;
const withFirst = (change: object): object => ({ ...sampleRecipe, requests: [{ ...first, ...change }, ...others] });

describe('a recipe', () => {
  it('is read as it was written', () => {
    expect(readRecipe(JSON.stringify(sampleRecipe))).toEqual({ recipe: sampleRecipe });
  });

  it.each([
    ['an unknown format', { ...sampleRecipe, format: 'sotto-recipe-2' }, 'format: must be "sotto-recipe-1"'],
    ['a member that nobody knows', { ...sampleRecipe, script: 'x' }, 'Sotto does not know script'],
    ['no name', { ...sampleRecipe, name: undefined }, 'name: is missing'],
    ['a name that turns around', { ...sampleRecipe, name: 'a\u202eb' }, 'name: must not hold line breaks or invisible characters'],
    ['a host with a star', { ...sampleRecipe, hosts: ['*.example'] }, 'hosts[0]: is not a host name'],
    ['no composer', { ...sampleRecipe, composer: [] }, 'composer: must not be empty'],
    ['a treatment that lets pass', withFirst({ treatment: 'pass' }), 'requests[0].treatment: must be one of review, redact, answer, hold'],
    ['an address without scheme', withFirst({ url: 'chat.acme.example/say' }), 'requests[0].url: must be an address such as https://chat.example.com/api/*/send'],
    ['a star within a step', withFirst({ url: 'https://a.example/v*/say' }), 'requests[0].url: may have * as a whole step only'],
    ['two stars in the middle', withFirst({ url: 'https://a.example/**/say' }), 'requests[0].url: may have ** at its end only'],
    ['a path that is none', withFirst({ text: ['a[b'] }), 'requests[0].text[0]: No step at 1 of a path'],
    ['nothing to read', withFirst({ text: [] }), 'requests[0].text: must say where the text is, for "review"'],
    ['an answer that goes nowhere', withFirst({ answer: '{}' }), 'requests[0].answer: goes with "answer" only'],
  ])('with %s is turned down, and says so', (_, recipe, problem) => {
    expect(problemsOf(recipe)).toEqual([problem]);
  }); // prettier-ignore

  it('is turned down where a selector is none', () => {
    expect(problemsOf(sampleRecipe, (selector) => selector !== '#go')).toEqual([
      'sendButton[0]: is not a CSS selector',
    ]);
  });

  it('is turned down where its answer is no JSON, and where it is none itself', () => {
    const [answer] = problemsOf({ ...sampleRecipe, requests: [{ ...others[1], answer: '{' }] });
    expect(answer).toMatch(/^requests\[0\]\.answer: /);
    expect(readRecipe('{')).toEqual({ problems: [expect.stringMatching(/^This is no JSON: /)] });
    expect(readRecipe(' '.repeat(longestRecipe + 1))).toEqual({ problems: [expect.stringMatching(/at most/)] });
  });

  it('is read or turned down, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        const reading = readRecipe(text);
        expect('problems' in reading ? reading.problems.length : 1).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('an address pattern', () => {
  const fits = (pattern: string, address: string): boolean => new RegExp(addressSource(pattern)).test(address);

  it.each([
    ['https://a.example/v1/say', 'https://a.example/v1/say?stream=1'],
    ['https://a.example/v1/say', 'https://a.example/v1/say#sotto=x'],
    ['https://a.example/v1/*/say', 'https://a.example/v1/c-12/say'],
    ['https://a.example/v1/**', 'https://a.example/v1/c/d?e'],
    ['https://a.example:8080/v1', 'https://a.example:8080/v1'],
    ['wss://a.example', 'wss://a.example/'],
  ])('%s fits %s', (pattern, address) => expect(fits(pattern, address)).toBe(true));

  it.each([
    ['https://a.example/v1/say', 'https://a.example/v1/say/more'],
    ['https://a.example/v1/say', 'https://b.example/?https://a.example/v1/say'],
    ['https://a.example/v1/say', 'https://axexample/v1/say'],
    ['https://a.example/v1/*/say', 'https://a.example/v1/c/d/say'],
    ['https://a.example/v1/**', 'https://a.example/v1'],
    ['https://a.example/v1', 'https://a.example:8080/v1'],
    ['https://a.example', 'https://a.example.evil.example/'],
  ])('%s does not fit %s', (pattern, address) => expect(fits(pattern, address)).toBe(false));
});
