/** How one kind of token of one service looks. Rows of these are data: see the files beside this one. */
export interface TokenFormat {
  /** Kebab-case, once in the whole table. */
  readonly id: string;
  readonly vendor: string;
  /** What the token begins with, as it stands; empty: only the words beside it say whose it is. */
  readonly prefix: readonly string[];
  /** Alphabet and length of what follows the prefix: see {@link readForm}. */
  readonly form: string;
  /** Lower case; a space stands for any gap. One of them has to stand near; empty: the prefix says enough. */
  readonly keywords: readonly string[];
  /** Stands somewhere in the token, and is looked for first. */
  readonly infix?: string;
  /** Least bits per unit of what follows the prefix; what its alphabet and length give where absent. */
  readonly entropy?: number;
  /** Whose documentation says so. */
  readonly source: string;
}

/** Id, vendor, mark, form, source of a format. */
type Row = readonly [id: string, vendor: string, mark: string, form: string, source: string];

/** Members of a regular expression's class, and what samples are drawn from. */
export const alphabets = {
  digit: { members: '\\d', sample: '0123456789' },
  hex: { members: 'a-f\\d', sample: '0123456789abcdef' },
  upperhex: { members: 'A-F\\d', sample: '0123456789ABCDEF' },
  anyhex: { members: 'a-fA-F\\d', sample: '0123456789abcdefABCDEF' },
  lower: { members: 'a-z\\d', sample: 'abcdefghijklmnopqrstuvwxyz0123456789' },
  upper: { members: 'A-Z\\d', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789' },
  base32: { members: 'A-Z2-7', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567' },
  alnum: { members: 'a-zA-Z\\d', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
  word: { members: '\\w-', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-' },
  base64: { members: 'a-zA-Z\\d+/=', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/' },
  loose: { members: '\\w.+/=~-', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-' },
} as const;

export type Alphabet = keyof typeof alphabets;

/** Plain text between the random parts, or a random part of `least` to `most` units. */
export type FormPart = string | { readonly alphabet: Alphabet; readonly least: number; readonly most: number };

/** A random part of a form. */
export const randomPart = new RegExp(`(${Object.keys(alphabets).join('|')})\\{(\\d{1,3})(?:,(\\d{1,3}))?\\}`);

/**
 * The parts of a form: `hex{24}-hex{34}` is 24 hex digits, a hyphen, 34 hex digits; `word{20,60}` is 20 to 60 units;
 * `uuid` is a UUID.
 */
export function readForm(form: string): FormPart[] {
  const parts: FormPart[] = [];
  let rest = form.replaceAll('uuid', 'hex{8}-hex{4}-hex{4}-hex{4}-hex{12}');
  for (let found = randomPart.exec(rest); found !== null; found = randomPart.exec(rest)) {
    if (found.index > 0) parts.push(rest.slice(0, found.index));
    const least = Number(found[2]);
    // The pattern knows no other names than those of the alphabets.
    parts.push({ alphabet: found[1] as Alphabet, least, most: Number(found[3] ?? least) });
    rest = rest.slice(found.index + found[0].length);
  }
  return rest === '' ? parts : [...parts, rest];
}

/**
 * A format that its prefix gives away; the mark is one prefix or more, spaces between.
 */
export const prefixed = ([id, vendor, prefixes, form, source]: Row): TokenFormat => ({
  id,
  vendor,
  prefix: prefixes.split(' '),
  form,
  keywords: [],
  source,
});

/**
 * A format without a mark of its own, known by the words beside it: commas between them, a space stands for any gap.
 */
export const keyed = ([id, vendor, keywords, form, source]: Row): TokenFormat => ({
  id,
  vendor,
  prefix: [],
  form,
  keywords: [...new Set(keywords.split(',').map((word) => word.trim().replace(/[_-](?=\w)/g, ' ')))],
  source,
});

/** A format with a mark in its middle or at its end. */
export const marked = ([id, vendor, infix, form, source]: Row): TokenFormat => ({
  id,
  vendor,
  prefix: [],
  form,
  keywords: [],
  infix,
  source,
});
