import type { Recognizer } from './recognizer';
import type { View } from './view/view';

/** Recognizers whose values always hold a digit: a text without one is none of theirs. Their examples prove it. (Phone numbers are spelled, too.) */
export const needsDigit: ReadonlySet<string> = new Set(['credit-card', 'ip-address', 'mac-address', 'vehicle']);

/**
 * Whether a recognizer can find anything in a view. What is asked of the text (its keywords, whether it holds a digit) is
 * asked once a view, whoever asks.
 */
export function mayOccur({ id, keywords }: Pick<Recognizer, 'id' | 'keywords'>, view: View): boolean {
  const known = answersFor(view);
  if (needsDigit.has(id) && !(known.hasDigit ??= /\d/.test(view.text))) return false;
  return keywords === undefined || keywords.some((keyword) => holds(view, known, keyword));
}

interface Answers {
  hasDigit: boolean | undefined;
  readonly keywords: Map<string, boolean>;
}

const answers = new WeakMap<View, Answers>();

function answersFor(view: View): Answers {
  const known = answers.get(view);
  if (known !== undefined) return known;
  const none: Answers = { hasDigit: undefined, keywords: new Map() };
  answers.set(view, none);
  return none;
}

function holds(view: View, { keywords }: Answers, keyword: string): boolean {
  const known = keywords.get(keyword);
  if (known !== undefined) return known;
  const isThere = view.lower.includes(keyword);
  keywords.set(keyword, isThere);
  return isThere;
}
