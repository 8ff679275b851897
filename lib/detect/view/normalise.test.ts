import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise';

describe('normalise', () => {
  it.each([
    ['a\u200bn\u200dn', 'ann'],
    ['\u202eabc\u202c', 'abc'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['no\u00a0break\u202fspace', 'no break space'],
    ['+49\u2009\u2011\u201330', '+49 --30'],
    ['５５５ ①', '555 1'],
    ['٠١٢ ۳ ४', '012 3 4'],
    ['ﬁx ｅ＠ｘ', 'fix e@x'],
    ['e\u0301', 'é'],
    ['“a” ‘b’', '"a" \'b\''],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['pаssword and Рaris', 'password and Paris'],
    ['привет Москва 2024', 'привет Москва 2024'],
  ])('%j reads as %j', (original, expected) => {
    expect(normalise(original).text).toBe(expected);
  });

  it('maps a span back to whole original characters', () => {
    const original = 'x: a\u200bﬁ\u0301 y';
    const { text, toOriginal } = normalise(original);
    const start = text.indexOf('fí') + 1;
    const { start: from, end: to } = toOriginal({ start, end: start + 1 });
    expect(original.slice(from, to)).toBe('ﬁ\u0301');
  });

  it('keeps the ends of an empty span in order, beside what is invisible, too', () => {
    for (const original of ['a\u{e0100}', 'a\u200bb', '\u200b', 'é\u{e0100}\u200b', '']) {
      const { text, toOriginal } = normalise(original);
      for (let at = 0; at <= text.length; at++) {
        const { start, end } = toOriginal({ start: at, end: at });
        expect(start >= 0 && start <= end && end <= original.length, `${original} at ${at}`).toBe(true);
      }
    }
  });

  it('leaves what is outside a span outside, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(), fc.nat(), (original, a, b) => {
        const { text, toOriginal } = normalise(original);
        if (text === '') return;
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const span = toOriginal({ start, end });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(original.length);
        expect(span.start).toBeLessThan(span.end);
        expect(normalise(original.slice(span.start, span.end)).text.length).toBeGreaterThanOrEqual(end - start);
      }),
    );
  }, 30_000);
});
