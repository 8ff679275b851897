import { browser } from 'wxt/browser';
import { sendToTab } from '@/lib/messages/send';
import { isGiven } from '@/lib/model/consent';
import { inTurn } from '@/lib/store/in-turn';
import { watchConsent } from '@/lib/store/consent';
import { watchRecipes } from '@/lib/store/recipes';
import { watchSettings } from '@/lib/store/settings';
import { forgetStandIns } from '@/lib/store/vault';
import { registerContentScripts } from './content-scripts';
import { guardHiddenUrls } from './hidden-urls';
import { refreshAllLights } from './light';
import { passToken, setBlockRules } from './pass-token';
import { onPauseEnd, planResume } from './pauses';
import { inBackground } from './report';
import { activeSiteKeys, readSituation } from './situation';

/**
 * Keeps what the browser does for us (content scripts, block rules, alarms) in step with what the person has decided and
 * the browser permits: at each start of the background, and at each change.
 */
export function setUpSync(): void {
  const changed = (): void => inBackground('following a change', syncAndTell());
  watchConsent(changed);
  watchSettings(changed);
  watchRecipes(changed);
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  onPauseEnd(changed);
  inBackground('starting', sync());
}

/** Idempotent, and one after the other. Block rules come first: a page is blocked for a moment rather than open for one. */
export function sync(): Promise<void> {
  return inTurn('sync', async () => {
    await passToken();
    const situation = await readSituation();
    const siteKeys = activeSiteKeys(situation, Date.now());
    await setBlockRules(siteKeys, situation.recipes);
    await registerContentScripts(siteKeys);
    await inTurn('vault', () => forgetStandIns((siteKey) => !isGiven(situation.consent.sites[siteKey], 'vault')));
    await guardHiddenUrls();
    await planResume(situation, Date.now());
  });
}

/**
 * Also tells the pages that are open: at once, so that a page that is not to be read any more is let alone without waiting for all else
 * (and all else, block rules first, does not wait for pages); and again, as what they ask for may depend on what has been put in force.
 */
export async function syncAndTell(): Promise<void> {
  const told = tellTabs();
  await sync();
  await told;
  await tellTabs();
  await refreshAllLights();
}

/** Milliseconds: a page that is frozen holds up nothing. */
const pagesAnswerWithin = 1_000;

/** Resolves when they have followed, or would not; never rejects. */
const tellTabs = (): Promise<unknown> =>
  Promise.race([tellAll().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, pagesAnswerWithin))]);

async function tellAll(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      // Most tabs hold no script of ours to hear it.
      if (id !== undefined)
        await sendToTab({ tabId: id, frameId: null }, 'protectionChanged', undefined).catch(() => null);
    }),
  );
}
