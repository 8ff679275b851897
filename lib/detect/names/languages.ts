import { languageCount } from './language-words';
import { cap, type WordFacts } from './word-facts';

/** How much the rest of the text says of a line's language, in words of the line. */
const elsewhere = 1.5;

/**
 * The language of each token's line: what its short words say and, where they are few, those of the whole text.
 *
 * @returns by token: 0 unknown, else one more than the place of the language's list
 */
export function readLanguages(words: readonly WordFacts[]): Uint8Array {
  const languages = new Uint8Array(words.length);
  const text = counted(words, 0, words.length);
  const total = text.reduce((sum, one) => sum + one, 0);
  if (total === 0) return languages;
  for (let from = 0; from < words.length;) {
    let to = from;
    while (to < words.length && words[to]?.cap !== cap.newline) to++;
    const line = counted(words, from, to);
    let best = 0;
    let most = 0;
    for (let index = 0; index < languageCount; index++) {
      const weight = (line[index] ?? 0) + (elsewhere * (text[index] ?? 0)) / total;
      if (weight > most) [best, most] = [index + 1, weight];
    }
    languages.fill(best, from, Math.min(words.length, to + 1));
    from = to + 1;
  }
  return languages;
}

function counted(words: readonly WordFacts[], from: number, to: number): Uint32Array {
  const counts = new Uint32Array(languageCount);
  for (let index = from; index < to; index++) {
    let bits = words[index]?.languages ?? 0;
    for (let at = 0; bits !== 0; at++, bits >>= 1) if ((bits & 1) === 1) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
