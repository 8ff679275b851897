import type { Candidate } from '../recognizer';
import type { View } from '../view/view';
import { tokenFinder } from './tokens/find-tokens';
import { tokenFormats } from './tokens/token-formats';

const findTokens = tokenFinder(tokenFormats);

/** Tokens that say by their form, or by a name beside them, which service they open. */
export function* vendorTokens(view: View): Generator<Candidate> {
  for (const { format, start, end } of findTokens(view)) {
    const isNamed = format.keywords.length > 0;
    yield {
      start,
      end,
      score: isNamed ? 0.85 : 0.9,
      rule: 'vendor-token',
      reason: isNamed
        ? `It has the length of a key of ${format.vendor}, whose name stands beside it.`
        : `It begins as keys of ${format.vendor} do.`,
    };
  }
}
