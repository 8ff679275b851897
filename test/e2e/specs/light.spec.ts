import { openChat } from '../framework/chat';
import { consent } from '../framework/consent';
import type { Driver } from '../framework/driver';
import { poll } from '../framework/poll';
import { expect, test } from '../framework/test';

/** What the toolbar says rests on a made-up request that the page itself sends: held by the guard, read, and gone no further. */

test('the canary is held and read in a page that leaves the guard in place, and never leaves', async ({ session }) => {
  const { driver, loopback } = session;
  await consent(driver);
  const tab = await openChat(session, 'chatgpt');
  await poll('the canary', async () => ((await selfTests(driver)).includes('"canary":true') ? true : null));
  expect(loopback.wire.bodies().join('\n')).not.toContain('canary');
  expect(loopback.refused.filter((address) => address.includes('localhost:1'))).toEqual([]);
  await tab.close();
});

test('where a page has put the guard aside, the light turns red', async ({ session }) => {
  const { driver, loopback } = session;
  await consent(driver);
  const tab = await openChat(session, 'chatgpt', 'fetch', '&aside');
  await tab.evaluate(() => {
    window.fetch = () => Promise.resolve(new Response());
  }, null);
  await poll('the red light', async () =>
    (await titles(driver)).some((title) => title.includes('went past Sotto’s guard')) ? true : null,
  );
  expect(loopback.wire.bodies().join('\n')).not.toContain('canary');
  await tab.close();
});

test('a text in a language whose names are not read turns it amber, and the next one green again', async ({
  session,
}) => {
  const { driver } = session;
  await consent(driver);
  const tab = await openChat(session, 'chatgpt');
  const says = (words: string): Promise<true> =>
    poll(words, async () => ((await titles(driver)).some((title) => title.includes(words)) ? true : null));
  await tab.type('ev sahibime bir mektup yaz, bu daire için anahtar yok ama ben çok bekledim');
  await says('Names are not read in the language of your last text');
  await tab.bringToFront();
  await tab.press('Control+a');
  await tab.type('Please write a letter to my landlord about the keys');
  await says('Prompts are checked before they leave');
  await tab.close();
});

const selfTests = async (driver: Driver): Promise<string> => inPopup(driver, storedTests);
const titles = async (driver: Driver): Promise<string[]> => inPopup(driver, shownTitles);

async function inPopup<T>(driver: Driver, read: () => Promise<T>): Promise<T> {
  const popup = await driver.openExtensionPage('popup.html');
  const result = await popup.evaluate(read, null);
  await popup.close();
  return result;
}

interface ExtensionWorld {
  readonly chrome: {
    readonly storage: { readonly session: { get(keys: null): Promise<object> } };
    readonly tabs: { query(filter: object): Promise<readonly { readonly id: number }[]> };
    readonly action: { getTitle(of: { tabId: number }): Promise<string> };
  };
}

const storedTests = async (): Promise<string> => {
  const { chrome } = globalThis as unknown as ExtensionWorld; // in a page of the extension
  return JSON.stringify(await chrome.storage.session.get(null));
};

const shownTitles = async (): Promise<string[]> => {
  const { chrome } = globalThis as unknown as ExtensionWorld; // in a page of the extension
  const tabs = await chrome.tabs.query({});
  return Promise.all(tabs.map(({ id }) => chrome.action.getTitle({ tabId: id })));
};
