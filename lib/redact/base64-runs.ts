/** RFC 4648 §4 and §5 (safe for URLs), at least twelve bytes, padded or not. */
const runPattern = /[a-z0-9+/_-]{16,}={0,2}/gi;

/** Runs beyond this are read from their first character only: they are files, and begin where the run begins. */
const gluedLimit = 65_536;

/** Undoes base64 wherever a text has some and `rewrite` finds something in it; null: nothing was found. */
export type Rewrite = (decoded: string) => string | null;

/**
 * `text` with each run of base64 that holds UTF-8 text, between any other bytes, rewritten in the same alphabet; the text
 * itself where nothing was found. A run may be glued to characters before it (a path): each alignment is tried.
 * Time is linear in the text.
 */
export const rewriteBase64 = (text: string, rewrite: Rewrite): string =>
  text.replace(runPattern, (run) => rewriteRun(run, rewrite) ?? run);

function rewriteRun(run: string, rewrite: Rewrite): string | null {
  const shifts = run.length > gluedLimit ? [0] : [0, 1, 2, 3];
  for (const shift of shifts) {
    const written = rewriteAligned(run.slice(shift), rewrite);
    if (written !== null) return run.slice(0, shift) + written;
  }
  return null;
}

function rewriteAligned(run: string, rewrite: Rewrite): string | null {
  const digits = run.replace(/=+$/, '');
  // A lone last digit holds less than a byte.
  const whole = digits.length % 4 === 1 ? digits.slice(0, -1) : digits;
  const written = rewrite(textOf(atob(whole.replaceAll('-', '+').replaceAll('_', '/'))));
  if (written === null) return null;
  const encoded = btoa(bytesOf(written));
  const isForUrls = /[-_]/.test(whole);
  const alphabet = isForUrls ? encoded.replaceAll('+', '-').replaceAll('/', '_') : encoded;
  return run.endsWith('=') || whole.length % 4 === 0 ? alphabet : alphabet.replace(/=+$/, '');
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
