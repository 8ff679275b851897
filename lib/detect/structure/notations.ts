import { type Field, keyWords } from './field';
import { everyMatch } from '../every-match';

/** `--flag value`, `--flag "a value"` (with `=` it is an assignment). */
export const flag =
  /(?<![\w-])--(?<key>[a-z][\w-]{0,40})[ \t]{1,4}(?:"(?<double>[^"\n]{1,400})"|'(?<single>[^'\n]{1,400})'|(?<bare>[^\s"'-]\S{0,400}))/dgi;

/** `<name>value</name>`, value without markup. */
export const element = /<(?<key>[a-z][\w:.-]{0,40})(?: [^<>\n]{0,200})?>(?<bare>[^<>\n]{1,400})<\//dgi;

/** `Password [ x ]`: the field of a form on paper or in a terminal, one a line. */
export const box =
  /(?:^|\n)[ \t]{0,8}(?<key>\p{L}[\p{L} '.-]{1,40}?):?[ \t]{1,12}\[[ \t_]{0,4}(?<bare>[^\s[\]_](?:[^\n[\]]{0,80}[^\s[\]_])?)[ \t_]{0,8}\](?!\()/dgu;

/** Every `--key value` and `--key=value` of a command line, with the span of its value. */
export const readFlags = (text: string): Generator<Field> => read(text, flag, 'flag');

/** Every `<key>value</…` of XML or HTML on one line, with the span of its value. */
export const readElements = (text: string): Generator<Field> => read(text, element, 'element');

/** Every `key [ value ]` that has its line to itself, with the span of its value. */
export const readBoxes = (text: string): Generator<Field> => read(text, box, 'label');

function* read(text: string, pattern: RegExp, shape: Field['shape']): Generator<Field> {
  for (const { groups, indices } of everyMatch(text, pattern)) {
    const places = indices?.groups ?? {};
    const place = places['double'] ?? places['single'] ?? places['bare'];
    if (place === undefined) continue;
    const isQuoted = places['bare'] === undefined;
    yield { key: keyWords(groups?.['key'] ?? ''), start: place[0], end: place[1], isQuoted, shape };
  }
}
