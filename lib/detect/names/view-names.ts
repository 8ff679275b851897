import type { View } from '../view/view';
import { loadNameTagger } from './load';
import type { Bias, NameReading } from './tagger';

/** What is decoded first, and what only a lenient decoding adds: doubtful names that the words around them may still decide. */
const biases: readonly Bias[] = [
  { person: 0, location: 0, organization: 0 },
  { person: 1.5, location: 1, organization: 0.5 },
];

const readings = new WeakMap<object, NameReading>();

/** Reads a view with the model once; person, location and organization share it. */
export async function readNames(view: Pick<View, 'text'>): Promise<NameReading> {
  const known = readings.get(view);
  if (known !== undefined) return known;
  const tagger = await loadNameTagger();
  const reading = tagger.read(view.text, biases);
  readings.set(view, reading);
  return reading;
}
