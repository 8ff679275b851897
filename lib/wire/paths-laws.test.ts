import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeldBody, HeldRequest } from '@/lib/model/request';
import { readParts } from './paths';

const request = (body: HeldBody | string, url = 'https://chat.example.test/send'): HeldRequest => ({
  id: 1,
  transport: 'fetch',
  method: 'POST',
  url,
  contentType: '',
  body: typeof body === 'string' ? { form: 'text', text: body } : body,
});
const read = (body: HeldBody | string, ...paths: string[]) => readParts(request(body), paths);

describe('laws of reading and writing', () => {
  const everything = ['$..*', 'messages[*].content', 'a > json $..*', 'form:a', 'multipart:a', 'query:a'];
  const body = fc.oneof(
    fc.record({
      form: fc.constant('text' as const),
      text: fc.oneof(fc.string({ unit: 'binary' }), fc.json(), jsonish()),
    }),
    fc.record({
      form: fc.constant('bytes' as const),
      bytes: fc.uint8Array().map((bytes) => new Uint8Array(bytes).buffer),
      type: fc.string(),
      name: fc.constant(null),
    }),
    fc.record({
      form: fc.constant('multipart' as const),
      fields: fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.string({ unit: 'binary' }))),
    }),
    fc.constant({ form: 'none' as const }),
  );

  it('whatever the body, reading never throws, and writing what was read changes nothing', () => {
    fc.assert(
      fc.property(body, fc.string(), fc.subarray(everything, { minLength: 1 }), (held, query, paths) => {
        const whole = request(held, `https://chat.example.test/?a=${query}`);
        const reading = readParts(whole, paths);
        if (reading) expect(reading.write(reading.parts)).toEqual({ body: held });
      }),
      { numRuns: 1000 },
    );
  });

  it('what is written is what is read next, and the JSON around it is the same', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.jsonValue(), text, text, fc.constantFrom('', '\t'), (rest, before, after, space) => {
        const json = JSON.stringify({ rest, messages: [{ content: before }], tail: rest }, null, space);
        const written = read(json, 'messages[*].content')?.write([after]).body ?? json;
        expect(read(written, 'messages[*].content')?.parts).toEqual([after]);
        const expected = JSON.stringify({ rest, messages: [{ content: after }], tail: rest }, null, space);
        expect(written).toEqual({ form: 'text', text: expected });
      }),
    );
  });

  it.each([
    ['5 MB in one string', JSON.stringify({ prompt: 'é"\n'.repeat(1_700_000) })],
    [
      '5 MB of small values',
      JSON.stringify({ a: Array.from({ length: 300_000 }, (_, n) => ({ n, t: 'x' })), prompt: 'p' }),
    ],
    ['200,000 open brackets', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['100,000 objects in each other', `${'{"content":'.repeat(100_000)}"x"${'}'.repeat(100_000)}`],
    ['200,000 brackets that nobody closes', '['.repeat(200_000)],
  ])(
    'takes %s',
    (_, text) => {
      expect(() => read(text, 'prompt', '$..content $..content', 'prompt[*]')).not.toThrow();
    },
    20_000,
  );

  function jsonish() {
    return fc
      .array(
        fc.constantFrom(
          '{',
          '}',
          '[',
          ']',
          ':',
          ',',
          '"',
          '"a"',
          '"\\u00e9"',
          '1',
          '-',
          'true',
          ' ',
          '\\',
          '\u{FEFF}',
          '//',
        ),
      )
      .map((tokens) => tokens.join(''));
  }
});
