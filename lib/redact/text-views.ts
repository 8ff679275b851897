/** A text as it reads after undoing an encoding, and where each of its units stands in the text before. */
export interface TextView {
  readonly text: string;
  /** UTF-16 offset in the original of each unit, and last of the end. Null: the same offsets. */
  readonly at: Uint32Array | null;
  /** How many times a value in it was percent-encoded. */
  readonly percent: number;
}

interface Decoding {
  /** Cheap test: is there anything to undo? */
  readonly hint: string;
  readonly pattern: RegExp;
  /** Null: not an escape after all. */
  readonly decode: (escape: string) => string | null;
  readonly percent: number;
}

/** RFC 3986 §2.1: one character, i.e. one to four bytes of UTF-8. */
const percentPattern =
  '%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3}';

/** RFC 8259 §7. */
const jsonEscapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** HTML: the names that serializers write. */
const htmlNames: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u{A0}',
  sol: '/',
  commat: '@',
  num: '#',
  plus: '+',
  lsqb: '[',
  rsqb: ']',
  colon: ':',
};

const json: Decoding = {
  hint: '\\',
  pattern: /\\(?:u[0-9a-f]{4}|["\\/bfnrt])/gi,
  decode: decodeJson,
  percent: 0,
};
const html: Decoding = {
  hint: '&',
  pattern: /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,6});/gi,
  decode: decodeHtml,
  percent: 0,
};
const percent: Decoding = { hint: '%', pattern: new RegExp(percentPattern, 'gi'), decode: decodePercent, percent: 1 };
/** WHATWG URL §5.1: in a form a plus sign is a space. */
const form: Decoding = {
  hint: '',
  pattern: new RegExp(`\\+|${percentPattern}`, 'gi'),
  decode: (escape) => (escape === '+' ? ' ' : decodePercent(escape)),
  percent: 1,
};

/**
 * The text as it is, and as it reads after undoing one encoding or two. Pairs that cannot differ from one of the two alone are left
 * out: what was percent-encoded first holds nothing that JSON or HTML would escape. `keepsPlus`: what is looked for has a plus sign.
 */
export function* viewsOf(text: string, keepsPlus: boolean): Generator<TextView> {
  const encoded = keepsPlus ? [form, percent] : [form];
  const pairs: readonly [Decoding, readonly Decoding[]][] = [
    [json, [json, html]],
    [html, []],
    ...encoded.map((decoding): [Decoding, Decoding[]] => [decoding, [json, decoding, html]]),
  ];
  const plain = { text, at: null, percent: 0 };
  yield foldSpace(plain);
  for (const [first, seconds] of pairs) {
    const once = undo(plain, first);
    if (once === null) continue;
    yield foldSpace(once);
    for (const second of seconds) {
      const twice = undo(once, second);
      if (twice) yield foldSpace(twice);
    }
  }
}

/** Any run of white space becomes one space: editors, forms and renderers change it on the way. */
const foldSpace = (view: TextView): TextView =>
  rewrite(view, { pattern: /[^\S ]\s*| \s+/g, decode: () => ' ', percent: 0 }) ?? view;

const undo = (view: TextView, decoding: Decoding): TextView | null =>
  view.text.includes(decoding.hint) ? rewrite(view, decoding) : null;

/** Null where nothing changes. Time and memory are linear in the text. */
function rewrite(view: TextView, { pattern, decode, percent }: Omit<Decoding, 'hint'>): TextView | null {
  const pieces: string[] = [];
  const at = new Uint32Array(view.text.length + 1);
  const origin = (offset: number): number => view.at?.[offset] ?? offset;
  let from = 0;
  let size = 0;
  const copyTo = (end: number): void => {
    pieces.push(view.text.slice(from, end));
    for (; from < end; from += 1) at[size++] = origin(from);
  };
  for (const match of view.text.matchAll(pattern)) {
    const decoded = decode(match[0]);
    if (decoded === null) continue;
    copyTo(match.index);
    pieces.push(decoded);
    at.fill(origin(from), size, size + decoded.length);
    size += decoded.length;
    from += match[0].length;
  }
  if (from === 0) return null;
  copyTo(view.text.length);
  at[size] = origin(view.text.length);
  return { text: pieces.join(''), at, percent: view.percent + percent };
}

function decodeJson(escape: string): string {
  if (/^\\u/i.test(escape)) return String.fromCharCode(Number.parseInt(escape.slice(2), 16));
  const name = escape.charAt(1);
  return jsonEscapes[name] ?? name;
}

function decodePercent(escape: string): string | null {
  if (escape.length === 3) return String.fromCharCode(Number.parseInt(escape.slice(1), 16));
  try {
    return decodeURIComponent(escape);
  } catch {
    return null; // Not UTF-8, e.g. an overlong form: left as it stands.
  }
}

function decodeHtml(entity: string): string | null {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return htmlNames[name.toLowerCase()] ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
