import { hashText } from '../../names/hash';
import { candidatesIn, featuresOf, readSaid } from './features';

/** A linear model: one weight for each of so many slots; a feature's slot is the end of its hash. */
export interface PasswordModel {
  readonly weights: Float32Array;
}

/** A power of two. Part of the model. */
export const slotCount = 65_536;

/** Where a feature's weight stands. */
export const slotOf = (feature: string): number => hashText(feature) & (slotCount - 1);

/** A chunk of a text and how likely it is a password, a PIN or a code that opens something. */
export interface Judged {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** 0–1. */
  readonly likelihood: number;
}

/** Judges each chunk of a text that could be one. Time is linear in the text. */
export function* judge({ weights }: PasswordModel, text: string): Generator<Judged> {
  const said = readSaid(text);
  for (const at of candidatesIn(said)) {
    const chunk = said.chunks[at];
    if (chunk === undefined) continue;
    let sum = 0;
    for (const feature of featuresOf(said, at)) sum += weights[slotOf(feature)] ?? 0;
    yield { value: chunk.value, start: chunk.start, end: chunk.end, likelihood: 1 / (1 + Math.exp(-sum)) };
  }
}
