import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seenAs } from './invisible';

describe('invisible characters', () => {
  it.each([
    ['zero width', 'a\u200bb', 'U+200B'],
    ['direction override', 'a\u202eb', 'U+202E'],
    ['tag block', 'a\u{e0041}b', 'U+E0041'],
    ['soft hyphen', 'a\u00adb', 'U+00AD'],
  ])('draws one by its code point: %s', (_, text, code) => {
    expect(seenAs(text).map((piece) => piece.code ?? piece.text)).toEqual(['a', code, 'b']);
  });

  it('leaves ordinary text and composed emoji alone', () => {
    const text = 'A family \u{1f469}\u200d\u{1f467}, a heart \u2764\ufe0f';
    expect(seenAs(text)).toEqual([{ text, code: null, isLookAlike: false }]);
  });

  it('marks letters that would be taken for Latin ones, each where it stands', () => {
    const seen = seenAs('Log in at раypal and раypal, Москва');
    expect(seen.map(({ text, isLookAlike }) => (isLookAlike ? `<${text}>` : text)).join('')).toBe(
      'Log in at <р><а>ypal and <р><а>ypal, Москва',
    );
  });

  it('of any text: the pieces together are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'р', 'ж', 'Ω', ' ', '\u200b', '\u{1f600}') }), (text) => {
        expect(
          seenAs(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
