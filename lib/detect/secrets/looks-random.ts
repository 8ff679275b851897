import { entropyOf } from '../entropy';

/**
 * Whether a string is drawn rather than written: enough different units, and digits among letters or capitals among
 * small letters in a way that no name has.
 *
 * @param value without a vendor's prefix
 * @param floor least bits per unit; what a drawn string of this length rarely stays under where absent
 */
export function looksRandom(value: string, floor = floorOf(value)): boolean {
  if (entropyOf(value) < floor) return false;
  const digits = value.match(/\d/g)?.length ?? 0;
  if (value.split(/[._-]/).every((part) => isCamelCase.test(part))) return false;
  if (digits > 0) return /[a-z]/i.test(value) ? !isNumbered(value) : value.length >= 16;
  return (value.match(/[a-z][A-Z]|[A-Z][a-z]/g)?.length ?? 0) >= Math.max(4, value.length / 6);
}

/** `value1`, `user_name_2`, `some-long-name-v2`: words, and a number at an end. */
function isNumbered(value: string): boolean {
  const bare = value.replace(/[vV]?\d{1,4}$/, '');
  return bare !== value && bare.split(/[._ -]/).every((part) => isCamelCase.test(part));
}

/** A part of `SourceCode.UnaryNodeCursor`: letters as names have them, or a number. */
const isCamelCase = /^(?:[A-Za-z]?[a-z]+(?:[A-Z][a-z]+)*|[A-Z]+|\d{0,3})$/;

/** Bits per unit that chance rarely stays under: short strings cannot reach what long ones do. */
function floorOf(value: string): number {
  if (value.length < 12) return 2;
  if (value.length < 20) return 2.6;
  return /^[\da-f]+$/i.test(value) ? 2.8 : 3.2;
}
