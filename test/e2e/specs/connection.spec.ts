import { consentToHost } from '../framework/consent';
import type { Driver } from '../framework/driver';
import { poll } from '../framework/poll';
import { readLog } from '../framework/read-log';
import { expect, test } from '../framework/test';

/** What the popup says of how a page is connected, as somebody reads it who opens the popup. */

const host = 'chat.example.test';
const key = ['sk-ant', 'api03', 'made-up-for-this-test-'.repeat(2)].join('-');

test('the popup says where prompts go, and which keys lie about', async ({ session }) => {
  const { driver, loopback } = session;
  await consentToHost(driver, host);
  const tab = await driver.newTab();
  await tab.goto(`https://${host}/`);
  await tab.evaluate((value) => localStorage.setItem('settings', JSON.stringify({ apiKey: value })), key);
  await tab.goto(`https://${host}/?again`);
  // Somebody is there, and writes: else the page would be asked about.
  await tab.click('textarea');
  await tab.type('What is the capital of Chile?');
  await tab.press('Enter');
  await loopback.wire.waitFor({ host, path: /\/v1\/chat\/completions$/ }, 1, 30_000);
  await tab.evaluate(() => {
    const body = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'What is the capital of Peru?' }] });
    void fetch('https://chatgpt.com/v1/chat/completions', { method: 'POST', mode: 'no-cors', body });
  }, null);
  await loopback.wire.waitFor({ host: 'chatgpt.com', path: /\/v1\/chat\/completions$/ }, 1, 30_000);
  const said = await poll('the popup', async () => {
    const words = await popupOver(driver, host);
    return words.includes('Anthropic') && words.includes('another company') ? words : null;
  });
  expect(said).toContain('Prompts go to another company’s host: chatgpt.com.');
  expect(said).toContain('This page keeps a key of Anthropic in the browser');
  expect(JSON.stringify(await readLog(driver))).not.toContain('sk-ant');
  await tab.close();
});

async function popupOver(driver: Driver, at: string): Promise<string> {
  const first = await driver.openExtensionPage('popup.html');
  const id = await first.evaluate(tabAt, at);
  await first.close();
  const popup = await driver.openExtensionPage(`popup.html?tab=${String(id)}`);
  const words = await poll('what it says', () => popup.evaluate(shownWords, null));
  await popup.close();
  return words;
}

interface ExtensionWorld {
  readonly chrome: { readonly tabs: { query(filter: object): Promise<readonly { readonly id: number }[]> } };
}

const tabAt = async (name: string): Promise<number> => {
  const { chrome } = globalThis as unknown as ExtensionWorld; // in a page of the extension
  const [tab] = await chrome.tabs.query({ url: `https://${name}/*` });
  if (!tab) throw new Error('The page is not there');
  return tab.id;
};

const shownWords = (): string | null => {
  const text = document.querySelector('main')?.textContent ?? '';
  return text.includes('Protected') || text.includes('protected') ? text : null;
};
