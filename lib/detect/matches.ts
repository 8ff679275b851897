import { everyMatch } from './every-match';
import { compact } from './compact';
import { indexOf, type TextIndex } from './literals/text-index';
import { mayOccurIn, searchFor } from './search';
import type { Field } from './structure/field';
import type { View } from './view/view';

/** A match, with where its groups stand. */
export interface Match {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Every match of a pattern, as the span of its named group `value` where it has one, else of the whole match.
 *
 * @param pattern with flags `g` and, where there is a group `value`, `d`
 */
export function* matches(text: string, pattern: RegExp): Generator<Match> {
  for (const match of everyMatch(text, pattern)) {
    const [start, end] = match.indices?.groups?.['value'] ?? [match.index, match.index + match[0].length];
    yield { value: text.slice(start, end), start, end };
  }
}

/** Fields whose key matches, of whatever notation. The pattern is tested once a distinct key. */
export function* fieldsNamed(view: View, key: RegExp): Generator<Field & { readonly value: string }> {
  if (view.fieldsByKey.size === 0) return;
  const names = namesIn(view);
  if (!mayOccurIn(names.index, searchFor(key))) return;
  const light = compact(key);
  for (const [name, fields] of names.fields) {
    if (!light.test(name)) continue;
    for (const field of fields) yield { ...field, value: view.text.slice(field.start, field.end) };
  }
}

interface FieldNames {
  /** All keys of a view: most patterns need words that none of them holds. */
  readonly index: TextIndex;
  /** By keys in lower case, not distinct. */
  readonly fields: readonly (readonly [string, readonly Field[]])[];
}

const known = new WeakMap<View, FieldNames>();

function namesIn(view: View): FieldNames {
  const found = known.get(view);
  if (found !== undefined) return found;
  const fields = Array.from(view.fieldsByKey, ([name, each]) => [name.toLowerCase(), each] as const);
  const made = { index: indexOf(fields.map(([name]) => name).join('\n')), fields };
  known.set(view, made);
  return made;
}

/** Every match of a pattern inside the values of the fields whose key matches; the span is into the view's text. */
export function* matchesInFields(
  view: View,
  key: RegExp,
  pattern: RegExp,
): Generator<Match & { readonly field: Field }> {
  for (const field of fieldsNamed(view, key)) {
    for (const match of matches(field.value, pattern)) {
      yield { value: match.value, start: field.start + match.start, end: field.start + match.end, field };
    }
  }
}
