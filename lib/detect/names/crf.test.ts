import { describe, expect, it } from 'vitest';
import { bestLabels, marginals } from './crf';
import { isInside, labelCount, mayFollow, transitionCount } from './labels';

/** A lattice of made-up weights. */
function lattice(count: number) {
  const wave = (index: number): number => Math.sin(index * 12.9898) * 2;
  return {
    count,
    emissions: Float64Array.from({ length: count * labelCount }, (_, index) => wave(index)),
    transitions: Float64Array.from({ length: transitionCount }, (_, index) => wave(index + 7)),
  };
}

/** Every sequence of labels that may be, and its weight. */
function* all({
  count,
  emissions,
  transitions,
}: ReturnType<typeof lattice>): Generator<[labels: number[], weight: number]> {
  for (let code = 0; code < labelCount ** count; code++) {
    const labels = Array.from({ length: count }, (_, index) => Math.floor(code / labelCount ** index) % labelCount);
    if (
      isInside(labels[0] ?? 0) ||
      labels.some((label, index) => index > 0 && !mayFollow(labels[index - 1] ?? 0, label))
    )
      continue;
    const weight = labels.reduce((sum, label, index) => {
      const before = index === 0 ? labelCount : (labels[index - 1] ?? 0);
      return sum + (emissions[index * labelCount + label] ?? 0) + (transitions[before * labelCount + label] ?? 0);
    }, 0);
    yield [labels, weight];
  }
}

describe('the chain', () => {
  const small = lattice(4);
  const sequences = [...all(small)];

  it('finds the likeliest labels of all', () => {
    const best = sequences.reduce((one, other) => (other[1] > one[1] ? other : one))[0];
    expect([...bestLabels(small, new Float64Array(labelCount))]).toEqual(best);
  });

  it('weighs each label by all sequences that hold it', () => {
    const total = sequences.reduce((sum, [, weight]) => sum + Math.exp(weight), 0);
    const found = marginals(small);
    for (let index = 0; index < small.count; index++)
      for (let label = 0; label < labelCount; label++) {
        const holding = sequences.filter(([labels]) => labels[index] === label);
        const expected = holding.reduce((sum, [, weight]) => sum + Math.exp(weight), 0) / total;
        expect(found[index * labelCount + label]).toBeCloseTo(expected, 10);
      }
  });

  it('leans where it is told to', () => {
    const bias = Float64Array.from({ length: labelCount }, (_, label) => (label === 0 ? 1e6 : 0));
    expect([...bestLabels(small, bias)]).toEqual([0, 0, 0, 0]);
  });
});
