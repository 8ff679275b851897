import { mixedWords, oddLettersIn } from '@/lib/model/look-alikes';

/** A run of ordinary text, one character that would not be seen, or one that would be taken for a Latin letter. */
export interface Seen {
  readonly text: string;
  /** `U+200B`; null: the text is what it looks like, or `isLookAlike`. */
  readonly code: string | null;
  readonly isLookAlike: boolean;
}

/**
 * Zero-width and direction characters, soft hyphen, byte order mark and the Unicode tag block (U+E0000–E007F): what
 * pasted text hides instructions in. U+200D and U+FE0F stay, emoji are made with them.
 */
const invisible = /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
const around = new RegExp(`(${invisible.source})`, 'u');

/** Splits a text so that each invisible character can be drawn by its code point, and each look-alike be marked. */
export function seenAs(text: string): readonly Seen[] {
  const pieces = invisible.test(text) ? text.split(around).filter((piece) => piece !== '') : [text];
  return pieces.flatMap((piece) =>
    invisible.test(piece) ? [{ text: piece, code: codeOf(piece), isLookAlike: false }] : lettersOf(piece),
  );
}

/** Runs of ordinary text, and the letters between them that are of another script. */
function lettersOf(text: string): Seen[] {
  const seen: Seen[] = [];
  let from = 0;
  let at = 0;
  const flush = (to: number): void => {
    if (to > from) seen.push({ text: text.slice(from, to), code: null, isLookAlike: false });
  };
  for (const word of mixedWords(text)) {
    at = text.indexOf(word, at);
    const odd = new Set(oddLettersIn(word));
    for (let letter = at; odd.size > 0 && letter < at + word.length; letter += 1) {
      const character = text[letter] ?? '';
      if (!odd.has(character)) continue;
      flush(letter);
      seen.push({ text: character, code: null, isLookAlike: true });
      from = letter + 1;
    }
    at += word.length;
  }
  flush(text.length);
  return seen.length > 0 ? seen : [{ text, code: null, isLookAlike: false }];
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
