import type { Browser } from 'wxt/browser';

/** A content script's frame, as the browser vouches for it. Nothing in it was said by the page. */
export interface FrameSender {
  readonly tabId: number;
  /** 0 is the top frame. */
  readonly frameId: number;
  /** The frame's own address; `about:blank` and the like are possible. */
  readonly frameUrl: string;
  /** The tab's address, null where the extension may not see it. */
  readonly tabUrl: string | null;
  readonly incognito: boolean;
  readonly deliveryId: string;
}

type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'url' | 'origin' | 'frameId' | 'tab'>;

export interface Self {
  readonly id: string;
  /** Address of the extension's own pages, with a slash at its end. */
  readonly root: string;
}

/** The frame of one of our content scripts, or null: another extension, or one of our own pages. */
export function frameOf(sender: Sender, self: Self): Omit<FrameSender, 'deliveryId'> | null {
  const { tab, frameId, url, origin } = sender;
  if (sender.id !== self.id || tab?.id === undefined || frameId === undefined || url === undefined) return null;
  if (url.startsWith(self.root)) return null;
  // While a tab is on its way, its own address may still be the one before; a window at about:blank has its opener's origin.
  const topUrl = /^https?:/.test(url) ? url : (origin ?? tab.url ?? url);
  const tabUrl = frameId === 0 ? topUrl : (tab.url ?? null);
  return { tabId: tab.id, frameId, frameUrl: url, tabUrl, incognito: tab.incognito };
}

/** True for popup, dashboard and welcome page of this extension, in a tab or not. */
export const isOwnPage = (sender: Sender, self: Self): boolean =>
  sender.id === self.id && sender.url?.startsWith(self.root) === true;

/** True for the background of this extension, as a content script sees it. */
export const isBackground = (sender: Sender, self: Self): boolean => sender.id === self.id && sender.tab === undefined;
