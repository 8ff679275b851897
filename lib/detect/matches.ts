import { everyMatch } from './every-match';
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
  for (const [name, fields] of view.fieldsByKey) {
    if (!key.test(name.toLowerCase())) continue;
    for (const field of fields) yield { ...field, value: view.text.slice(field.start, field.end) };
  }
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
