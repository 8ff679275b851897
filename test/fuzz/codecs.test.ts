import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeldBody, HeldRequest } from '@/lib/model/request';
import type { Site } from '@/lib/model/site';
import { genericSite } from '@/lib/sites/generic';
import { readPrompt } from '@/lib/sites/read-prompt';
import { gunzip, gzip } from '@/lib/wire/gzip';
import { readParts } from '@/lib/wire/paths';
import { codecs, packedBy, type Codec } from './codecs';

/** 100,000 in `npm run test:fuzz`. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 2000);
const patience = 60_000 + numRuns * 20;

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '+&=%', '\u001E', '\n', '"\\'),
);
const rest = fc.record({ json: fc.jsonValue(), space: fc.constantFrom('' as const, '\t' as const) });

/** A change somewhere in a body: `at` is a share of its length. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat({ max: 12 }),
  insert: fc.constantFrom('', 'x', '"', '{', ']', ',', '\\', '\u001E', '\n', '&', '%', '\0', '\u{1F600}'),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

describe.each(codecs.map((codec) => [codec.name, codec] as const))('%s', (_, codec) => {
  const texts = fc.array(words, { minLength: codec.count, maxLength: codec.count });

  it(
    'finds every text, writes back what it read, and changes nothing but the texts',
    () => {
      fc.assert(
        fc.property(texts, texts, rest, (before, after, around) => {
          const whole = codec.make(before.map(wellFormed), around);
          const reading = readParts(whole, codec.paths);
          expect(reading?.parts).toEqual(before.map(wellFormed));
          expect({ ...whole, ...reading?.write(before.map(wellFormed)) }).toEqual(whole);
          const written = { ...whole, ...reading?.write(after.map(wellFormed)) };
          expect(codec.decode(written)).toEqual(codec.decode(codec.make(after.map(wellFormed), around)));
        }),
        { numRuns },
      );
    },
    patience,
  );

  it(
    'of what was damaged: throws never, lets nothing pass as no prompt, reads what it wrote',
    () => {
      const site = siteOf(codec);
      fc.assert(
        fc.property(texts, rest, fc.array(change, { minLength: 1, maxLength: 4 }), (before, around, changes) => {
          const whole = damaged(codec.make(before.map(wellFormed), around), changes);
          const reading = readPrompt(site, whole);
          if (reading === null) return;
          if (reading.is === 'prompt') {
            expect({ ...whole, ...reading.write(reading.parts) }).toEqual(whole);
            const marked = reading.parts.map((part, index) => `${part}[MARK_${index}]`);
            expect(readParts({ ...whole, ...reading.write(marked) }, codec.paths)?.parts).toEqual(marked);
          } else expect(whole.body.form === 'none' || sizeOf(whole.body) === 0).toBe(true);
        }),
        { numRuns },
      );
    },
    patience,
  );
});

describe('gzip', () => {
  it(
    'unpacks what others packed, and others what it packed',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 4000 }), async (bytes) => {
          const own = new Uint8Array(bytes);
          expect(new Uint8Array((await gunzip(packedBy(Buffer.from(own)))) ?? [])).toEqual(own);
          expect(new Uint8Array((await gunzip(await gzip(own.buffer))) ?? [])).toEqual(own);
        }),
        { numRuns: Math.ceil(numRuns / 10) },
      );
    },
    patience,
  );

  it(
    'takes what is none, is cut off or damaged for none, and never throws',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), fc.nat(), async (bytes, cut) => {
          const packed = packedBy(Buffer.from(bytes));
          expect(await gunzip(new Uint8Array(bytes).buffer)).toBeNull();
          expect(await gunzip(packed.slice(0, cut % packed.byteLength))).toBeNull();
        }),
        { numRuns: Math.ceil(numRuns / 10) },
      );
    },
    patience,
  );
});

/** Text that UTF-8 can carry: a surrogate alone cannot leave in a form or in bytes. */
const wellFormed = (value: string): string => value.toWellFormed();

/** A site whose only request carries prompts in this way. */
const siteOf = ({ paths }: Codec): Site => ({
  ...genericSite,
  requests: [{ role: 'send', treatment: 'review', methods: ['POST'], url: /^/, text: paths }],
});

function damaged(whole: HeldRequest, changes: readonly Change[]): HeldRequest {
  const { body, url } = whole;
  if (body.form === 'none') return { ...whole, url: damagedAddress(url, changes) };
  if (body.form === 'text') return { ...whole, body: { form: 'text', text: damagedText(body.text, changes) } };
  if (body.form === 'bytes') {
    const latin = damagedText(Buffer.from(body.bytes).toString('latin1'), changes);
    return { ...whole, body: { ...body, bytes: new Uint8Array(Buffer.from(latin, 'latin1')).buffer } };
  }
  const [[name, value] = ['', ''], ...others] = body.fields;
  const fields = [[name, damagedText(value as string, changes)] as const, ...others];
  return { ...whole, body: { form: 'multipart', fields } };
}

const damagedAddress = (url: string, changes: readonly Change[]): string => {
  const [address = '', query = ''] = url.split('?');
  return `${address}?${damagedText(query, changes)}`;
};

const damagedText = (text: string, changes: readonly Change[]): string =>
  changes.reduce((now, { at, remove, insert }) => {
    const from = Math.floor(at * now.length);
    return now.slice(0, from) + insert + now.slice(from + remove);
  }, text);

function sizeOf(body: HeldBody): number {
  if (body.form === 'text') return body.text.length;
  return body.form === 'bytes' ? body.bytes.byteLength : 0;
}
