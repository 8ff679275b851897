import { browser } from 'wxt/browser';
import { inBackground } from './report';
import { syncAndTell } from './sync';

/** First installation opens the welcome page; each installation, update and start of the browser sets everything anew. */
export function setUpInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') inBackground('welcome page', openWelcome());
    inBackground('installation', syncAndTell());
  });
  browser.runtime.onStartup.addListener(() => inBackground('start of the browser', syncAndTell()));
}

const openWelcome = (): Promise<unknown> =>
  // The page's path is not in WXT's list before the entrypoint is built.
  browser.tabs.create({ url: new URL('welcome.html', browser.runtime.getURL('/')).href });
