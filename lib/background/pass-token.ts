import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { KeptRecipe } from '@/lib/model/recipe';
import type { RequestRule } from '@/lib/model/site';
import {
  passTokenAllowRule,
  passTokenRules,
  type GuardedRequests,
  type RequestFilterRule,
} from '@/lib/policy/pass-token';
import { genericSite } from '@/lib/sites/generic';
import { recipeFor, siteOfRecipe } from '@/lib/sites/recipes/site-of-recipe';
import { sites } from '@/lib/sites/registry';
import { inTurn } from '@/lib/store/in-turn';
import { hostsOf } from './site-origins';
import { forBrowser, withoutUnsupported, type BrowserRules } from './request-rules';

const tokenItem = storage.defineItem<string>('session:pass-token');
const allowRuleId = 1;
const firstBlockRuleId = 1;

/**
 * Blocks, on the prompt endpoints of these sites, what does not carry the pass token; nothing on others. The rules outlive
 * the browser's restart. Does nothing where they are so already.
 */
export async function setBlockRules(siteKeys: readonly string[], recipes: readonly KeptRecipe[]): Promise<void> {
  const known = sites.filter(({ id }) => siteKeys.includes(id)).flatMap(({ requests }) => guardedOf(requests));
  const guarded = [...known, ...siteKeys.flatMap((siteKey) => taughtOf(siteKey, recipes))];
  const wanted = await withoutUnsupported(passTokenRules({ guarded, firstRuleId: firstBlockRuleId }));
  const present = await browser.declarativeNetRequest.getDynamicRules();
  if (signature(present) === signature(wanted)) return;
  const removeRuleIds = present.map(({ id }) => id);
  await browser.declarativeNetRequest.updateDynamicRules({ removeRuleIds, addRules: forBrowser(wanted) });
}

/** Of recipes that are trusted; a recipe on trial guards nothing. */
const taughtOf = (siteKey: string, recipes: readonly KeptRecipe[]): GuardedRequests[] =>
  hostsOf(siteKey).hosts.flatMap((host) => {
    const kept = recipeFor(host, recipes);
    return kept ? guardedOf(siteOfRecipe(genericSite, kept).taught ?? []) : [];
  });

const guardedOf = (requests: readonly RequestRule[]): GuardedRequests[] =>
  requests.flatMap(({ guardedUrl, methods }) =>
    guardedUrl === undefined ? [] : [{ url: guardedUrl, isInUrl: methods.includes('GET') }],
  );

/**
 * The token of this browser session, once the rule that lets it pass is in force: letters and digits, 128 random bits.
 * Rejects where the rule could not be set.
 */
export const passToken = (): Promise<string> => inTurn('pass-token', setAllowRule);

async function setAllowRule(): Promise<string> {
  const token = (await tokenItem.getValue()) ?? newToken();
  const wanted = passTokenAllowRule({ token, ruleId: allowRuleId });
  const present = (await browser.declarativeNetRequest.getSessionRules()).filter(({ id }) => id === allowRuleId);
  if (signature(present) !== signature([wanted])) {
    const removeRuleIds = present.map(({ id }) => id);
    await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds, addRules: forBrowser([wanted]) });
  }
  await tokenItem.setValue(token);
  return token;
}

const newToken = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const signature = (rules: readonly Pick<RequestFilterRule, 'id'>[] | BrowserRules): string =>
  JSON.stringify(
    forBrowser(rules as readonly RequestFilterRule[])
      .map(({ id, priority, action, condition }) => [
        id,
        priority,
        action.type,
        condition.regexFilter,
        condition.requestMethods,
        condition.resourceTypes ?? [],
      ])
      .sort(([a], [b]) => Number(a) - Number(b)),
  );
