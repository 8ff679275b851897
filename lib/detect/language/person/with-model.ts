import { logOddsOf } from '../../names/log-odds';
import type { NameReading } from '../../names/tagger';
import type { Tag } from '../tagger';
import type { Evidence } from './evidence';

/** What two judges of a segment say together. */
interface Judged {
  readonly start: number;
  readonly end: number;
  readonly isMany: boolean;
  readonly evidence: readonly Evidence[];
  /** Of the evidence alone. */
  readonly logOdds: number;
}

/**
 * How the model's word and the evidence add up. Fitted by logistic regression on the prompts that are kept back from training
 * (`scripts/names/prompts`), apart for lines in English and in other languages; `lean` is what makes a balanced finding of what is
 * likelier than not.
 */
const weightOf = {
  one: { base: 0.88, model: 0.95, evidence: 0.45 },
  many: { base: 0.05, model: 0.77, evidence: 0.37 },
  oneAbroad: { base: 2.25, model: 1.04, evidence: 0.65 },
  manyAbroad: { base: 0.6, model: 0.77, evidence: 0.38 },
  code: { base: -1.4, model: 0.7, evidence: 0.54 },
  alone: { base: -1.28, model: 0.65 },
  lean: 0.7,
  /** What is called like a product is one, where nothing else is said: `Alexa`, `Claude`. */
  product: -4,
  /** What a text in a language that nobody taught the model is about: its ordinary words look like names. */
  unread: -2,
} as const;

/** What compromise's tag of the first word adds, in log-odds; fitted together with the above. */
export const tagged: Readonly<Record<Tag, number>> = {
  person: 0.7,
  place: -1,
  organization: -0.8,
  verb: 0,
  none: -0.3,
};

/** Evidence that settles a name without the model: someone says who this is. */
const sure = /^(?:title:formal|introduction:name|signature|field|mail|greeting|citation|initial:head)/;

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** Which weights hold for the line of a segment. */
function lineOf(evidence: readonly Evidence[], isMany: boolean): 'one' | 'many' | 'oneAbroad' | 'manyAbroad' | 'code' {
  if (evidence.some((one) => one.startsWith('line:foreign'))) return isMany ? 'manyAbroad' : 'oneAbroad';
  if (evidence.some((one) => one.startsWith('line:code'))) return 'code';
  return isMany ? 'many' : 'one';
}

/**
 * @param isRead whether the model knows the language of the text
 * @returns log-odds of a segment, of its evidence and the model together; 0 is even
 */
export function withModel(
  { start, end, isMany, evidence, logOdds }: Judged,
  names: NameReading,
  isRead: boolean,
): number {
  const { base, model, evidence: own } = weightOf[lineOf(evidence, isMany)];
  const likelihood = names.likelihood('person', start, end);
  const unread = isRead ? 0 : weightOf.unread;
  const both = base + weightOf.lean + unread + model * logOddsOf(likelihood) + own * within(logOdds, -5, 6);
  if (evidence.some((one) => sure.test(one))) return Math.max(both, logOdds);
  return both + (evidence.includes('product') ? weightOf.product : 0);
}

/**
 * @param likelihood the model's alone
 * @param isRead as above
 * @returns log-odds of a name that the lists and cues do not see
 */
export function nameAlone(likelihood: number, name: string, isRead: boolean): number {
  const { alone, lean, unread } = weightOf;
  return (
    alone.base + lean + (isRead ? 0 : unread) + alone.model * logOddsOf(likelihood) - (name.includes(' ') ? 0.5 : 0)
  );
}
