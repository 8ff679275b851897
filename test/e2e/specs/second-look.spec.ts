import { consent, consentToHost } from '../framework/consent';
import type { Driver, Tab } from '../framework/driver';
import { expectLogged } from '../framework/expectations';
import { pause, poll } from '../framework/poll';
import { readLog } from '../framework/read-log';
import { planted, promptWith } from '../framework/samples';
import { expect, test, type Session } from '../framework/test';

/**
 * What goes round the guard where no block rule knows of it: unseen without the second look. With it Firefox stops it, and Chrome
 * sees it leave.
 */

const { email } = planted;
const host = 'chat.example.test';
const prompt = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: promptWith(email) }] });

type Way = (send: { url: string; body: string }) => void;

const ways: Readonly<Record<string, { readonly page: string; readonly url: string; readonly way: Way }>> = {
  'a worker': {
    page: `https://${host}/`,
    url: `https://${host}/v1/chat/completions`,
    way: (send) => new Worker('/assets/worker.js').postMessage(send),
  },
  'the page’s service worker': {
    page: `https://${host}/`,
    url: `https://${host}/v1/chat/completions`,
    way: (send) => {
      void navigator.serviceWorker.register('/service-worker.js');
      void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage(send, [new MessageChannel().port2]));
    },
  },
  'a form in a frame': {
    page: `https://${host}/`,
    url: `https://${host}/v1/chat/completions`,
    way: ({ url, body }) => {
      const form = document.createElement('form');
      Object.assign(form, { method: 'POST', action: url, target: 'sink', enctype: 'text/plain' });
      const field = Object.assign(document.createElement('textarea'), {
        name: body.slice(0, -1) + ',"x":"',
        value: '"}',
      });
      form.append(field);
      document.body.append(Object.assign(document.createElement('iframe'), { name: 'sink' }), form);
      form.submit();
    },
  },
  'a form at the top': {
    page: `https://${host}/`,
    url: `https://${host}/v1/chat/completions`,
    way: ({ url, body }) => {
      const form = document.createElement('form');
      Object.assign(form, { method: 'POST', action: url, enctype: 'text/plain' });
      const field = Object.assign(document.createElement('textarea'), {
        name: body.slice(0, -1) + ',"x":"',
        value: '"}',
      });
      form.append(field);
      document.body.append(form);
      // After the answer: the page goes with it.
      setTimeout(() => form.submit(), 50);
    },
  },
  'a socket of a worker': {
    page: 'https://chatgpt.com/',
    url: 'wss://chatgpt.com/backend-api/celsius/ws/user',
    way: ({ url, body }) => new Worker('/assets/worker.js').postMessage({ socket: url, body }),
  },
};

const openIn = async ({ driver }: Session, address: string, isOn: boolean): Promise<Tab> => {
  await consent(driver);
  await consentToHost(driver, host);
  const settings = await driver.openExtensionPage('popup.html');
  await settings.evaluate(switchSecondLook, isOn);
  await settings.close();
  const tab = await driver.newTab();
  await tab.goto(address);
  return tab;
};

// A form at the top takes the page with it: that it leaves is seen with the second look alone.
for (const [name, { page, url, way }] of Object.entries(ways).filter(([way]) => way !== 'a form at the top')) {
  test(`without the second look, ${name} is not seen`, async ({ session }) => {
    const tab = await openIn(session, page, false);
    await tab.evaluate(way, { url, body: prompt });
    await session.loopback.wire.waitFor({ path: new RegExp(`${new URL(url).pathname}$`) });
    await tab.close();
  });
}

for (const [name, { page, url, way }] of Object.entries(ways)) {
  test(`with the second look, ${name} is stopped or seen`, async ({ session }, { project }) => {
    const { driver, loopback } = session;
    const tab = await openIn(session, page, true);
    const before = loopback.wire.arrivals({ path: new RegExp(`${new URL(url).pathname}$`) }).length;
    await tab.evaluate(way, { url, body: prompt });
    const outcome = project.name === 'firefox' ? 'refused' : 'left-unchecked';
    await poll('the entry', async () => ((await newestOutcome(driver)) === outcome ? true : null));
    await expectLogged(driver, { outcome, reason: 'second-look', pathClass: 'send' }, [email]);
    await pause(700);
    const after = loopback.wire.arrivals({ path: new RegExp(`${new URL(url).pathname}$`) }).length;
    expect(after - before).toBe(project.name === 'firefox' ? 0 : 1);
    if (outcome === 'left-unchecked' && name !== 'a form at the top') await waitForRedLight(driver);
    await tab.close();
  });
}

test('with the second look, a page without a content security policy is known', async ({ session }) => {
  const { driver } = session;
  const tab = await openIn(session, `https://${host}/`, true);
  const popup = await driver.openExtensionPage('popup.html');
  await poll('the note', async () =>
    (await popup.evaluate(memories, null)).includes(`"withoutPolicy":"${host}"`) ? true : null,
  );
  await popup.close();
  await tab.close();
});

test('with the second look, what the guard lets go goes, sockets too', async ({ session }) => {
  const { driver, loopback } = session;
  const tab = await openIn(session, `https://${host}/`, true);
  await tab.click('textarea');
  await tab.type('What is the capital of Peru?');
  await tab.press('Enter');
  await loopback.wire.waitFor({ path: /\/v1\/chat\/completions$/ });
  expect(await newestOutcome(driver)).toBe('sent');
  const chat = await openIn(session, 'https://chatgpt.com/?transport=socket', true);
  await chat.click('#prompt-textarea');
  await chat.type('What is the capital of Chile?');
  await chat.press('Enter');
  await loopback.wire.waitFor({ path: /\/celsius\/ws\/user$/ });
  await pause(1_500);
  expect(await newestOutcome(driver)).toBe('sent');
  await tab.close();
  await chat.close();
});

const newestOutcome = async (driver: Driver): Promise<unknown> => {
  return (await readLog(driver)).at(-1)?.['outcome'];
};

const waitForRedLight = async (driver: Driver): Promise<void> => {
  const popup = await driver.openExtensionPage('popup.html');
  await poll('the red light', async () =>
    (await popup.evaluate(titles, null)).some((title) => title.includes('by a way that Sotto can see')) ? true : null,
  );
  await popup.close();
};

interface ExtensionWorld {
  readonly chrome: {
    readonly storage: {
      readonly session: { get(keys: null): Promise<object> };
      readonly local: {
        get(key: string): Promise<Record<string, object | undefined>>;
        set(values: Record<string, object>): Promise<void>;
      };
    };
    readonly tabs: { query(filter: object): Promise<readonly { readonly id: number }[]> };
    readonly action: { getTitle(of: { tabId: number }): Promise<string> };
  };
}

const switchSecondLook = async (secondLook: boolean): Promise<void> => {
  const { chrome } = globalThis as unknown as ExtensionWorld; // in a page of the extension
  const untouched = { version: 1, level: 'balanced', asks: {}, pausedUntil: {}, retentionDays: 90 };
  const settings = { ...untouched, ...(await chrome.storage.local.get('settings'))['settings'], secondLook };
  await chrome.storage.local.set({ settings });
};

const memories = async (): Promise<string> => {
  const { chrome } = globalThis as unknown as ExtensionWorld; // in a page of the extension
  return JSON.stringify(await chrome.storage.session.get(null));
};

const titles = async (): Promise<string[]> => {
  const { chrome } = globalThis as unknown as ExtensionWorld; // in a page of the extension
  const tabs = await chrome.tabs.query({});
  return Promise.all(tabs.map(({ id }) => chrome.action.getTitle({ tabId: id })));
};
