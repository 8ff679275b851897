import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../detect';
import { viewOf } from '../view';
import { readingOf } from './readings';

const found = async (text: string) =>
  (await detect(text, { level: 'balanced' }))
    .filter(({ asks }) => asks)
    .map(({ kind, start, end }) => [kind, text.slice(start, end)]);

const hex = (text: string) => Buffer.from(text).toString('hex');
const base64 = (text: string) => Buffer.from(text).toString('base64');
const percent = (text: string) => hex(text).replace(/../g, '%$&');
const card = '4111111111111111';

describe('a value is found in an encoding', () => {
  it.each([
    ['write to ann%40example.com now', 'email', 'ann%40example.com'],
    ['write to ann%2540example.com now', 'email', 'ann%2540example.com'],
    ['mail &#97;nn&commat;example&period;com', 'email', '&#97;nn&commat;example&period;com'],
    ['mail ann&#x40;example.com', 'email', 'ann&#x40;example.com'],
    ['{"to":"ann\\u0040example.com"}', 'email', 'ann\\u0040example.com'],
    ['"{\\"to\\":\\"ann\\\\u0040example.com\\"}"', 'email', 'ann\\\\u0040example.com'],
    ["to = 'ann\\x40example.com'", 'email', 'ann\\x40example.com'],
    [`blob ${base64('write to ann@example.com')} end`, 'email', base64('write to ann@example.com')],
    [`blob ${base64('ann%40example.com, please')} end`, 'email', base64('ann%40example.com, please')],
    [`dump ${hex('write to ann@example.com')} end`, 'email', hex('write to ann@example.com')],
    [`dump 0x${hex('write to ann@example.com')} end`, 'email', `0x${hex('write to ann@example.com')}`],
    ['61 6e 6e 40 65 78 61 6d 70 6c 65 2e 63 6f 6d', 'email', '61 6e 6e 40 65 78 61 6d 70 6c 65 2e 63 6f 6d'],
    ['tel %2B1%20202%20555%200143.', 'phone', '%2B1%20202%20555%200143'],
    ['password%3A%20' + 'hunter2x9', 'password', 'hunter2x9'],
    [`card ${Array.from(card).join('.')}`, 'credit-card', Array.from(card).join('.')],
    [`card ${Array.from(card).join(' ')}`, 'credit-card', Array.from(card).join(' ')],
    ['card 4111.1111.1111.1111', 'credit-card', '4111.1111.1111.1111'],
    ['card 4lll 1111 I111 1111', 'credit-card', '4lll 1111 I111 1111'],
    ['IBAN DE89 37O4 0044 O532 0130 00', 'bank-account', 'DE89 37O4 0044 O532 0130 00'],
    ['my SSN is 5 3 6 - 9 0 - 4 3 9 9', 'national-id', '5 3 6 - 9 0 - 4 3 9 9'],
  ])('%j', async (text, kind, value) => {
    expect(await found(text)).toContainEqual([kind, value]);
  });

  it('in base64 that is broken into lines', async () => {
    const lines = base64(`${'nothing in here. '.repeat(8)}write to ann@example.com`).replace(/.{76}/g, '$&\n');
    expect(await found(`a\n${lines}\nb`)).toEqual([['email', lines]]);
  });

  it('where a number is no card without its misread digit, it stays none', async () => {
    expect(await found('part 4lll 1111 I111 1112 and B0O8 1SS0 or 000|666|9')).toEqual([]);
  });
});

describe('for any text', () => {
  const quiet = fc.stringMatching(/^[a-z ]{0,30}$/);
  const disguises: [string, (value: string) => string][] = [
    ['percent', percent],
    ['percent twice', (value) => percent(percent(value))],
    [
      'entities',
      (value) =>
        Array.from(value)
          .map((unit) => `&#${unit.charCodeAt(0)};`)
          .join(''),
    ],
    [
      'escapes',
      (value) =>
        Array.from(value)
          .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
          .join(''),
    ],
    ['base64', (value) => base64(`see ${value} there`)],
    ['hexadecimal', (value) => hex(`see ${value} there`)],
    [
      'full width',
      (value) =>
        Array.from(value)
          .map((unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0))
          .join(''),
    ],
    ['zero width', (value) => Array.from(value).join('\u200b')],
    ['soft hyphens', (value) => Array.from(value).join('\u00ad')],
  ];

  it.each(disguises)(
    '%s: what is planted is covered, whole',
    async (_, disguise) => {
      const values = fc.constantFrom('ann@example.com', '+12025550143', card);
      await fc.assert(
        fc.asyncProperty(quiet, values, quiet, async (before, value, behind) => {
          const hidden = disguise(value);
          const text = `${before}; card or call: ${hidden} ;${behind}`;
          const start = text.indexOf(hidden);
          const findings = await detect(text, { level: 'balanced' });
          expect(findings).toContainEqual(expect.objectContaining({ start, end: start + hidden.length }));
        }),
        { numRuns: 20 },
      );
    },
    60_000,
  );

  it('nothing throws, spans are in bounds and cut no character, no unit in two', async () => {
    const crumbs = fc.constantFrom('%40', '%C3%BC', '%ff', '&#64;', '&uuml;', '&#1114112;', '\\u0040', '\\ud83d', '\\ude00', '\\u{1F600}', '😀', 'é', '\ud800', ' ', '\n', 'ann', 'example.com', base64('ann@example.com é'), hex('ann@example.com'), '4.1.1.1.', '1 1 1 1', 'OlI0'); // prettier-ignore
    const text = fc.array(fc.oneof(crumbs, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        const whole = parts.join('');
        const { view } = viewOf({ start: 0, text: whole });
        const reading = readingOf(view);
        for (let at = 0; reading !== null && at < reading.view.text.length; at++) {
          const { start, end } = reading.view.toOriginal({ start: at, end: at + 1 });
          expect(start >= 0 && start <= end && end <= whole.length).toBe(true);
          expect([splitsPair(whole, start), splitsPair(whole, end)]).toEqual([false, false]);
        }
        await detect(whole, { level: 'strict' });
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('plain text is its own view, and has no reading', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z ,.;:!?'"()\n]{0,200}$/), (text) => {
        fc.pre(!/[\w+/-]{16}/.test(text));
        const { view } = viewOf({ start: 0, text });
        expect(view.text).toBe(text);
        expect(readingOf(view)).toBeNull();
      }),
    );
  });

  it.each(['%40', '&#64;', '\\u0040', 'YW5u', '61 ', '1.', '1 ', 'O1', 'a%', 'x '])(
    'reading %j over and over takes linear time',
    (pump) => {
      const time = (length: number): number => {
        const { view } = viewOf({ start: 0, text: pump.repeat(length / pump.length) });
        return Math.min(
          ...[1, 2, 3, 4, 5].map(() => {
            const before = process.cpuUsage();
            readingOf(view);
            const { user, system } = process.cpuUsage(before);
            return user + system;
          }),
        );
      };
      time(8_000);
      const floor = 3_000; // microseconds: shorter times say nothing
      expect(time(64_000) / Math.max(floor, time(16_000))).toBeLessThan(8); // four times as long: 4 is linear, 16 the square
    },
  );
});

const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]$/.test(text.slice(Math.max(0, at - 1), at)) && /^[\udc00-\udfff]/.test(text.slice(at, at + 1));
