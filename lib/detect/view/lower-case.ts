/**
 * A text in lower case, unit by unit: offsets stay the same. (U+0130 is the one letter that grows by lower-casing, Unicode
 * SpecialCasing.txt.)
 */
export const lowerCase = (text: string): string => text.replaceAll('İ', 'I').toLowerCase();
