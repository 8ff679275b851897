import type { View } from '../../view/view';
import { maybeKeys, sureKeys } from './field-keys';
import { readSpeakers } from './speakers';

/** A value that a label, a JSON key, a column header or the head of a chat's line says is a person. UTF-16 offsets, half open. */
export interface PersonField {
  readonly start: number;
  readonly end: number;
  readonly how: 'sure' | 'maybe';
}

/** Longest value that is still one name (or a few): beyond it a label heads a paragraph. */
const longestName = 60;

/** Values of the view under a person's key, in order of place. */
export function readPersonFields(view: View): PersonField[] {
  const found: PersonField[] = readSpeakers(view.text).map((span) => ({ ...span, how: 'sure' }));
  for (const [key, fields] of view.fieldsByKey) {
    const how = sureKeys.test(key) ? 'sure' : maybeKeys.test(key) ? 'maybe' : null;
    if (how === null) continue;
    for (const field of fields) {
      const value = view.text.slice(field.start, Math.min(field.end, field.start + longestName));
      const end = field.start + (/[,;(<|\t]|\s[-–]\s|\n/.exec(value)?.index ?? value.length);
      if (field.end - field.start <= longestName || end < field.start + longestName)
        found.push({ start: field.start, end: how === 'sure' ? end : field.end, how });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
