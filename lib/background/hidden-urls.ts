import { browser } from 'wxt/browser';
import { hiddenUrlRules, type HiddenOnPages } from '@/lib/policy/hidden-url-rules';
import { inTurn } from '@/lib/store/in-turn';
import { allStandIns } from '@/lib/store/vault';
import { withoutUnsupported, forBrowser } from './request-rules';
import { hostsOf } from './site-origins';
import { activeSiteKeys, readSituation } from './situation';

const firstRuleId = 1000;

/**
 * Has the browser itself block what a page asks for with a hidden value in its address: the guard in the page sees neither images nor
 * links nor workers. Follows what the vault holds now, for sites that are consented to and not paused.
 */
export const guardHiddenUrls = (): Promise<void> =>
  inTurn('hidden-urls', async () => {
    const active = activeSiteKeys(await readSituation(), Date.now());
    const pages = (await allStandIns())
      .filter(({ siteKey }) => active.includes(siteKey))
      .map(({ siteKey, standIns }): HiddenOnPages => ({
        domains: hostsOf(siteKey).hosts,
        values: standIns.map(({ value }) => value),
      }));
    const wanted = await withoutUnsupported(hiddenUrlRules(pages, firstRuleId));
    const present = (await browser.declarativeNetRequest.getSessionRules()).filter(({ id }) => id >= firstRuleId);
    if (present.length === 0 && wanted.length === 0) return;
    await browser.declarativeNetRequest.updateSessionRules({
      removeRuleIds: present.map(({ id }) => id),
      addRules: forBrowser(wanted),
    });
  });
