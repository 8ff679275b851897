import { browser } from 'wxt/browser';
import type { SiteState } from '@/lib/model/site-state';
import { siteStateReasons } from '@/lib/policy/site-state';
import { inBackground, report } from './report';
import { forgetTab, tabLoaded } from './tab-memory';
import { tabState } from './tab-state';

interface Light {
  readonly text: string;
  readonly color: string;
  /** What the names of its icons in `public/icons` begin with. */
  readonly icon: '' | 'off-' | 'warn-' | 'blind-';
}

/** What the toolbar shows. An armed tab shows how many values it has hidden instead. */
const lights: Readonly<Record<SiteState, Light>> = {
  armed: { text: '', color: '#1f7a4d', icon: '' },
  degraded: { text: '!', color: '#b26a00', icon: 'warn-' },
  blind: { text: '!', color: '#b3261e', icon: 'blind-' },
  off: { text: 'off', color: '#5f6368', icon: 'off-' },
  paused: { text: 'II', color: '#5b5bd6', icon: 'off-' },
  'reload-needed': { text: '!', color: '#b3261e', icon: 'warn-' },
};

/** Keeps the toolbar's badge and icon true for every tab. */
export function setUpLight(): void {
  inBackground('badge', showEverywhere(lights.off));
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (status !== undefined || url !== undefined) refreshLight(tabId);
  });
  browser.tabs.onActivated.addListener(({ tabId }) => refreshLight(tabId));
  browser.tabs.onRemoved.addListener((tabId) => inBackground('forgetting a tab', forgetTab(tabId)));
}

/** Shows the state that a tab is in now. Nobody waits for it. */
export function refreshLight(tabId: number): void {
  inBackground('badge', showState(tabId));
}

/** The same for every open tab. Resolves once all are asked, not once all are shown. */
export async function refreshAllLights(): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) if (id !== undefined) refreshLight(id);
}

/** A page of ours begins in this tab, or introduces itself again. */
export async function pageBegins(tabId: number, page: string): Promise<void> {
  await tabLoaded(tabId, page);
  refreshLight(tabId);
}

async function showState(tabId: number): Promise<void> {
  const { state, reason, memory } = await tabState(tabId);
  const { text, color, icon } = lights[state];
  const count = state === 'armed' && memory.hiddenCount > 0 ? String(memory.hiddenCount) : text;
  try {
    await browser.action.setBadgeText({ tabId, text: count });
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setIcon({ tabId, path: iconPaths(icon) });
    await browser.action.setTitle({ tabId, title: `Sotto: ${siteStateReasons[reason].says}` });
  } catch (error) {
    if (await isOpen(tabId)) report('badge', error); // else it was closed in between, and has no badge
  }
}

const iconPaths = (icon: Light['icon']): Record<number, string> => ({
  16: `/icons/${icon}16.png`,
  32: `/icons/${icon}32.png`,
});

async function showEverywhere({ text, color, icon }: Light): Promise<void> {
  await browser.action.setIcon({ path: iconPaths(icon) });
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}

const isOpen = (tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
