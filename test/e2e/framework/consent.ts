import type { Driver, Tab } from './driver';
import { poll } from './poll';

/** Agrees on the welcome page as a person does, with a real click, and waits until it has taken effect. */
export const consent = async (
  driver: Driver,
  { beforeAgreeing }: { readonly beforeAgreeing?: (tab: Tab) => Promise<void> } = {},
): Promise<void> => {
  const tab = await driver.openExtensionPage('welcome.html');
  await waitForText(tab, 'Turn on Sotto');
  await beforeAgreeing?.(tab);
  await pressNamed(tab, 'Turn on Sotto');
  await waitForText(tab, 'Sotto is on.');
  await waitForGuard(tab, true);
  await poll('the browser to tell its policy', async () => ((await tab.evaluate(isPolicyKnown, null)) ? true : null));
  await tab.close();
};

/** Takes the record of consent away, as the popup's switch does; waits until it has taken effect. */
export const withdrawConsent = async (driver: Driver): Promise<void> => {
  const tab = await driver.openExtensionPage('popup.html');
  await tab.evaluate(withdrawAll, null);
  await waitForGuard(tab, false);
  await tab.close();
};

/** Agrees for a page that Sotto has no file for, past the popup, whose tab would be the popup itself here. */
export const consentToHost = async (driver: Driver, host: string): Promise<void> => {
  const tab = await driver.openExtensionPage('popup.html');
  await tab.evaluate(agreeTo, host);
  await poll('the scripts for the host', async () => ((await tab.evaluate(registeredFor, host)) ? true : null));
  await tab.close();
};

/** A real click on the button of an extension page that has this name. */
export const pressNamed = async (tab: Tab, name: string): Promise<void> => {
  const point = await tab.evaluate((wanted) => {
    const button = [...document.querySelectorAll<HTMLElement>('button, [role="switch"]')].find(
      (element) => element.textContent.trim() === wanted || element.getAttribute('aria-label') === wanted,
    );
    button?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = button?.getBoundingClientRect();
    return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, name);
  if (point === null) throw new Error(`There is no button called ${name}`);
  await tab.clickAt(point);
};

export const waitForText = (tab: Tab, text: string): Promise<true> =>
  poll(`"${text}" on the page`, async () =>
    (await tab.evaluate(() => document.body.innerText, null)).includes(text) ? true : null,
  );

/** Waits until content scripts are registered and rules set, or all of it is gone. */
export const waitForGuard = (tab: Tab, isOn: boolean): Promise<true> =>
  poll(`the guard to be ${isOn ? 'on' : 'off'}`, async () => {
    const { scripts, rules } = await tab.evaluate(guardState, null);
    return (isOn ? scripts > 0 && rules > 0 : scripts === 0 && rules === 0) ? true : null;
  });

/** What the browser has of ours in force. For a page of the extension. */
export const guardState = async (): Promise<{ scripts: number; rules: number }> => {
  const { chrome } = globalThis as unknown as ExtensionWorld; // in a page of the extension
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  const rules = await chrome.declarativeNetRequest.getDynamicRules();
  return { scripts: scripts.length, rules: rules.length };
};

/** Chrome loads policies for seconds after its start; until then *send as it is* is not offered. */
const isPolicyKnown = async (): Promise<boolean> => {
  const { chrome } = globalThis as unknown as ExtensionWorld; // in a page of the extension
  return (await chrome.storage.local.get('managed-policy'))['managed-policy'] !== undefined;
};

interface ExtensionWorld {
  readonly chrome: {
    readonly scripting: {
      getRegisteredContentScripts(): Promise<readonly { readonly matches?: readonly string[] }[]>;
    };
    readonly declarativeNetRequest: { getDynamicRules(): Promise<readonly unknown[]> };
    readonly storage: {
      readonly local: {
        get(key: string): Promise<Record<string, StoredConsent | undefined>>;
        set(values: Record<string, StoredConsent>): Promise<void>;
      };
    };
  };
}

interface Decision {
  given: boolean;
  time: number;
  noticeVersion: number;
}
interface StoredConsent {
  version: number;
  sites: Record<string, Record<string, Decision>>;
}

const withdrawAll = async (): Promise<void> => {
  const { chrome } = globalThis as unknown as ExtensionWorld; // in a page of the extension
  const { consent: record } = await chrome.storage.local.get('consent');
  if (record === undefined) throw new Error('Nothing has been agreed to');
  for (const site of Object.values(record.sites)) for (const decision of Object.values(site)) decision.given = false;
  await chrome.storage.local.set({ consent: record });
};

const agreeTo = async (host: string): Promise<void> => {
  const { chrome } = globalThis as unknown as ExtensionWorld; // in a page of the extension
  const record = (await chrome.storage.local.get('consent'))['consent'] ?? { version: 1, sites: {} };
  const given = { given: true, time: Date.now(), noticeVersion: 1 };
  record.sites[host] = { scan: given, log: given, vault: given };
  await chrome.storage.local.set({ consent: record });
};

const registeredFor = async (host: string): Promise<boolean> => {
  const { chrome } = globalThis as unknown as ExtensionWorld; // in a page of the extension
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  return scripts.some(({ matches = [] }) => matches.some((match) => match.includes(host)));
};
