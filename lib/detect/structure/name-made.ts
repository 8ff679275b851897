import { is } from '../language/lists/flags';
import { nameFlagsOf } from '../language/lists/lookup';
import { ordinaryTag } from '../language/vocabulary';

/**
 * Whether an account's name is made of a person's: `hpetersen`, `annroe`, `roea`. Small Latin letters only.
 *
 * @param least letters that the listed name in it has at least
 */
export function isNameMade(word: string, least = 4): boolean {
  if (!/^[a-z]{4,24}$/.test(word) || isOrdinary(word)) return false;
  for (let at = 1; at < word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (at <= 2 && tail.length >= least && isName(tail, is.last)) return true;
    if (least < 4 && tail.length === 1 && head.length >= least && isName(head, is.first | is.last)) return true;
    if (at >= 3 && tail.length >= 3 && isName(head, is.first) && isName(tail, is.last)) return true;
  }
  return false;
}

/** A particle may stand before the name: `jdevries`, `svandijk`; women in Poland end theirs in `a`. */
function isName(part: string, bits: number): boolean {
  const bare = part.replace(/^(?:van(?:d[ae]r?)?|vd|de|di|von|mac|mc|al)(?=[a-z]{4})/, '');
  return [part, bare, bare.replace(/ka$/, 'ki')].some(
    (one) => (nameFlagsOf(one) & bits) !== 0 && ordinaryTag(one) === null,
  );
}

/** Whether a word of small letters is one of English or of every day. */
export const isOrdinary = (word: string): boolean =>
  (nameFlagsOf(word) & (is.commonWord | is.word)) !== 0 || ordinaryTag(word) !== null;
