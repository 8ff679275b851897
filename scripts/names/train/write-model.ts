import { hashText } from '../../../lib/detect/names/hash';
import { labelCount, transitionCount } from '../../../lib/detect/names/labels';
import { columnCount, headerLength, magic } from '../../../lib/detect/names/model-file';
import type { TrainedModel } from './train-crf';

/** Steps of a weight above 0, and below: ±15 is level with ±127, ±7 loses a point. */
const steps = 15;
/** Share of the weights that fits into these steps; what is larger is cut. */
const inside = 0.9995;

/** A model as `readModel` reads it. The weight of "no name" is taken from the others: only differences count. */
export function writeModel(
  { hashes, weights, transitions }: TrainedModel,
  words: ReadonlyMap<string, number>,
): Uint8Array {
  const { rows, scale } = quantised(weights, hashes.length);
  const order = [...hashes.keys()]
    .filter((id) => rows.subarray(id * columnCount, (id + 1) * columnCount).some((weight) => weight !== 0))
    .sort((one, other) => ((hashes[one] ?? 0) >>> 0) - ((hashes[other] ?? 0) >>> 0));
  const entries = [...words]
    .map(([word, bits]) => [hashText(word), bits] as const)
    .sort(([one], [other]) => (one >>> 0) - (other >>> 0));
  const head = new DataView(new ArrayBuffer(headerLength + 4 * transitionCount));
  for (let index = 0; index < magic.length; index++) head.setUint8(index, magic.charCodeAt(index));
  head.setUint32(4, order.length, true);
  head.setUint32(8, entries.length, true);
  head.setFloat32(12, scale, true);
  transitions.forEach((weight, index) => head.setFloat32(headerLength + 4 * index, weight, true));
  return joined([
    new Uint8Array(head.buffer),
    ...hashPlanes(order.map((id) => hashes[id] ?? 0)),
    ...Array.from({ length: columnCount }, (_, column) =>
      Uint8Array.from(order, (id) => (rows[id * columnCount + column] ?? 0) & 255),
    ),
    ...hashPlanes(entries.map(([hash]) => hash)),
    Uint8Array.from(entries, ([, bits]) => bits & 255),
    Uint8Array.from(entries, ([, bits]) => bits >> 8),
  ]);
}

function quantised(weights: Float32Array, count: number): { rows: Int8Array; scale: number } {
  const differences = new Float32Array(count * columnCount);
  for (let id = 0; id < count; id++)
    for (let column = 0; column < columnCount; column++)
      differences[id * columnCount + column] =
        (weights[id * labelCount + column + 1] ?? 0) - (weights[id * labelCount] ?? 0);
  const sizes = differences.map((weight) => Math.abs(weight)).sort();
  const scale = (sizes[Math.floor(sizes.length * inside)] ?? 1) / steps;
  const rows = Int8Array.from(differences, (weight) => Math.max(-steps, Math.min(steps, Math.round(weight / scale))));
  return { rows, scale };
}

/** Differences of sorted hashes, in planes of their first, second and third byte. */
function hashPlanes(sorted: readonly number[]): Uint8Array[] {
  const differences = sorted.map((hash, index) => (hash >>> 0) - ((sorted[index - 1] ?? 0) >>> 0));
  if (differences.some((difference) => difference >= 1 << 24))
    throw new Error('Two neighbouring hashes are too far apart');
  return [0, 8, 16].map((shift) => Uint8Array.from(differences, (difference) => (difference >>> shift) & 255));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
