import { browser } from 'wxt/browser';
import { isGiven } from '@/lib/model/consent';
import type { Protection } from '@/lib/model/protection';
import { effectiveSettings } from '@/lib/policy/effective-settings';
import type { FrameSender } from '@/lib/messages/senders';
import { passToken } from './pass-token';
import { isPaused, readSituation, siteOfPage } from './situation';

interface Page {
  /** Address of the tab: frames within it, those at `about:blank` included, are part of its page. */
  readonly tabUrl: string | null | undefined;
  readonly incognito: boolean;
}

/** What a page's frames are told; null without consent to read there. The pass token's rule is in force by then. */
export async function protectionOf({ tabUrl, incognito }: Page): Promise<Protection | null> {
  const situation = await readSituation();
  const page = siteOfPage(tabUrl, situation);
  if (page?.consent === undefined || !isGiven(page.consent, 'scan')) return null;
  const { level, asks, mayOverride } = effectiveSettings(situation.settings, situation.managed);
  return {
    siteId: page.site.id,
    siteKey: page.siteKey,
    siteName: page.site.hosts.length > 0 ? page.site.name : page.siteKey,
    recipe: page.recipe,
    active: !isPaused(situation, page.siteKey, Date.now()),
    log: isGiven(page.consent, 'log') && !incognito,
    vault: isGiven(page.consent, 'vault'),
    consentVersion: page.consent.scan.noticeVersion,
    level,
    asks,
    mayOverride,
    passToken: await passToken(),
    secondLook: situation.settings.secondLook === true,
    incognito,
    extensionVersion: browser.runtime.getManifest().version,
  };
}

/**
 * Protection of the page a message came from.
 *
 * @throws {NotProtected} without consent, or while paused: then nothing of it is to be read or kept.
 */
export async function activeProtectionOf(from: FrameSender): Promise<Protection> {
  const protection = await protectionOf(from);
  if (!protection?.active) throw new NotProtected();
  return protection;
}

class NotProtected extends Error {
  override readonly name = 'NotProtected';
}
