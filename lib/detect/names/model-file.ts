import { labelCount, transitionCount } from './labels';
import { type WordBits, wordBitsOf } from './word-bits';

/** Weights by feature hash: an open-addressing table. A key of 0 is an empty slot. */
export interface FeatureTable {
  readonly mask: number;
  readonly keys: Int32Array;
  /** Rows of `rowWidth` by slot: the weight of each label but the first, over `scale`. */
  readonly rows: Int8Array;
}

export interface Model {
  readonly features: FeatureTable;
  /** What a row's whole numbers are multiplied by. */
  readonly scale: number;
  readonly transitions: Float64Array;
  readonly words: WordBits;
}

/** First four bytes of a model file. */
export const magic = 'SNT1';
/** Bytes before the transitions: magic, count of features, count of words (uint32), scale (float32); all little-endian. */
export const headerLength = 16;
export const rowWidth = 8;
/** Weights of a feature: the label for "no name" is always 0. */
export const columnCount = labelCount - 1;

/**
 * Reads a model as `scripts/names/write-model.ts` writes it: header, transitions (float32), then for features and for words their
 * sorted hashes as the difference to the one before in three planes of bytes, and their values in planes.
 *
 * @throws Error where the bytes are no model
 */
export function readModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (String.fromCharCode(...bytes.subarray(0, magic.length)) !== magic) throw new Error('Not a name model');
  const featureCount = view.getUint32(4, true);
  const wordCount = view.getUint32(8, true);
  const transitions = Float64Array.from({ length: transitionCount }, (_, index) =>
    view.getFloat32(headerLength + 4 * index, true),
  );
  let at = headerLength + 4 * transitionCount;
  const keys = readHashes(bytes, at, featureCount);
  at += 3 * featureCount;
  const features = featureTable(keys, bytes.subarray(at, at + columnCount * featureCount));
  at += columnCount * featureCount;
  const words = wordBitsOf(readHashes(bytes, at, wordCount), readBits(bytes, at + 3 * wordCount, wordCount));
  return { features, scale: view.getFloat32(12, true), transitions, words };
}

/** Differences of sorted unsigned hashes, in planes of their first, second and third byte. */
function readHashes(bytes: Uint8Array, from: number, count: number): Int32Array {
  const hashes = new Int32Array(count);
  let hash = 0;
  for (let index = 0; index < count; index++) {
    const step = byte(bytes, from + index) | (byte(bytes, from + count + index) << 8);
    hash = (hash + (step | (byte(bytes, from + 2 * count + index) << 16))) | 0;
    hashes[index] = hash;
  }
  return hashes;
}

function readBits(bytes: Uint8Array, from: number, count: number): Uint16Array {
  const bits = new Uint16Array(count);
  for (let index = 0; index < count; index++)
    bits[index] = byte(bytes, from + index) | (byte(bytes, from + count + index) << 8);
  return bits;
}

const byte = (bytes: Uint8Array, index: number): number => bytes[index] ?? 0;

function featureTable(keys: Int32Array, columns: Uint8Array): FeatureTable {
  let size = 1;
  while (size < keys.length * 1.5) size <<= 1;
  const table = { mask: size - 1, keys: new Int32Array(size), rows: new Int8Array(size * rowWidth) };
  for (let index = 0; index < keys.length; index++) {
    const slot = slotOf(table, keys[index] ?? 0);
    table.keys[slot] = keyOf(keys[index] ?? 0);
    for (let column = 0; column < columnCount; column++)
      table.rows[slot * rowWidth + column] = columns[column * keys.length + index] ?? 0;
  }
  return table;
}

function slotOf({ mask, keys }: FeatureTable, hash: number): number {
  const key = keyOf(hash);
  let slot = firstSlot(key, mask);
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

/** The key under which a feature's hash stands: 0 marks an empty slot. */
export const keyOf = (hash: number): number => (hash === 0 ? 1 : hash);

/** Where the search for a key begins; it goes on slot by slot until the key or an empty one. */
export const firstSlot = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
