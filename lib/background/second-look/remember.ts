import { browser } from 'wxt/browser';
import { isGiven } from '@/lib/model/consent';
import type { EntryDraft, Outcome } from '@/lib/model/entry';
import { appendEntry } from '@/lib/store/log';
import { refreshLight } from '../light';
import { pagePatterns } from '../site-origins';
import { changeTab } from '../tab-memory';
import type { Escape } from './look';
import { transportOf, type Seen } from './seen-request';

/** Writes an escape down and, where it left, turns the light of the tabs that it may be of. */
export async function remember(seen: Seen, { page, what }: Escape, outcome: Outcome): Promise<void> {
  const tabs = await tabsOf(seen, page.siteKey);
  if (isGiven(page.consent, 'log') && !tabs.some(({ incognito }) => incognito)) {
    await appendEntry(entryOf(seen, { siteKey: page.siteKey, what, outcome, version: page.consent.log.noticeVersion }));
  }
  if (outcome !== 'left-unchecked') return;
  for (const { id } of tabs) {
    if (id === undefined) continue;
    await changeTab(id, () => ({ hasEscaped: true }));
    refreshLight(id);
  }
}

/** A service worker belongs to no tab: then it is all that show its site. */
async function tabsOf({ tabId }: Seen, siteKey: string): Promise<{ id?: number | undefined; incognito: boolean }[]> {
  if (tabId < 0) return browser.tabs.query({ url: pagePatterns(siteKey) });
  return [await browser.tabs.get(tabId)];
}

interface Facts {
  readonly siteKey: string;
  readonly what: Escape['what'];
  readonly outcome: Outcome;
  readonly version: number;
}

const entryOf = (seen: Seen, { siteKey, what, outcome, version }: Facts): EntryDraft => ({
  time: Date.now(),
  site: siteKey,
  door: 'wire',
  transport: transportOf(seen),
  pathClass: what === 'prompt' ? 'send' : 'other',
  size: (seen.requestBody?.raw ?? []).reduce((sum, { bytes }) => sum + (bytes?.byteLength ?? 0), 0),
  findings: [],
  verdict: 'block',
  outcome,
  reason: 'second-look',
  duration: 0,
  rules: [],
  consentVersion: version,
  extensionVersion: browser.runtime.getManifest().version,
  digest: '',
});
