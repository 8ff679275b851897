/** A value with a name: `key: value`, a JSON member, a table cell under its header, `--flag value`, `?query=string`. */
export interface Field {
  /** Lower case, words apart: `firstName`, `FIRST_NAME` and `First name` are all `first name`. */
  readonly key: string;
  /** The value without its quotes: UTF-16 offsets, half open, into the view's text. */
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
  /** Which notation. `label`: a form or prose label with a colon; its value may run on to the line's end. */
  readonly shape: 'label' | 'assignment' | 'json' | 'flag' | 'query' | 'table' | 'element';
}

/**
 * `firstName`, `FIRST_NAME`, `first-name`, `First  Name` → `first name`.
 *
 * @param raw the key as it stands, without quotes
 */
export function keyWords(raw: string): string {
  return raw
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ')
    .replace(/(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}#]+/gu, ' ')
    .trim()
    .toLowerCase();
}
