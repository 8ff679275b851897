import { isPath } from '../assigned-secrets';
import { isPlaceholder } from '../placeholders';
import type { Weighed } from '../spoken-passwords';
import type { Match } from '../../matches';
import { isProgramName } from '../../structure/program-names';
import { judge, type PasswordModel } from './classifier';
import { modelData } from './model-data';
import { readPasswordModel } from './model-file';

let loaded: PasswordModel | undefined;

const shipped = (): PasswordModel =>
  (loaded ??= readPasswordModel(Uint8Array.from(atob(modelData), (letter) => letter.charCodeAt(0))));

/**
 * What the model takes for a password, a PIN or a code in what somebody writes; no rule has to know how it is said.
 *
 * @param text a piece: UTF-16 offsets are into it
 * @returns in order; the score (0–1) is what a level's threshold is compared with
 */
export function* passwordsByModel(text: string): Generator<Weighed> {
  for (const { likelihood, ...match } of judge(shipped(), text)) {
    const score = scoreOf(likelihood);
    if (score > 0 && !isNone(text, match)) yield { ...match, score };
  }
}

/** Placeholders, paths, names of a program, values of a query that has names for them. */
const isNone = (text: string, match: Match): boolean =>
  isPlaceholder(match.value) ||
  isPath.test(match.value) ||
  isProgramName(text, match) ||
  inValues.test(text.slice(Math.max(0, match.start - reach), match.start));

export const inValues = /\bvalues ?\([^()\n]*$/i;
/** UTF-16 units before a value that are looked at. */
const reach = 200;

/** What is likely asks at every level, what may well be one at `balanced`, and what could be one at `strict` alone. */
function scoreOf(likelihood: number): number {
  if (likelihood >= 0.9) return 0.8;
  if (likelihood >= 0.4) return 0.55;
  return likelihood >= 0.2 ? 0.35 : 0;
}
