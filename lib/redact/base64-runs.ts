/** Digits of RFC 4648 §4 and §5 (safe for URLs), and the sign that pads them, by character code. */
const isDigit = new Set(
  Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_=', (digit) => digit.charCodeAt(0)),
);
/** Twelve bytes. */
const leastRun = 16;

/** Runs beyond this are read from their first character only: they are files, and begin where the run begins. */
const gluedLimit = 65_536;

/** Undoes base64 wherever a text has some and `rewrite` finds something in it; null: nothing was found. */
export type Rewrite = (decoded: string) => string | null;

export interface Base64Search {
  /** Cheap: only runs that may hold something are decoded. */
  readonly mayHold: (run: string) => boolean;
  readonly rewrite: Rewrite;
}

/**
 * `text` with each run of base64 that holds UTF-8 text, between any other bytes, rewritten in the same alphabet; the text
 * itself where nothing was found. A run may be glued to characters before it (a path): each alignment is tried.
 * Time is linear in the text.
 */
export function rewriteBase64(text: string, { mayHold, rewrite }: Base64Search): string {
  const pieces: string[] = [];
  let from = 0;
  for (const [start, end] of runsIn(text)) {
    const run = text.slice(start, end);
    const written = mayHold(run) ? rewriteRun(run, rewrite) : null;
    if (written === null) continue;
    pieces.push(text.slice(from, start), written);
    from = end;
  }
  return pieces.length > 0 ? pieces.join('') + text.slice(from) : text;
}

/** Of fewer letters and digits any text holds the base64 by chance. */
const leastSign = 3;

/**
 * Whether base64 of something with `sign` (ASCII letters and digits, which become the same digits in both alphabets) may
 * stand in `text`: by what of it is the same whatever is beside it, in the three alignments. Cheap.
 */
export function mayHoldBase64Of(text: string, sign: string): boolean {
  if (sign.length < leastSign) return false;
  return [0, 1, 2].some((shift) => {
    const digits = btoa('\0'.repeat(shift) + sign);
    const own = digits.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + sign.length) * 8) / 6));
    return text.includes(own);
  });
}

/** Half-open spans. Not by a regular expression: those run out of stack on a run of megabytes. */
function* runsIn(text: string): Generator<readonly [start: number, end: number]> {
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (isDigit.has(text.charCodeAt(at))) continue;
    if (at - start >= leastRun) yield [start, at];
    start = at + 1;
  }
}

function rewriteRun(run: string, rewrite: Rewrite): string | null {
  const shifts = run.length > gluedLimit ? [0] : [0, 1, 2, 3];
  for (const shift of shifts) {
    const written = rewriteAligned(run.slice(shift), rewrite);
    if (written !== null) return run.slice(0, shift) + written;
  }
  return null;
}

function rewriteAligned(run: string, rewrite: Rewrite): string | null {
  const digits = run.slice(0, run.includes('=') ? run.indexOf('=') : run.length);
  // A lone last digit holds less than a byte.
  const whole = digits.length % 4 === 1 ? digits.slice(0, -1) : digits;
  const written = rewrite(textOf(atob(whole.replaceAll('-', '+').replaceAll('_', '/'))));
  if (written === null) return null;
  const encoded = btoa(bytesOf(written));
  const isForUrls = /[-_]/.test(whole);
  const alphabet = isForUrls ? encoded.replaceAll('+', '-').replaceAll('/', '_') : encoded;
  return run.includes('=') || whole.length % 4 === 0 ? alphabet : alphabet.replace(/=+$/, '');
}

/** Bytes (one character each, as `atob` gives them) that are no UTF-8 stand in the private use area from here on. */
const privateUse = 0xf700;
const utf8Pattern =
  /[\u{C2}-\u{DF}][\u{80}-\u{BF}]|[\u{E0}-\u{EF}][\u{80}-\u{BF}]{2}|[\u{F0}-\u{F4}][\u{80}-\u{BF}]{3}|[\u{80}-\u{FF}]/gu;

const textOf = (bytes: string): string =>
  bytes.replace(utf8Pattern, (sequence) => fromUtf8(sequence) ?? asPrivate(sequence));

const asPrivate = (bytes: string): string =>
  bytes.replace(/./gsu, (byte) => String.fromCharCode(privateUse + byte.charCodeAt(0)));

function fromUtf8(sequence: string): string | null {
  const bytes = Uint8Array.from(sequence, (unit) => unit.charCodeAt(0));
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return /[\u{F780}-\u{F7FF}]/u.test(text) ? null : text;
  } catch {
    return null; // An overlong form, a lone surrogate, a byte on its own.
  }
}

/** The way back. */
const bytesOf = (text: string): string =>
  text.replace(/[\u{80}-\u{10FFFF}]/gu, (character) => {
    const unit = character.charCodeAt(0);
    if (unit >= privateUse + 0x80 && unit <= privateUse + 0xff) return String.fromCharCode(unit - privateUse);
    return Array.from(new TextEncoder().encode(character), (byte) => String.fromCharCode(byte)).join('');
  });
