import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeldBody } from '@/lib/model/request';
import { bodyText, withBodyText } from './body-text';

const bytes = (...values: number[]): HeldBody => ({
  form: 'bytes',
  bytes: new Uint8Array(values).buffer,
  type: 'text/plain',
  name: 'a.txt',
});

describe('bodyText', () => {
  it.each<[string, HeldBody, string | null]>([
    ['text', { form: 'text', text: 'a\u{D800}' }, 'a\u{D800}'],
    ['UTF-8', bytes(0xc3, 0xa9), '\u{E9}'],
    ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, 97), '\u{FEFF}a'],
    ['no bytes', bytes(), ''],
    ['bytes that are no UTF-8', bytes(97, 0xff), null],
    ['half a character', bytes(0xe2, 0x82), null],
    ['a surrogate in UTF-8', bytes(0xed, 0xa0, 0x80), null],
    ['a NUL', bytes(97, 0), null],
    ['form fields', { form: 'multipart', fields: [['a', 'b']] }, null],
    ['nothing', { form: 'none' }, null],
  ])('of %s', (_, body, text) => {
    expect(bodyText(body)).toBe(text);
  });

  it('law: what is read can be put back, byte for byte', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (values) => {
        const body = bytes(...values);
        const text = bodyText(body);
        if (text !== null) expect(withBodyText(body, text)).toEqual(body);
      }),
    );
  });

  it('puts new text in, and keeps name and type', () => {
    expect(withBodyText(bytes(97), '\u{E9}')).toEqual(bytes(0xc3, 0xa9));
    expect(withBodyText({ form: 'text', text: 'a' }, 'b')).toEqual({ form: 'text', text: 'b' });
  });

  it.each<HeldBody>([{ form: 'none' }, { form: 'multipart', fields: [] }])('puts no text in what has none', (body) => {
    expect(() => withBodyText(body, 'a')).toThrow(TypeError);
  });
});
