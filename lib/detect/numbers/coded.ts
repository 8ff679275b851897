/** A number as offices write it, with capital letters: `MTR/77-4410982`, `KH 44/1187.220`, `MA 8841 2207`, `G4A 0088172`, `K7QP2M`. Sticky. */
export const coded =
  /(?!(?:NR|NO|NUM|ID|REF|EUR|USD|GBP|PLN|CHF)[ .])(?=[A-Z\d ./-]{0,24}\d)(?:(?:[A-Z]{1,6}[ -])?\d{1,4}(?:[./-]\d{2,8}){1,4}(?: \d{3,6}|-\d)?|(?:[A-Z]{1,5}[ -])?[A-Z]{0,4}\d[A-Z\d]{1,12}(?: \d[A-Z\d]{0,9}){1,5}(?: (?!GB|MB|TB|KG|KM|KW|CM|MM|ML|PS|HP|HZ)[A-Z]{2})?|[A-Z\d]{1,12}(?:[./-][A-Z\d]{1,12}){1,5}(?: \d{3,6})?|[A-Z]{1,6} \d{5,18}|[A-Z]{2,6} \d{0,3}[A-Z]{1,3}\d[A-Z\d]{3,14}|[A-Z\d]{4,30})(?![\p{L}\p{N}]|[./-][A-Z\d])(?!,\d{2}(?!\d))(?: s[ée]rie \d[\dA-Z/-]{1,9})?/uy;

/** What may stand between a noun and its number: a mark, a word for "number", a verb. Sticky. */
export const codedLink =
  /(?:[ \t:#(*"'-]|<\/?[a-z]{1,6}>|\n(?=\S)|n[°º.]\.?|n\.o|(?:nr|no|num|number|numer|numero|número|numéro|nummer|id|is|was|ist|lautet|est|è|é|es|jest|ref)(?!\p{L})\.?){1,10}/iuy;
/** Whose number it is, in one or two words behind that: `policy Pinto Mutual 88-PM-10448`. Sticky. */
export const ownerGap = /(?:\p{Lu}[\p{L}&'.-]{1,20} ){1,2}/uy;
/** One more word between a noun and its number: `Polizza mia 1/39117`, `parcel with DHL JJD…`. Sticky. */
export const wordGap = /\(?\p{L}[\p{L}'’&.-]{0,20}[ :]{1,2}/uy;
/** A clause that ends in a colon: `Aktenzeichen steht auf dem letzten Brief: …`. Sticky. */
export const clauseGap = /[^\n.;:!?\d]{1,60}: ?/uy;

/** Dates, times, amounts, versions, years: numbers that lead to nobody. */
export const isPlainNumber = (value: string): boolean =>
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$|^\d{1,2}[./-]\d{1,2}$|^\d+\.\d+$|^(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?$|^[1-9]\d{0,2}(?:[ .]\d{3})+$|^\d{1,3}\/(?:19|20)\d\d$|^\d{1,2} \d{1,2} (?:19|20)\d\d$/.test(
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

/** Norms, models and the like, which much text speaks of. */
const ofThings =
  /^(?:ISO|RFC|CVE|DIN|EN|BS|IEC|IEEE|NIST|HTTP|COVID|UTF|SHA|AES|MD|RSA|PEP|RTX|GTX|USB|PCI|EU|ECE|SAE|SKU|ASIN|ISBN|ISSN|DOI|HTML|CSS|API|SQL|NF|UNI|NEN|PN|NBR|ANSI|ASTM|FIPS|COM|KB|MS)[ ./:-]?\d/;

/** Strong enough to be believed some words behind its noun: letters and digits, or a mark, or eight digits; five digits at least. */
export const isFarCoded = (value: string): boolean =>
  isCoded(value) &&
  !ofThings.test(value) &&
  value.replace(/\D/g, '').length >= 5 &&
  (/[A-Z/-]/.test(value) || value.replace(/\D/g, '').length >= 8);

/** Six capitals and digits, both of them: what airlines and railways give to a booking. */
export const isLocator = (value: string): boolean =>
  /^(?![A-Z]{2}\d{4})(?=[A-Z\d]*\d)(?=\d{0,5}[A-Z]\d{0,5}[A-Z])[A-Z\d]{6}$/.test(value);
