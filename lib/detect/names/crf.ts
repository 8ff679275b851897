import { isInside, labelCount, mayFollow, startRow } from './labels';

/** Log-weights of labels by token (row-major, `labelCount` wide) and of their sequence. */
export interface Lattice {
  readonly count: number;
  readonly emissions: Float64Array;
  /** From each label, and from the begin (`startRow`), to each label. */
  readonly transitions: Float64Array;
}

const impossible = -1e9;

/**
 * The likeliest sequence of labels (Viterbi).
 *
 * @param bias by label: what is added to each emission
 */
export function bestLabels({ count, emissions, transitions }: Lattice, bias: Float64Array): Uint8Array {
  const labels = new Uint8Array(count);
  const back = new Uint8Array(count * labelCount);
  let scores = new Float64Array(labelCount);
  let next = new Float64Array(labelCount);
  for (let index = 0; index < count; index++) {
    for (let to = 0; to < labelCount; to++) {
      const from = index === 0 ? startRow : bestBefore(scores, transitions, to);
      const base = index === 0 ? (isInside(to) ? impossible : 0) : (scores[from] ?? 0);
      const step = transitions[from * labelCount + to] ?? 0;
      next[to] = base + step + (emissions[index * labelCount + to] ?? 0) + (bias[to] ?? 0);
      back[index * labelCount + to] = from;
    }
    [scores, next] = [next, scores];
  }
  let label = 0;
  for (let one = 1; one < labelCount; one++) if ((scores[one] ?? 0) > (scores[label] ?? 0)) label = one;
  for (let index = count - 1; index >= 0; index--) {
    labels[index] = label;
    label = back[index * labelCount + label] ?? 0;
  }
  return labels;
}

function bestBefore(scores: Float64Array, transitions: Float64Array, to: number): number {
  let best = isInside(to) ? to - 1 : 0;
  let bestScore = -Infinity;
  const last = isInside(to) ? to : labelCount - 1;
  for (let from = best; from <= last; from++) {
    const score = (scores[from] ?? 0) + (transitions[from * labelCount + to] ?? 0);
    if (score > bestScore) [best, bestScore] = [from, score];
  }
  return best;
}

/**
 * How likely each label is at each token (forward-backward), row-major.
 *
 * @returns probabilities; each row adds up to 1
 */
export function marginals({ count, emissions, transitions }: Lattice): Float64Array {
  const steps = stepsOf(transitions);
  const weights = weightsOf(emissions, count);
  const forward = new Float64Array(count * labelCount);
  for (let index = 0; index < count; index++) {
    const row = index * labelCount;
    for (let to = 0; to < labelCount; to++) {
      let sum = 0;
      if (index === 0) sum = steps[startRow * labelCount + to] ?? 0;
      else
        for (let from = 0; from < labelCount; from++)
          sum += (forward[row - labelCount + from] ?? 0) * (steps[from * labelCount + to] ?? 0);
      forward[row + to] = sum * (weights[row + to] ?? 0);
    }
    scaleRow(forward, row);
  }
  return joinBackward(forward, weights, steps, count);
}

/** Multiplies the forward rows by the backward ones, from the end on. */
function joinBackward(forward: Float64Array, weights: Float64Array, steps: Float64Array, count: number): Float64Array {
  const backward = new Float64Array(labelCount).fill(1);
  const pushed = new Float64Array(labelCount);
  for (let index = count - 1; index >= 0; index--) {
    const row = index * labelCount;
    for (let to = 0; to < labelCount; to++) {
      pushed[to] = (backward[to] ?? 0) * (weights[row + to] ?? 0);
      forward[row + to] = (forward[row + to] ?? 0) * (backward[to] ?? 0);
    }
    scaleRow(forward, row);
    for (let from = 0; from < labelCount; from++) {
      let sum = 0;
      for (let to = 0; to < labelCount; to++) sum += (steps[from * labelCount + to] ?? 0) * (pushed[to] ?? 0);
      backward[from] = sum;
    }
    scaleRow(backward, 0);
  }
  return forward;
}

/** `exp` of the transitions; 0 where a label cannot follow. */
export function stepsOf(transitions: Float64Array): Float64Array {
  const steps = new Float64Array(transitions.length);
  for (let from = 0; from <= labelCount; from++)
    for (let to = 0; to < labelCount; to++)
      if (mayFollow(from, to) && !(from === startRow && isInside(to)))
        steps[from * labelCount + to] = Math.exp(transitions[from * labelCount + to] ?? 0);
  return steps;
}

/** `exp` of the emissions, each row lowered by its highest. */
function weightsOf(emissions: Float64Array, count: number): Float64Array {
  const weights = new Float64Array(count * labelCount);
  for (let row = 0; row < weights.length; row += labelCount) {
    let highest = -Infinity;
    for (let to = 0; to < labelCount; to++) highest = Math.max(highest, emissions[row + to] ?? 0);
    for (let to = 0; to < labelCount; to++) weights[row + to] = Math.exp((emissions[row + to] ?? 0) - highest);
  }
  return weights;
}

function scaleRow(values: Float64Array, row: number): void {
  let sum = 0;
  for (let to = 0; to < labelCount; to++) sum += values[row + to] ?? 0;
  for (let to = 0; to < labelCount; to++) values[row + to] = (values[row + to] ?? 0) / sum;
}
