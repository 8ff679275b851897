/**
 * Alternatives of a pattern, each once: lists of several languages share words.
 *
 * @param words regex source without capturing groups; alternatives parted by `|`, none of which holds a `|` itself
 */
export const oneOf = (...words: readonly string[]): string => Array.from(new Set(words.join('|').split('|'))).join('|');
