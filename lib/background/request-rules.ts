import { browser } from 'wxt/browser';
import type { RequestFilterRule } from '@/lib/policy/pass-token';

export type BrowserRules = NonNullable<
  Parameters<typeof browser.declarativeNetRequest.updateDynamicRules>[0]['addRules']
>;

/** The API's types are enums of the same strings, which a literal is not assignable to. */
export const forBrowser = (rules: readonly RequestFilterRule[]): BrowserRules => rules as unknown as BrowserRules;

/** One pattern that the browser does not take must not cost all others theirs; a test keeps watch that there is none. */
export async function withoutUnsupported(rules: readonly RequestFilterRule[]): Promise<RequestFilterRule[]> {
  const answers = await Promise.all(rules.map(({ condition }) => isSupported(condition)));
  return rules.filter((_, index) => answers[index]);
}

/** The browser's answers, by pattern. */
const known = new Map<string, Promise<boolean>>();

function isSupported({
  regexFilter: regex,
  isUrlFilterCaseSensitive: isCaseSensitive,
}: RequestFilterRule['condition']) {
  const asked =
    known.get(regex) ??
    browser.declarativeNetRequest.isRegexSupported({ regex, isCaseSensitive }).then((answer) => answer.isSupported);
  known.set(regex, asked);
  return asked;
}
