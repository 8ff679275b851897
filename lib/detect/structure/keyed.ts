import { type Field, keyWords } from './field';
import { everyMatch } from '../every-match';

/** Longest key, in UTF-16 units. */
const longestKey = 48;
/** Longest value. */
const longestValue = 600;

/** Words that a label is made of: they belong to the key of the next field rather than to the value before it. */
const labelWords = new Set(
  (
    'account address address1 address2 agent api auth bank bearer billing birth card case cell chart city client code contact customer ' +
    'date driver drivers employee employer email emergency expiry exp family fax first full given health home host id insurance ip ' +
    'issue last legal license licence mailing maiden medical member middle mobile national number no office order passport patient ' +
    'phone place plan policy postal private primary provider record reference ref registration routing secret security serial shipping ' +
    'social sort state street surname tax telephone tel ticket user vehicle work zip'
  ).split(' '),
);

/**
 * `key: value`, `key = value`, `"key": "value"`, `key => value`, `?key=value&…`, and a label whose value stands on the
 * next line. Walks from one `:` or `=` to the next; keys and values have a longest length, so it takes linear time.
 */
export function* readKeyed(text: string): Generator<Field> {
  const marks = [...separatorsIn(text)];
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1];
    const field = fieldAt(text, mark, next);
    if (field !== null) yield field;
  }
}

interface Mark {
  readonly keyStart: number;
  readonly keyEnd: number;
  /** Where the value may begin: behind `:`, `=`, `:=`, `=>`. */
  readonly valueStart: number;
  readonly sign: ':' | '=';
  readonly isQuotedKey: boolean;
}

/** `:` and `=` that part a key from a value; not those of `://`, `::`, `==`, `!=`, `<=`, `12:30`, `C:\`. */
export const separator = /(?<![:=!<>+*/%&|^~-])(?::=|=>|[:=])(?![:=\\]|\/\/)/g;

function* separatorsIn(text: string): Generator<Mark> {
  let floor = 0;
  let quoteEnd = 0;
  for (const { 0: sign, index } of everyMatch(text, separator)) {
    const key = isTime(text, index)
      ? null
      : keyBefore(text, index, index >= quoteEnd ? Math.max(floor, quoteEnd) : floor);
    if (key === null) continue;
    floor = index + sign.length;
    quoteEnd = endOfQuoted(text, floor) ?? quoteEnd;
    yield { ...key, valueStart: floor, sign: sign.startsWith(':') ? ':' : '=' };
  }
}

/** `12:30`. */
const isTime = (text: string, at: number): boolean =>
  /^\d$/.test(text[at + 1] ?? '') && /(?<![\p{L}\d_])\d{1,2}$/u.test(text.slice(Math.max(0, at - 3), at));

/** Behind the closing quote of a quoted value, so that the value is not taken for the beginning of the next key. */
function endOfQuoted(text: string, from: number): number | null {
  const start = skipToValue(text, from);
  const quote = text[start] ?? '';
  const end = /["'`]/.test(quote) ? closing(text, start, quote) : null;
  return end === null ? null : end + 1;
}

type Key = Pick<Mark, 'keyStart' | 'keyEnd' | 'isQuotedKey'>;

function keyBefore(text: string, at: number, floor: number): Key | null {
  let end = at;
  while (end > floor && /[ \t*_]/.test(text[end - 1] ?? '')) end--;
  const quote = text[end - 1] ?? '';
  if (/["'`]/.test(quote)) return quotedKey(text, end, quote, floor);
  const lead = text.slice(Math.max(floor, end - longestKey), end);
  const run = keyRun.exec(lead)?.[0].replace(/^[^\p{L}#]+/u, '') ?? '';
  if (!/\p{L}/u.test(run)) return null;
  const start = end - run.length;
  return { keyStart: keyStartIn(text, run, start), keyEnd: end, isQuotedKey: false };
}

/** Of `<employer id=` only the last word is the key; see {@link lastLabel} for what follows a value on its line. */
function keyStartIn(text: string, run: string, start: number): number {
  if (text[start - 1] === '<') return start + run.lastIndexOf(' ') + 1;
  return mayHoldValue(text, start) ? lastLabel(run, start) : start;
}

/** What a key without quotes is made of: words with single spaces between them. */
const keyRun = /[\p{L}\p{M}\p{N}_$#@.'/()\]-]+(?: [\p{L}\p{M}\p{N}_$#@.'/()\]-]+){0,5}$/u;

function quotedKey(text: string, end: number, quote: string, floor: number): Key | null {
  const open = text.lastIndexOf(quote, end - 2);
  if (open < floor || open === -1 || end - open > longestKey) return null;
  if (!/\p{L}/u.test(text.slice(open + 1, end - 1))) return null;
  return { keyStart: open + 1, keyEnd: end - 1, isQuotedKey: true };
}

/** A run that does not begin its line (or follow a mark that ends a value) may begin with the value before it. */
function mayHoldValue(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && /[ \t>*_#•-]/.test(text[at - 1] ?? '')) at--;
  return at > 0 && !/[\n,;|{}[\]()&?"'<]/.test(text[at - 1] ?? '');
}

/** The last word of a run, and the words before it as long as they are words that labels are made of. */
function lastLabel(run: string, start: number): number {
  const words = run.split(' ');
  let first = words.length - 1;
  while (first > 0 && labelWords.has((words[first - 1] ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))) first--;
  return start + words.slice(0, first).reduce((sum, word) => sum + word.length + 1, 0);
}

function fieldAt(text: string, mark: Mark, next: Mark | undefined): Field | null {
  const start = skipToValue(text, mark.valueStart);
  const raw = text.slice(mark.keyStart, mark.keyEnd);
  const key = keyWords(raw);
  const quote = text[start] ?? '';
  if (/["'`]/.test(quote)) {
    const end = closing(text, start, quote);
    if (end !== null)
      return end > start + 1 ? { key, start: start + 1, end, isQuoted: true, shape: shapeOf(text, mark) } : null;
  }
  const end = endOfValue(text, start, mark, next);
  return end > start ? { key, start, end, isQuoted: false, shape: shapeOf(text, mark) } : null;
}

/** Over spaces and emphasis marks; over one line end where the label ends its line. */
function skipToValue(text: string, from: number): number {
  let at = from;
  while (/[ \t*]/.test(text[at] ?? '')) at++;
  if (text[at] !== '\n') return at;
  const line = at + 1;
  let next = line;
  while (/[ \t]/.test(text[next] ?? '')) next++;
  return /[\n{}[\]<|#-]/.test(text[next] ?? '\n') ? at : next;
}

function closing(text: string, open: number, quote: string): number | null {
  const limit = Math.min(text.length, open + longestValue);
  for (let at = open + 1; at < limit; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote) return at;
    else if (text[at] === '\n') return null;
  }
  return null;
}

/** Marks that end a value without quotes; a comma only before a space or a quote. */
export const valueEnd = /[\n\t|;}\]]| {2,}| \| |,(?=[\s"'{])|\\n/;
export const queryEnd = /[&#\s"'<>)\]}]/;

/** `[]byte("`, `[8]u8{"`: the bracket is part of a type, not the end of a value. */
export const conversion = /^\[\d{0,4}\]\w{1,20}[({]["'`]/;

function endOfValue(text: string, start: number, mark: Mark, next: Mark | undefined): number {
  const limit = Math.min(text.length, start + longestValue);
  const pattern = shapeOf(text, mark) === 'query' ? queryEnd : valueEnd;
  const type = conversion.exec(text.slice(start, start + 40))?.[0] ?? '';
  const close = type === '' ? null : closing(text, start + type.length - 1, type.slice(-1));
  if (close !== null) return close + 2;
  const length = text.slice(start, limit).search(pattern);
  const found = length === -1 ? limit : start + length;
  let end = next !== undefined && next.keyStart > start && next.keyStart < found ? next.keyStart : found;
  while (end > start && /[\s*"'`,]/.test(text[end - 1] ?? '')) end--;
  return end;
}

function shapeOf(text: string, mark: Mark): Field['shape'] {
  if (mark.isQuotedKey) return 'json';
  const before = text[mark.keyStart - 1] ?? '';
  if (mark.sign === '=' && (before === '?' || before === '&')) return 'query';
  return mark.sign === ':' ? 'label' : 'assignment';
}
