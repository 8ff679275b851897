import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StandIn } from '@/lib/model/choice';
import { rewriteBase64 } from './base64-runs';
import { carries, scrub } from './tripwire';

const hidden: StandIn[] = [{ value: 'Zoë Quinn-Bräuer', kind: 'person', standIn: '[PERSON_1]' }];
const encode = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
const decode = (text: string): string => Buffer.from(text, 'base64').toString('utf8');

describe('what is hidden, in base64', () => {
  it.each([
    ['alone', 'Zoë Quinn-Bräuer'],
    ['in a sentence', 'Please write to Zoë Quinn-Bräuer about it.'],
    ['escaped for JSON within', JSON.stringify({ to: 'Zo\\u00eb Quinn-Br\\u00e4uer' })],
    ['percent-encoded within', encodeURIComponent('Zoë Quinn-Bräuer')],
  ])('is found and replaced: %s', (_, text) => {
    const { text: written, found } = scrub(`{"blob":"${encode(text)}"}`, hidden);
    expect(found).toEqual(hidden);
    const inner = decode((JSON.parse(written) as { blob: string }).blob);
    expect(inner).toContain('PERSON_1');
    expect(inner).not.toContain('Quinn');
  });

  it('is found without padding, in the alphabet for URLs, and glued to a path', () => {
    const value = '??>> Zoë Quinn-Bräuer ~~??>>';
    const forUrls = encode(value).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
    for (const glue of ['', 'a/', 'ab/', 'abc/']) {
      const { text } = scrub(`https://chat.example/${glue}${forUrls}`, hidden);
      expect(carries(text, hidden)).toBe(false);
      expect(text).not.toBe(`https://chat.example/${glue}${forUrls}`);
    }
  });

  it('is found between bytes that are no text', () => {
    const ascii: StandIn[] = [{ value: 'ada.lovelace@example.com', kind: 'email', standIn: '[EMAIL_1]' }];
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0xd8, 0, 1]),
      Buffer.from('ada.lovelace@example.com'),
      Buffer.from([0xfe]),
    ]);
    const { text, found } = scrub(bytes.toString('base64'), ascii);
    expect(found).toEqual(ascii);
    expect(Buffer.from(text, 'base64').toString('latin1')).toContain('[EMAIL_1]');
  });

  it('leaves base64 of other things as it is, to the character', () => {
    fc.assert(
      fc.property(fc.base64String({ minLength: 16 }), fc.string(), (run, around) => {
        const text = `${around} ${run} ${around}`;
        expect(scrub(text, hidden)).toEqual({ text, found: [] });
      }),
    );
  });

  it('rewrites any text in any place to what was asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 20 }), (text) => {
        const written = rewriteBase64(`"${encode(text)}"`, {
          mayHold: () => true,
          rewrite: (decoded) => (decoded === text ? 'changed' : null),
        });
        expect(written).toBe(`"${encode('changed')}"`);
      }),
    );
  });
});
