import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StandIn } from '@/lib/model/choice';
import { carries, carriesBytes, scrub } from './tripwire';

const hide = (value: string, standIn = '[PERSON_1]'): StandIn => ({ value, kind: 'person', standIn });
const name = hide('René "Zoë" O\'Neill/König');
const simple = hide('Ada Lovelace');

/** How serializers write a value, beyond JSON.stringify and encodeURIComponent. */
const escapeAll = (value: string): string =>
  Array.from({ length: value.length }, (_, unit) => `\\u${value.charCodeAt(unit).toString(16).padStart(4, '0')}`).join(
    '',
  );
const nonAsciiEscaped = (value: string): string =>
  JSON.stringify(value)
    .slice(1, -1)
    .replace(/[\u{80}-\u{FFFF}]/gu, escapeAll);
const json = (value: string): string => JSON.stringify(value).slice(1, -1);
const form = (value: string): string => new URLSearchParams([['', value]]).toString().slice(1);

describe('scrub', () => {
  it.each<[string, (value: string) => string, string]>([
    ['as it is', (it) => it, '[PERSON_1]'],
    ['escaped for JSON', json, '[PERSON_1]'],
    ['escaped for JSON, slashes too', (it) => json(it).replaceAll('/', '\\/'), '[PERSON_1]'],
    ['escaped for JSON, everything beyond ASCII', nonAsciiEscaped, '[PERSON_1]'],
    [
      'escaped for JSON in capitals',
      (it) => nonAsciiEscaped(it).replace(/\\u[\da-f]+/g, (hex) => `\\u${hex.slice(2).toUpperCase()}`),
      '[PERSON_1]',
    ],
    ['escaped for JSON twice', (it) => json(json(it)), '[PERSON_1]'],
    ['percent-encoded', encodeURIComponent, '%5BPERSON_1%5D'],
    [
      'percent-encoded in lower case',
      (it) => encodeURIComponent(it).replace(/%../g, (hex) => hex.toLowerCase()),
      '%5BPERSON_1%5D',
    ],
    ['percent-encoded for a form', form, '%5BPERSON_1%5D'],
    ['percent-encoded twice', (it) => encodeURIComponent(encodeURIComponent(it)), '%255BPERSON_1%255D'],
    ['as JSON in a form', (it) => form(json(it)), '%5BPERSON_1%5D'],
    ['percent-encoded in JSON', (it) => json(encodeURIComponent(it)), '%5BPERSON_1%5D'],
    ['escaped for HTML by name', (it) => it.replaceAll('"', '&quot;').replaceAll("'", '&apos;'), '[PERSON_1]'],
    [
      'escaped for HTML in decimals',
      (it) => it.replace(/[^\w ]/gu, (unit) => `&#${unit.charCodeAt(0)};`),
      '[PERSON_1]',
    ],
    [
      'escaped for HTML in hexadecimals',
      (it) => it.replace(/[^\w ]/gu, (unit) => `&#x${unit.charCodeAt(0).toString(16)};`),
      '[PERSON_1]',
    ],
  ])('replaces a value %s', (_, encode, standIn) => {
    const { text, found } = scrub(`x=${encode(name.value)};`, [name]);
    expect(text).toBe(`x=${standIn};`);
    expect(found).toEqual([name]);
  });

  it.each([
    ['a line break', 'Ada\nLovelace'],
    ['a line break of Windows', 'Ada\r\nLovelace'],
    ['a no-break space', 'Ada\u{A0}Lovelace'],
    ['a no-break space in HTML', 'Ada&nbsp;Lovelace'],
    ['several spaces', 'Ada   Lovelace'],
    ['a line break in JSON', 'Ada\\nLovelace'],
    ['a line break of a form', 'Ada%0D%0ALovelace'],
    ['a no-break space, percent-encoded', 'Ada%C2%A0Lovelace'],
  ])('knows a value with %s in it', (_, text) => {
    expect(scrub(`(${text})`, [simple]).found).toEqual([simple]);
  });

  it('knows a value of several lines on one', () => {
    expect(scrub('1 High Street Springfield', [hide('1 High Street\n Springfield')]).text).toBe('[PERSON_1]');
  });

  it('keeps the plus sign of a phone number, encoded or not', () => {
    const phone = hide('+1 202 555 0100', '[PHONE_1]');
    expect(scrub('q=%2B1+202+555+0100', [phone]).text).toBe('q=%5BPHONE_1%5D');
    expect(scrub('q=+1%20202%20555%200100', [phone]).text).toBe('q=%5BPHONE_1%5D');
  });

  it('counts case', () => {
    expect(scrub('ada lovelace', [simple])).toEqual({ text: 'ada lovelace', found: [] });
  });

  it('takes the longer of two that begin together, and names each once', () => {
    const ada = hide('Ada', '[PERSON_2]');
    const { text, found } = scrub('Ada Lovelace, Ada, Ada Lovelace', [ada, simple]);
    expect(text).toBe('[PERSON_1], [PERSON_2], [PERSON_1]');
    expect(found).toEqual([simple, ada]);
  });

  it.each([
    ['Ada', 'Canada', 'Canada'],
    ['Ada', 'Adam', 'Adam'],
    ['Ada', 'my_Ada', 'my_Ada'],
    ['Ada', 'hi%20Ada%21', 'hi%20%5BPERSON_1%5D%21'],
    ['Ada', '{"a":"\\nAda\\n"}', '{"a":"\\n[PERSON_1]\\n"}'],
    ['Ada', '"Ada".', '"[PERSON_1]".'],
    ['王小明', '我叫王小明。', '我叫[PERSON_1]。'],
    ['김철수', '김철수는', '[PERSON_1]는'],
    ['42', 'at 10:42:10 in v1.42', 'at 10:42:10 in v1.42'],
    ['42', 'I am 42.', 'I am [PERSON_1].'],
    ['42', '?page=%42', '?page=%42'],
    ['20', 'a%20b', 'a%20b'],
    ['39', '&#39;', '&#39;'],
    ['1234', '1612345', '1612345'],
    ['1234', 'x1234y', 'x[PERSON_1]y'],
    ['1234', 'pins:1234,', 'pins:[PERSON_1],'],
    ['Anna', 'Hannah Annas', 'Hannah [PERSON_1]s'],
  ])('takes a short value for what it is (%s in %s)', (value, text, scrubbed) => {
    expect(scrub(text, [hide(value)]).text).toBe(scrubbed);
  });

  it.each([
    ['a short number that is no string', '1234', '{"width":1234,"pin":"1234"}', '{"width":1234,"pin":"[PERSON_1]"}'],
    ['a long number that is no string', '4111111111111111', '{"n":4111111111111111}', '{"n":"[PERSON_1]"}'],
    ['a part of a longer number', '4111111111111111', '{"n":41111111111111112}', '{"n":41111111111111112}'],
    ['a literal', 'null', '{"a":null,"b":"null"}', '{"a":null,"b":"[PERSON_1]"}'],
    ['half of an escape', 'newton', '{"a":"\\newton newton"}', '{"a":"\\newton [PERSON_1]"}'],
    ['the digits of an escape', '00e9', '{"a":"\\u00e9 00e9"}', '{"a":"\\u00e9 [PERSON_1]"}'],
    ['a key', 'user', '{"user":"user"}', '{"user":"[PERSON_1]"}'],
    [
      'quotes in strings',
      '1234',
      '{"a\\\\":"\\"","b":1234,"c":"\\\\","d":"1234"}',
      '{"a\\\\":"\\"","b":1234,"c":"\\\\","d":"[PERSON_1]"}',
    ],
  ])('leaves JSON whole: %s', (_, value, text, scrubbed) => {
    const after = scrub(text, [hide(value)]).text;
    expect(after).toBe(scrubbed);
    expect(() => JSON.parse(after) as unknown).not.toThrow();
  });

  it('spares nothing in a text that only begins like JSON', () => {
    expect(scrub('[note] pin 1234 \\newton', [hide('1234'), hide('newton')]).text).toBe(
      '[note] pin [PERSON_1] \\[PERSON_1]',
    );
  });

  it('leaves stand-ins alone, whatever is hidden', () => {
    const hidden = ['PERSON', '1', 'PERSON_1', 'ERS'].map((value) => hide(value, '[PERSON_1]'));
    expect(scrub('[PERSON_1] %5BPERSON_1%5D', hidden).found).toEqual([]);
    expect(scrub('a PERSON', hidden).text).toBe('a [PERSON_1]');
  });

  it('costs nothing where nothing is hidden', () => {
    const text = 'Ada\\u0041%41&amp;'.repeat(400_000);
    expect(scrub(text, [])).toEqual({ text, found: [] });
    const times = Array.from({ length: 9 }, () => {
      const before = performance.now();
      scrub(text, []);
      return performance.now() - before;
    });
    expect(Math.min(...times)).toBeLessThan(5);
  });

  it.each([
    ['none of the values', 'x'.repeat(1_000_000)],
    ['a long body in which all that can be encoded is', '\\" %20 + &amp; \\\\" ô\\n'.repeat(30_000)],
    ['many hits', 'Ada Lovelace '.repeat(80_000)],
    ['nothing but backslashes', '\\'.repeat(1_000_000)],
    ['nothing but quotes', '"'.repeat(1_000_000)],
  ])(
    'is done within seconds with %s',
    (_, filler) => {
      const text = JSON.stringify({ a: `${filler}Ada Lovelace 1234` });
      const { text: after } = scrub(text, [simple, hide('1234', '[PASSWORD_1]'), name]);
      expect(after.endsWith('[PERSON_1] [PASSWORD_1]"}')).toBe(true);
    },
    15_000,
  );

  const anything = fc.string({ unit: 'binary', maxLength: 12 });
  const value = fc
    .string({ unit: 'binary', minLength: 8, maxLength: 20 })
    .filter((it) => it.trim() === it && it.isWellFormed());

  it.each<[string, (value: string) => string]>([
    ['as it is', (it) => it],
    ['escaped for JSON', json],
    ['escaped for JSON in pure ASCII', nonAsciiEscaped],
    ['percent-encoded', encodeURIComponent],
    ['encoded for a form', form],
  ])('law: whatever the value and whatever is around it, it is found %s, and gone afterwards', (_, encode) => {
    fc.assert(
      fc.property(anything, value, anything, (before, hidden, after) => {
        const text = `${before} ${encode(hidden)} ${after}`;
        expect(carries(text, [hide(hidden)])).toBe(true);
        const scrubbed = scrub(text, [hide(hidden)]);
        expect(scrubbed.text).not.toContain(encode(hidden));
        expect(scrub(scrubbed.text, [hide(hidden)])).toEqual({ text: scrubbed.text, found: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('law: JSON stays JSON and changes in nothing but the value', () => {
    const around = fc.jsonValue().filter((it) => !JSON.stringify(it).includes('Ada Lovelace'));
    fc.assert(
      fc.property(around, fc.string({ unit: 'binary' }), (rest, prose) => {
        const text = JSON.stringify({ rest, prose: `${prose} Ada Lovelace ${prose}` });
        expect(JSON.parse(scrub(text, [simple]).text)).toEqual(
          JSON.parse(JSON.stringify({ rest, prose: `${prose} [PERSON_1] ${prose}` })),
        );
      }),
    );
  });
});

describe('carriesBytes', () => {
  const utf16 = (text: string): number[] =>
    Array.from({ length: text.length }, (_, unit) => text.charCodeAt(unit)).flatMap((unit) => [unit & 255, unit >> 8]);
  const bytes = (...values: number[]): ArrayBuffer => new Uint8Array(values).buffer;
  const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

  it.each([
    ['UTF-8 between other bytes', bytes(0, 255, 128, ...utf8(name.value), 255, 0), true],
    [
      'UTF-8 escaped for JSON, behind the five bytes of a Connect frame',
      bytes(0, 0, 0, 0, 90, ...utf8(JSON.stringify(name.value))),
      true,
    ],
    ['UTF-16', bytes(...utf16(name.value)), true],
    ['UTF-16 at an odd offset', bytes(7, ...utf16(name.value)), true],
    ['only the beginning', bytes(0, ...utf8(name.value.slice(0, -1))), false],
    ['nothing', bytes(), false],
  ])('sees %s', (_, body, expected) => {
    expect(carriesBytes(body, [name])).toBe(expected);
    expect(carriesBytes(body, [])).toBe(false);
  });

  it('does not take three bytes of an image for a name', () => {
    expect(carriesBytes(bytes(0, 255, ...utf8('Ada'), 255, 7), [hide('Ada')])).toBe(false);
    expect(carriesBytes(bytes(0, 255, ...utf8('"Ada"'), 255, 7), [hide('Ada')])).toBe(true);
  });
});
