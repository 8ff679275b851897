import { isInside, labelCount, mayFollow, startRow, transitionCount } from '../../../lib/detect/names/labels';
import { stepsOf } from '../../../lib/detect/names/crf';
import { type Random, randomFrom } from '../random';
import { type Features, numberFeatures } from './feature-ids';
import { longestSequence, type TrainingData } from './sequences';

export interface TrainedModel {
  readonly hashes: Int32Array;
  /** By feature, `labelCount` wide. */
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

export interface TrainingOptions {
  readonly seed: number;
  /** How many features are kept. */
  readonly features: number;
  readonly tell: (line: string) => void;
}

const least = 3;
const epochs = 4;
const rate = 0.03;
/** L1 by truncated gradient, per unit of learning rate; weaker once the features are chosen. */
const decay = { first: 0.0015, refit: [0.000_45, 0.000_15] } as const;
/** Tokens whose labels are this sure teach nothing more. */
const settled = 2e-3;
/** Places of a feature's weights: half a line of the processor's cache, so that none lies in two. */
const stride = 8;

/**
 * Trains a linear-chain CRF by its log-likelihood: AdaGrad (Duchi et al. 2011) with truncated gradients (Langford et al. 2009), then
 * keeps the features with the widest weights and fits them again. The seed decides the order of texts; nothing else is random.
 */
export function trainCrf(training: TrainingData, { seed, features: limit, tell }: TrainingOptions): TrainedModel {
  const random = randomFrom(seed);
  const features = numberFeatures(training, least);
  tell(`${training.starts.length} sequences, ${training.tokens} tokens, ${features.hashes.length} features`);
  const state = newState(training.data, features.hashes.length);
  for (let epoch = 0; epoch < epochs; epoch++) tell(runEpoch(state, training, random, decay.first));
  const kept = widest(state, features, limit);
  state.isAlive.fill(0);
  for (const id of kept) state.isAlive[id] = 1;
  for (const strength of decay.refit) tell(runEpoch(state, training, random, strength));
  return pick(state, features, kept);
}

interface State {
  readonly data: Int32Array;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly transitions: Float64Array;
  readonly transitionSquares: Float64Array;
  readonly isAlive: Uint8Array;
  // Of the sequence at hand, by token.
  readonly at: Int32Array;
  readonly labels: Uint8Array;
  readonly weightsOf: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly gradient: Float64Array;
}

function newState(data: Int32Array, count: number): State {
  const row = longestSequence * labelCount;
  return {
    data,
    weights: new Float32Array(count * stride),
    squares: new Float32Array(count * stride).fill(1e-3),
    transitions: new Float64Array(transitionCount),
    transitionSquares: new Float64Array(transitionCount).fill(1e-3),
    isAlive: new Uint8Array(count).fill(1),
    at: new Int32Array(longestSequence),
    labels: new Uint8Array(longestSequence),
    weightsOf: new Float64Array(row),
    forward: new Float64Array(row),
    backward: new Float64Array(row),
    gradient: new Float64Array(labelCount),
  };
}

function runEpoch(state: State, { starts, tokens }: TrainingData, random: Random, strength: number): string {
  random.shuffle(starts);
  let likelihood = 0;
  for (const start of starts) {
    const count = readTokens(state, start);
    const steps = stepsOf(state.transitions);
    likelihood += runForward(state, steps, count);
    runBackward(state, steps, count);
    for (let index = 0; index < count; index++) learn(state, steps, index, strength);
  }
  return `log-likelihood per token ${(likelihood / tokens).toFixed(4)}`;
}

/** Adds up the emissions of a sequence. */
function readTokens(state: State, start: number): number {
  const { data, weights, weightsOf, at, labels, isAlive } = state;
  const count = data[start] ?? 0;
  let place = start + 1;
  for (let index = 0; index < count; index++) {
    at[index] = place;
    labels[index] = data[place] ?? 0;
    const end = place + 2 + (data[place + 1] ?? 0);
    const row = index * labelCount;
    let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
    // Spelled out by label: this is where the time goes.
    for (place += 2; place < end; place++) {
      const id = data[place] ?? -1;
      if (id < 0 || isAlive[id] === 0) continue;
      const from = id * stride;
      a += weights[from] ?? 0;
      b += weights[from + 1] ?? 0;
      c += weights[from + 2] ?? 0;
      d += weights[from + 3] ?? 0;
      e += weights[from + 4] ?? 0;
      f += weights[from + 5] ?? 0;
      g += weights[from + 6] ?? 0;
    }
    weightsOf.set([a, b, c, d, e, f, g], row);
  }
  return count;
}

/** @returns log-likelihood of the labels; leaves `exp` of the emissions and the scaled forward rows in the state */
function runForward({ weightsOf, forward, labels, transitions }: State, steps: Float64Array, count: number): number {
  let likelihood = 0;
  for (let index = 0; index < count; index++) {
    const row = index * labelCount;
    const label = labels[index] ?? 0;
    const before = index === 0 ? startRow : (labels[index - 1] ?? 0);
    likelihood += (weightsOf[row + label] ?? 0) + (transitions[before * labelCount + label] ?? 0);
    let highest = -Infinity;
    for (let to = 0; to < labelCount; to++) highest = Math.max(highest, weightsOf[row + to] ?? 0);
    let total = 0;
    for (let to = 0; to < labelCount; to++) {
      const weight = Math.exp((weightsOf[row + to] ?? 0) - highest);
      weightsOf[row + to] = weight;
      let sum = 0;
      if (index === 0) sum = steps[startRow * labelCount + to] ?? 0;
      else
        for (let from = 0; from < labelCount; from++)
          sum += (forward[row - labelCount + from] ?? 0) * (steps[from * labelCount + to] ?? 0);
      forward[row + to] = sum * weight;
      total += sum * weight;
    }
    for (let to = 0; to < labelCount; to++) forward[row + to] = (forward[row + to] ?? 0) / total;
    likelihood -= highest + Math.log(total);
  }
  return likelihood;
}

function runBackward({ weightsOf, backward }: State, steps: Float64Array, count: number): void {
  for (let index = count - 1; index >= 0; index--) {
    const row = index * labelCount;
    if (index === count - 1) {
      backward.fill(1, row, row + labelCount);
      continue;
    }
    let total = 0;
    for (let from = 0; from < labelCount; from++) {
      let sum = 0;
      for (let to = 0; to < labelCount; to++)
        sum +=
          (steps[from * labelCount + to] ?? 0) *
          (weightsOf[row + labelCount + to] ?? 0) *
          (backward[row + labelCount + to] ?? 0);
      backward[row + from] = sum;
      total += sum;
    }
    for (let from = 0; from < labelCount; from++) backward[row + from] = (backward[row + from] ?? 0) / total;
  }
}

/** One step along the gradient for one token. */
function learn(state: State, steps: Float64Array, index: number, strength: number): void {
  const { forward, backward, labels, gradient, data, at } = state;
  const row = index * labelCount;
  let total = 0;
  for (let label = 0; label < labelCount; label++) {
    gradient[label] = (forward[row + label] ?? 0) * (backward[row + label] ?? 0);
    total += gradient[label] ?? 0;
  }
  let largest = 0;
  for (let label = 0; label < labelCount; label++) {
    const error = (label === labels[index] ? 1 : 0) - (gradient[label] ?? 0) / total;
    gradient[label] = error;
    largest = Math.max(largest, Math.abs(error));
  }
  learnTransitions(state, steps, index);
  if (largest < settled) return;
  const place = at[index] ?? 0;
  const end = place + 2 + (data[place + 1] ?? 0);
  for (let one = place + 2; one < end; one++) learnFeature(state, data[one] ?? -1, strength);
}

function learnFeature({ weights, squares, gradient, isAlive }: State, id: number, strength: number): void {
  if (id < 0 || isAlive[id] === 0) return;
  for (let label = 0; label < labelCount; label++) {
    const at = id * stride + label;
    const error = gradient[label] ?? 0;
    const square = (squares[at] ?? 0) + error * error;
    squares[at] = square;
    const step = rate / Math.sqrt(square);
    const weight = (weights[at] ?? 0) + step * error;
    const cut = step * strength;
    weights[at] = weight > cut ? weight - cut : weight < -cut ? weight + cut : 0;
  }
}

function learnTransitions(state: State, steps: Float64Array, index: number): void {
  const { forward, backward, weightsOf, labels, gradient } = state;
  const row = index * labelCount;
  if (index === 0) {
    for (let to = 0; to < labelCount; to++)
      if (!isInside(to)) learnTransition(state, startRow * labelCount + to, gradient[to] ?? 0);
    return;
  }
  const likelihood = (from: number, to: number): number =>
    (forward[row - labelCount + from] ?? 0) *
    (steps[from * labelCount + to] ?? 0) *
    (weightsOf[row + to] ?? 0) *
    (backward[row + to] ?? 0);
  let total = 0;
  for (let from = 0; from < labelCount; from++) for (let to = 0; to < labelCount; to++) total += likelihood(from, to);
  for (let from = 0; from < labelCount; from++)
    for (let to = 0; to < labelCount; to++) {
      if (!mayFollow(from, to)) continue;
      const isGold = from === labels[index - 1] && to === labels[index];
      learnTransition(state, from * labelCount + to, (isGold ? 1 : 0) - likelihood(from, to) / total);
    }
}

function learnTransition({ transitions, transitionSquares }: State, at: number, error: number): void {
  if (Math.abs(error) < 1e-4) return;
  const square = (transitionSquares[at] ?? 0) + error * error;
  transitionSquares[at] = square;
  transitions[at] = (transitions[at] ?? 0) + (rate * error) / Math.sqrt(square);
}

/** Ids of the features whose weights differ most between labels, those that occur often first. */
function widest({ weights }: State, { counts }: Features, limit: number): number[] {
  const worth: [worth: number, id: number][] = [];
  counts.forEach((count, id) => {
    const row = weights.subarray(id * stride, id * stride + labelCount);
    const width = Math.max(0, ...row) - Math.min(0, ...row);
    if (width > 0.02) worth.push([width * Math.log(1.5 + count), id]);
  });
  worth.sort((one, other) => other[0] - one[0] || one[1] - other[1]);
  return worth.slice(0, limit).map(([, id]) => id);
}

function pick({ weights, transitions }: State, { hashes }: Features, kept: readonly number[]): TrainedModel {
  const picked = new Float32Array(kept.length * labelCount);
  kept.forEach((id, index) => picked.set(weights.subarray(id * stride, id * stride + labelCount), index * labelCount));
  return { hashes: Int32Array.from(kept, (id) => hashes[id] ?? 0), weights: picked, transitions };
}
