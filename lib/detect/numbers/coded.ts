/** A number as offices write it, with capital letters: `MTR/77-4410982`, `KH 44/1187.220`, `MA 8841 2207`, `K7QP2M`. Sticky. */
export const coded =
  /(?=[A-Z\d ./-]{0,24}\d)(?:(?:[A-Z]{1,6}[ -])?\d{1,4}(?:[./-]\d{2,8}){1,4}(?: \d{3,6})?|[A-Z]{1,6}[ -]\d{2,6}(?: \d{2,8}){1,4}|[A-Z\d]{1,12}(?:[./-][A-Z\d]{1,12}){1,5}(?: \d{3,6})?|\d{2,6}(?: \d{2,6}){1,5}|[A-Z]{1,6} \d{5,12}|[A-Z\d]{4,30})(?![\p{L}\p{N}])(?!,\d{2}(?!\d))/uy;

/** What may stand between a noun and its number: a mark, a word for "number", a verb. Sticky. */
export const codedLink =
  /(?:[ \t:#(*"'-]|\n(?=\S)|n[°º.]\.?|n\.o|(?:nr|no|num|number|numer|numero|número|numéro|nummer|id|is|was|ist|lautet|est|è|é|es|jest|ref)(?!\p{L})\.?){1,10}/iuy;
/** Whose number it is, in one or two words behind that: `policy Pinto Mutual 88-PM-10448`. Sticky. */
export const ownerGap = /(?:\p{Lu}[\p{L}&'.-]{1,20} ){1,2}/uy;

/** Dates, times, amounts, versions, years: numbers that lead to nobody. */
export const isPlainNumber = (value: string): boolean =>
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$|^\d{1,2}[./-]\d{1,2}$|^\d+\.\d+$|^(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?$|^[1-9]\d{0,2}(?:[ .]\d{3})+$|^\d{1,3}\/(?:19|20)\d\d$/.test(
    value,
  );

/**
 * Whether a string of capitals and digits was drawn up as a number of something.
 *
 * @returns false for counts, years, dates, names of models of one letter and digit
 */
export function isCoded(value: string): boolean {
  const bare = value.replace(/[^A-Z\d]/g, '');
  const digits = bare.replace(/\D/g, '').length;
  if (isPlainNumber(value) || bare.length < 5) return false;
  if (isLocator(value)) return true;
  return digits >= (digits === bare.length ? 5 : 3);
}

/** Six capitals and digits, both of them: what airlines and railways give to a booking. */
export const isLocator = (value: string): boolean =>
  /^(?![A-Z]{2}\d{4})(?=[A-Z\d]*\d)(?=\d{0,5}[A-Z]\d{0,5}[A-Z])[A-Z\d]{6}$/.test(value);
