import { describe, expect, it } from 'vitest';
import { featureLimit, readFeatures } from './features';
import { readSequence } from './sequence';
import { wordFacts } from './word-facts';
import { hashText } from './hash';
import { wordBits, wordBitsOf } from './word-bits';

const table = wordBitsOf(Int32Array.of(hashText('priya')), Uint16Array.of(wordBits.first));
const into = new Int32Array(featureLimit);

/** A digest of all features of all tokens, in order. */
function digestOf(text: string): number {
  const sequence = readSequence(text, (form) => wordFacts(form, table));
  let digest = 0;
  sequence.words.forEach((_, index) => {
    for (const hash of into.subarray(0, readFeatures(sequence, index, into)))
      digest = (Math.imul(digest, 31) + hash) | 0;
  });
  return digest;
}

describe('features', () => {
  it.each([
    ['Hi Priya, please call Dr. Okafor.', 665_700_061],
    ['{"name": "Jane Roe"}\nAttendees:\n- JOHN', -102_967_221],
  ])('are the ones that the model was trained on: %j', (text, digest) => {
    expect(digestOf(text)).toBe(digest);
  });

  it('fit into their buffer', () => {
    const sequence = readSequence('Name: Jane Roe\nTeam:\n- Bob (x=1)', (form) => wordFacts(form, table));
    for (const index of sequence.words.keys()) expect(readFeatures(sequence, index, into)).toBeLessThan(featureLimit);
  });
});
