import { type PasswordModel, slotCount } from './classifier';

/** Bytes of one weight: its slot (two, little end first) and itself in steps (one, signed). */
const recordBytes = 3;
/** One step of a stored weight, in log-odds. Part of the model. */
export const step = 1 / 24;

/** The weights that are not 0, in whole steps from −127 to 127, three bytes each. */
export function writePasswordModel(weights: Float32Array): Uint8Array {
  const bytes: number[] = [];
  weights.forEach((weight, slot) => {
    const steps = Math.max(-127, Math.min(127, Math.round(weight / step)));
    if (steps !== 0) bytes.push(slot & 0xff, slot >> 8, steps & 0xff);
  });
  return Uint8Array.from(bytes);
}

/** @throws Error where the bytes are no model */
export function readPasswordModel(bytes: Uint8Array): PasswordModel {
  if (bytes.length % recordBytes !== 0) throw new Error('The password model is cut off');
  const weights = new Float32Array(slotCount);
  for (let at = 0; at < bytes.length; at += recordBytes) {
    const slot = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    weights[slot] = (((bytes[at + 2] ?? 0) << 24) >> 24) * step;
  }
  return { weights };
}
