/** What a UTF-16 unit is to the tokenizer. */
export const unit = { space: 0, letter: 1, digit: 2, other: 3, newline: 4, ideograph: 5 } as const;

const unknown = 255;
/** Filled as units are met: most texts need a few hundred of the 65,536. */
const classes = new Uint8Array(65_536).fill(unknown);

/**
 * Class of a UTF-16 unit: one of `unit`.
 *
 * @param code 0–65,535; NaN (behind the end of a string) counts as space
 */
export function classOf(code: number): number {
  const known = classes[code] ?? unit.space;
  return known === unknown ? classify(code) : known;
}

function classify(code: number): number {
  const found = read(code);
  classes[code] = found;
  return found;
}

function read(code: number): number {
  if (code === 10 || code === 13) return unit.newline;
  if (code === 0x200b || code === 0xfeff) return unit.space;
  if (code >= 0xd800 && code < 0xe000) return unit.other;
  const letter = String.fromCharCode(code);
  if (/\s/.test(letter)) return unit.space;
  if (/[\p{L}\p{M}_]/u.test(letter)) return isIdeograph(code) ? unit.ideograph : unit.letter;
  return /\p{Nd}/u.test(letter) ? unit.digit : unit.other;
}

/** CJK, kana and Hangul: no spaces between words, so each stands alone. */
const isIdeograph = (code: number): boolean => code >= 0x2e80 && code < 0xd7a4;

/** Whether a unit is part of a word. */
export const isWordUnit = (code: number): boolean => {
  const found = classOf(code);
  return found === unit.letter || found === unit.digit;
};

/** Whether a unit is a capital letter. */
export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code >= 0x2000) return false;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter;
}
