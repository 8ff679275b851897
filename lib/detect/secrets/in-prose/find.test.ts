import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import manifest from '@/scripts/passwords/manifest.json';
import { thresholds } from '../../score';
import { chunksOf } from './chunks';
import { judge, slotCount } from './classifier';
import { passwordsByModel } from './find';
import { modelData } from './model-data';
import { readPasswordModel, step, writePasswordModel } from './model-file';

const found = (text: string): string[] =>
  [...passwordsByModel(text)].filter(({ score }) => score >= 0.5).map(({ value }) => value);

describe('the model of passwords in prose', () => {
  it.each([
    ['the cat sitter needs the wifi, bluebird88 all small, and the alarm is 4471', ['bluebird88', '4471']],
    ['Die Haustür geht mit 2580# auf, der Tresor mit 7715.', ['2580#', '7715']],
    ['ho cambiato la password, adesso è Girasole!42', ['Girasole!42']],
    ['log in as mia and type Rhabarber2019 when it asks', ['Rhabarber2019']],
    ['How do I lock the door of a 1998 Volvo V70 with the key fob?', []],
    ['The code returns 404 on the new server, the old one ran version 2.4.1.', []],
    ['Schreib mir ein Gedicht über 1989.', []],
    ['', []],
  ])('reads %j', (text, values) => {
    expect(found(text)).toEqual(values);
  });

  it('asks at every level where it is sure', () => {
    const [sure] = passwordsByModel('the cat sitter needs the wifi, bluebird88 all small');
    expect(sure?.score).toBeGreaterThanOrEqual(thresholds.relaxed);
  });

  it('is the file that the manifest names', async () => {
    const bytes = Uint8Array.from(atob(modelData), (letter) => letter.charCodeAt(0));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    expect(bytes.length).toBe(manifest.model.bytes);
    expect(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')).toBe(manifest.model.sha256);
  });

  it('says the same of the same text, and where it stands', () => {
    const model = readPasswordModel(Uint8Array.from(atob(modelData), (letter) => letter.charCodeAt(0)));
    const part = fc.constantFrom(
      'wifi',
      'pin:',
      'Rex2014',
      '«4471»',
      '(tuna!fish)',
      '\n',
      'is',
      'ist',
      '**a1b2**',
      '😀',
      '#88*',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        const judged = [...judge(model, text)];
        expect([...judge(model, text)]).toEqual(judged);
        for (const { value, start, end, likelihood } of judged) {
          expect(text.slice(start, end)).toBe(value);
          expect(likelihood).toBeGreaterThanOrEqual(0);
          expect(likelihood).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('the file of a model', () => {
  it('gives back each weight to the step', () => {
    const weight = fc.tuple(fc.nat(slotCount - 1), fc.integer({ min: -127, max: 127 }));
    fc.assert(
      fc.property(fc.array(weight), (given) => {
        const weights = new Float32Array(slotCount);
        for (const [slot, steps] of given) weights[slot] = steps * step;
        expect(readPasswordModel(writePasswordModel(weights)).weights).toEqual(weights);
      }),
      { numRuns: 20 },
    );
  });

  it('that is cut off is refused', () => {
    expect(() => readPasswordModel(Uint8Array.of(1, 2))).toThrow(/cut off/);
  });
});

describe('chunks', () => {
  it.each([
    ['pw:sunny7, user=ann', ['pw', 'sunny7', 'user', 'ann']],
    ['it is **Tr4in!** (or “Tr4in?”).', ['it', 'is', 'Tr4in!', 'or', 'Tr4in']],
    ['dial *77# then 4-4-7', ['dial', '*77#', 'then', '4-4-7']],
    ['see https://example.com/a?b=c1', ['see', 'https://example.com/a?b=c1']],
  ])('of %j', (text, values) => {
    expect(chunksOf(text).map(({ value }) => value)).toEqual(values);
  });

  it('leave out a stretch without end', () => {
    expect(chunksOf(`pin a${'.'.repeat(8_000)}a x://${')'.repeat(4_000)} b`).map(({ value }) => value)).toEqual([
      'pin',
      'b',
    ]);
  });

  it('know what stands before them', () => {
    expect(chunksOf('pin:\n"4471"').map(({ gap }) => gap)).toEqual(['', '\n:"']);
  });
});
