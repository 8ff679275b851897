import type { Browser } from 'wxt/browser';
import { isGiven } from '@/lib/model/consent';
import { readSituation, siteOfPage } from '../situation';
import { changeTab } from '../tab-memory';

type Received = Pick<Browser.webRequest.OnHeadersReceivedDetails, 'tabId' | 'url' | 'responseHeaders'>;

/** Notes for the connection check whether a page that is read comes without a content security policy. */
export async function notePolicy({ tabId, url, responseHeaders = [] }: Received): Promise<void> {
  const situation = await readSituation();
  if (situation.settings.secondLook !== true) return;
  const page = siteOfPage(url, situation);
  if (!page || !isGiven(page.consent, 'scan')) return;
  const hasPolicy = responseHeaders.some(({ name }) => name.toLowerCase() === 'content-security-policy');
  await changeTab(tabId, () => ({ withoutPolicy: hasPolicy ? null : new URL(url).hostname }));
}
