import { slotCount } from '../../lib/detect/secrets/in-prose/classifier';
import { randomFrom } from '../names/random';

/** A candidate with the slots of its features. */
export interface Case {
  readonly slots: Uint16Array;
  readonly isPassword: boolean;
  readonly weight: number;
}

interface Learning {
  readonly seed: number;
  readonly rounds: number;
  /** Strength of the pull towards 0. */
  readonly pull: number;
}

/** Highest pace of learning. */
const pace = 0.25;

/**
 * Logistic regression by stochastic gradient descent with a pace of its own for each weight (AdaGrad: Duchi, Hazan, Singer 2011).
 * The same cases and seed give the same weights.
 */
export function learn(given: readonly Case[], { seed, rounds, pull }: Learning): Float32Array {
  const cases = withoutRare(given);
  const weights = new Float64Array(slotCount);
  const squares = new Float64Array(slotCount).fill(1);
  const random = randomFrom(seed);
  const order = Array.from(cases.keys());
  for (let round = 0; round < rounds; round++) {
    random.shuffle(order);
    for (const index of order) {
      const one = cases[index];
      if (one !== undefined) step(one, weights, squares, pull);
    }
  }
  return Float32Array.from(weights);
}

/** A feature of fewer cases says nothing about other texts. */
const leastCases = 4;

function withoutRare(cases: readonly Case[]): Case[] {
  const counts = new Uint32Array(slotCount);
  for (const { slots } of cases) for (const slot of new Set(slots)) counts[slot] = (counts[slot] ?? 0) + 1;
  return cases.map((one) => ({ ...one, slots: one.slots.filter((slot) => (counts[slot] ?? 0) >= leastCases) }));
}

function step({ slots, isPassword, weight }: Case, weights: Float64Array, squares: Float64Array, pull: number): void {
  let sum = 0;
  for (const slot of slots) sum += weights[slot] ?? 0;
  const error = ((isPassword ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * weight;
  for (const slot of slots) {
    const gradient = error - pull * (weights[slot] ?? 0);
    const square = (squares[slot] ?? 1) + gradient * gradient;
    squares[slot] = square;
    weights[slot] = (weights[slot] ?? 0) + (pace * gradient) / Math.sqrt(square);
  }
}
