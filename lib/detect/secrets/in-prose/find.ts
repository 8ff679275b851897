import { isPath } from '../assigned-secrets';
import { isPlaceholder } from '../placeholders';
import type { Weighed } from '../spoken-passwords';
import type { Match } from '../../matches';
import { isProgramName } from '../../structure/program-names';
import { judge, type SecretModel } from './classifier';
import { modelData } from './model-data';
import { readSecretModel } from './model-file';

let loaded: SecretModel | undefined;

const shipped = (): SecretModel =>
  (loaded ??= readSecretModel(Uint8Array.from(atob(modelData), (letter) => letter.charCodeAt(0))));

/** What the model takes for a password, a PIN or a code in what somebody writes; no rule has to know how it is said. */
export function* passwordsByModel(text: string): Generator<Weighed> {
  for (const { likelihood, ...match } of judge(shipped(), text)) {
    const score = scoreOf(likelihood);
    if (score > 0 && !isElse(text, match)) yield { ...match, score };
  }
}

/** Placeholders, paths, names of a program, values of a query that has names for them. */
const isElse = (text: string, match: Match): boolean =>
  isPlaceholder(match.value) ||
  isPath.test(match.value) ||
  isProgramName(text, match) ||
  inValues.test(text.slice(Math.max(0, match.start - reach), match.start));

export const inValues = /\bvalues ?\([^()\n]*$/i;
/** UTF-16 units before a value that are looked at. */
const reach = 200;

/** A password that is missed costs more than one too many that is asked about; between the last two only `strict` asks. */
function scoreOf(likelihood: number): number {
  if (likelihood >= 0.8) return 0.7;
  if (likelihood >= 0.4) return 0.55;
  return likelihood >= 0.2 ? 0.35 : 0;
}
