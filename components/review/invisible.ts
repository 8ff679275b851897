/** A run of ordinary text, or one character that would not be seen. */
export type Seen = { readonly text: string; readonly code: null } | { readonly text: string; readonly code: string };

/**
 * Zero-width and direction characters, soft hyphen, byte order mark and the Unicode tag block (U+E0000–E007F): what
 * pasted text hides instructions in. U+200D and U+FE0F stay, emoji are made with them.
 */
const invisible = /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
const around = new RegExp(`(${invisible.source})`, 'u');

/** Splits a text so that each invisible character can be drawn by its code point (`U+200B`). */
export function seenAs(text: string): readonly Seen[] {
  if (!invisible.test(text)) return [{ text, code: null }];
  return text
    .split(around)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, code: invisible.test(piece) ? codeOf(piece) : null }));
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
