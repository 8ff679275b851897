/** Folded units that were asked for; 0: not yet. */
const folded = new Uint16Array(0x1_0000);

/** What every digit is folded to. */
export const digit = '0';

/**
 * A UTF-16 unit without its case, and every digit of ASCII as the same one. Units that a pattern with flag `i` takes for the same are the same here (`K` and the sign for Kelvin,
 * `s` and its long form); some that it tells apart may be, too. Halves of surrogate pairs stay as they are.
 */
export function foldUnit(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x30 && unit <= 0x39) return 0x30;
    return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  }
  const known = folded[unit];
  if (known !== undefined && known !== 0) return known;
  const made = lower(upper(lower(unit)));
  folded[unit] = made;
  return made;
}

const lower = (unit: number): number => single(String.fromCharCode(unit).toLowerCase(), unit);
const upper = (unit: number): number => single(String.fromCharCode(unit).toUpperCase(), unit);

/** What becomes several units keeps its own. */
const single = (text: string, unit: number): number => (text.length === 1 ? text.charCodeAt(0) : unit);
