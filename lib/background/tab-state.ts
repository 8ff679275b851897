import { browser, type Browser } from 'wxt/browser';
import { sendToTab } from '@/lib/messages/send';
import type { SiteState } from '@/lib/model/site-state';
import { siteState, type SiteStateReason, type TabFacts } from '@/lib/policy/site-state';
import { isGiven } from '@/lib/model/consent';
import { permitted } from './content-scripts';
import { pagePatterns } from './site-origins';
import { isPaused, readSituation, siteOfPage, type SiteOfPage } from './situation';
import { readTab, type TabMemory } from './tab-memory';

export interface TabState {
  readonly state: SiteState;
  readonly reason: SiteStateReason;
  /** Null where nothing can be protected: the browser's own pages, and addresses that the browser hides from us. */
  readonly page: SiteOfPage | null;
  readonly memory: TabMemory;
}

type Tab = Pick<Browser.tabs.Tab, 'id' | 'url' | 'status'>;

/** The light of a tab, from what was decided, what the browser permits, and what the page says of itself just now. */
export async function tabState(tabId: number): Promise<TabState> {
  const [tab, memory, situation] = await Promise.all([getTab(tabId), readTab(tabId), readSituation()]);
  const page = siteOfPage(tab?.url, situation);
  const decided = {
    isSupported: page?.isSupported ?? false,
    consent: page?.consent,
    paused: page !== null && isPaused(situation, page.siteKey, Date.now()),
    settingsProblem: situation.problem !== null,
    selfTest: memory.selfTest && { ...memory.selfTest, canary: memory.hasOpenFrame ? false : memory.selfTest.canary },
    hasEscaped: memory.hasEscaped,
    areNamesUnread: memory.areNamesUnread,
  };
  const facts = { ...decided, ...(await liveFacts(tab, page, decided.paused)) };
  return { ...siteState(facts), page, memory };
}

type LiveFacts = Pick<TabFacts, 'hostPermission' | 'contentAlive' | 'contentVersionMatches'>;

const unasked: LiveFacts = { hostPermission: false, contentAlive: null, contentVersionMatches: true };

/** Only where it matters: a page without consent, or a paused one, is not asked anything. */
async function liveFacts(tab: Tab | null, page: SiteOfPage | null, paused: boolean): Promise<LiveFacts> {
  if (tab?.id === undefined || !page || !isGiven(page.consent, 'scan') || paused) return unasked;
  const mayRun = await permittedAt(tab.url, page.siteKey);
  if (!mayRun) return unasked;
  const version = await contentVersion(tab.id);
  const isLoading = tab.status === 'loading';
  return {
    hostPermission: true,
    contentAlive: version === null ? (isLoading ? null : false) : true,
    contentVersionMatches: version === null || version === browser.runtime.getManifest().version,
  };
}

async function permittedAt(url: string | undefined, siteKey: string): Promise<boolean> {
  const scheme = url?.slice(0, url.indexOf(':')) ?? '';
  const patterns = pagePatterns(siteKey).filter((pattern) => pattern.startsWith(`${scheme}:`));
  return (await permitted(patterns)).length > 0;
}

/** Version of the content script that answers in the top frame, or null where none does. */
const contentVersion = (tabId: number): Promise<string | null> =>
  sendToTab({ tabId, frameId: 0 }, 'ping', undefined, { timeoutMs: 500 }).then(
    ({ extensionVersion }) => extensionVersion,
    () => null,
  );

const getTab = (tabId: number): Promise<Tab | null> =>
  browser.tabs.get(tabId).then(
    (tab) => tab,
    () => null, // closed meanwhile
  );
