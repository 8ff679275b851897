import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenUrlRules } from './hidden-url-rules';

const blocks = (value: string, url: string): boolean =>
  hiddenUrlRules([{ domains: ['chat.example'], values: [value] }], 1000).some(({ condition }) =>
    new RegExp(condition.regexFilter, 'i').test(url),
  );

describe('rules for hidden values in addresses', () => {
  it.each([
    ['marianne@example.com', 'https://a.example/?q=marianne%40example.com'],
    ['marianne@example.com', 'https://a.example/marianne@example.com/x'],
    ['Anna Weber', 'https://a.example/?q=anna+weber'],
    ['Anna Weber', 'https://a.example/anna%20weber'],
    ['Jürgen Groß', `https://a.example/?q=${encodeURIComponent('Jürgen Groß')}`],
    ["Sean O'Brien", 'https://a.example/?q=Sean+O%27Brien'],
    ['+1 (202) 555-0143', `https://a.example/?${new URLSearchParams({ q: '+1 (202) 555-0143' }).toString()}`],
    ['Weber', 'https://a.example/?name=Weber&x=1'],
  ])('%s: %s', (value, url) => {
    expect(blocks(value, url)).toBe(true);
  });

  it.each([
    ['Weber', 'https://a.example/weberei.js'],
    ['Anna', 'https://a.example/?q=Anna'],
    ['Anna Weber', 'https://a.example/anna/weber'],
  ])('not %s: %s', (value, url) => {
    expect(blocks(value, url)).toBe(false);
  });

  it('knows any value in a query, however it is written there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 8, maxLength: 40 }), (text) => {
        const value = text.toWellFormed().trim().replace(/\s+/g, ' ');
        fc.pre(value.length >= 8);
        for (const query of [encodeURIComponent(value), new URLSearchParams({ q: value }).toString().slice(2)])
          expect(blocks(value, `https://a.example/?q=${query}`)).toBe(true);
      }),
    );
  });

  it('has two rules for each value, under ids of their own, for pages of these domains only', () => {
    const rules = hiddenUrlRules(
      [{ domains: ['a.example'], values: ['Anna Weber', 'Anna Weber', 'Bo Lindqvist'] }],
      1000,
    );
    expect(rules.map(({ id }) => id)).toEqual([1000, 1001, 1002, 1003]);
    for (const { condition } of rules) expect(condition.initiatorDomains).toEqual(['a.example']);
  });
});
