import { matchesIn } from '../every-match';
/** UTF-16 offsets, half open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Normalised {
  readonly text: string;
  /** Span of the normalised text → smallest span of whole original characters that covers it. */
  readonly toOriginal: (span: Span) => Span;
}

/**
 * What is seen rather than what is encoded: NFKC, without zero-width, bidi and soft-hyphen characters, with plain
 * spaces, quotes, hyphens and ASCII digits, and look-alike letters of other scripts folded inside Latin words.
 *
 * @param original any string, lone surrogates included
 */
export function normalise(original: string): Normalised {
  if (isPlain.test(original)) return { text: original, toOriginal: (span) => span };
  const map = new OffsetMap(original.length);
  for (const { 0: cluster, index } of matchesIn(original, clusters)) {
    if (isPlain.test(cluster)) map.addPlain(cluster, index);
    else map.add(fold(cluster), index, cluster.length);
  }
  return map.finish();
}

/** ASCII without carriage returns. */
// eslint-disable-next-line no-control-regex -- the whole of ASCII is meant, control characters included
export const isPlain = /^[\x00-\x0c\x0e-\x7f]*$/;

/** A run of plain ASCII, a character with its combining marks (at most 30: UAX #15's stream-safe limit), or a line end. */
// eslint-disable-next-line no-control-regex -- the whole of ASCII is meant, control characters included
export const clusters = /[\x00-\x0c\x0e-\x7f]+(?!\p{M})|\r\n|[^\p{M}]\p{M}{0,30}|\p{M}/gu;

/** Zero-width, bidi controls, soft hyphen, variation selectors, tags: invisible, and never part of a value. */
export const invisible = /\p{Default_Ignorable_Code_Point}/gu;

const folded: Readonly<Record<string, string>> = {
  '\r\n': '\n',
  '\r': '\n',
  '\u0085': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2212': '-',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '‹': "'",
  '›': "'",
};

/** Code points of the digit zero of scripts whose digits NFKC leaves alone (Unicode general category Nd). */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0x1810,
];

function fold(cluster: string): string {
  const known = folded[cluster];
  if (known !== undefined) return known;
  const text = cluster.replace(invisible, '').normalize('NFKC');
  const point = text.codePointAt(0) ?? 0;
  if (point < 0x660) return folded[text] ?? text;
  const zero = zeros.find((first) => point >= first && point < first + 10);
  return zero === undefined ? (folded[text] ?? text) : String(point - zero);
}

/** Letters of other scripts that look like a Latin one (Unicode TR39 confusables, the everyday part). */
const lookAlikes = new Map(
  Object.entries({
    А: 'A',
    В: 'B',
    С: 'C',
    Е: 'E',
    Н: 'H',
    І: 'I',
    Ј: 'J',
    К: 'K',
    М: 'M',
    О: 'O',
    Р: 'P',
    Ѕ: 'S',
    Т: 'T',
    Х: 'X',
    а: 'a',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    і: 'i',
    ј: 'j',
    о: 'o',
    р: 'p',
    ѕ: 's',
    х: 'x',
    у: 'y',
    ӏ: 'l',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
    ο: 'o',
    ν: 'v',
    ι: 'i',
    α: 'a',
    ρ: 'p',
  }),
);

/** A run of letters and digits of the three scripts that are mixed to deceive. */
export const mixedRun = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]+/gu;

function foldLookAlikes(text: string): string {
  return text.replace(mixedRun, (run) =>
    /[a-z]/i.test(run) && /[\u0370-\u052f]/.test(run)
      ? run.replace(/[\u0370-\u052f]/g, (letter) => lookAlikes.get(letter) ?? letter)
      : run,
  );
}

/** Grows the normalised text and, for each of its units, where the original character begins and ends. */
class OffsetMap {
  readonly #parts: string[] = [];
  readonly #length: number;
  #starts: Int32Array;
  #ends: Int32Array;
  #used = 0;

  constructor(length: number) {
    this.#length = length;
    this.#starts = new Int32Array(length + 16);
    this.#ends = new Int32Array(length + 16);
  }

  add(part: string, start: number, length: number): void {
    this.#reserve(part.length);
    this.#parts.push(part);
    for (let unit = 0; unit < part.length; unit++) {
      this.#starts[this.#used] = start;
      this.#ends[this.#used] = start + length;
      this.#used++;
    }
  }

  /** A run that stays as it is. */
  addPlain(run: string, start: number): void {
    this.#reserve(run.length);
    this.#parts.push(run);
    for (let unit = start; unit < start + run.length; unit++) {
      this.#starts[this.#used] = unit;
      this.#ends[this.#used] = unit + 1;
      this.#used++;
    }
  }

  finish(): Normalised {
    const [starts, ends, length, used] = [this.#starts, this.#ends, this.#length, this.#used];
    const toOriginal = (span: Span): Span => {
      const start = span.start < used ? (starts[span.start] ?? length) : length;
      const end = span.end > 0 ? (ends[Math.min(span.end, used) - 1] ?? 0) : 0;
      // Of an empty span, what is invisible lies between the two.
      return { start: Math.min(start, end), end };
    };
    return { text: foldLookAlikes(this.#parts.join('')), toOriginal };
  }

  #reserve(more: number): void {
    if (this.#used + more <= this.#starts.length) return;
    const size = (this.#used + more) * 2;
    const grow = (old: Int32Array): Int32Array => {
      const grown = new Int32Array(size);
      grown.set(old);
      return grown;
    };
    this.#starts = grow(this.#starts);
    this.#ends = grow(this.#ends);
  }
}
