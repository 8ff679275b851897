import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { bidiFrame, sendBidi } from './bidi';
import { browserProgram } from './browser-program';
import { readClipboardBy, writeClipboardBy } from './clipboard';
import type { Driver, DriverOptions, Point, Tab } from './driver';
import { inspectWithBidi } from './firefox-inspect';
import { callSource, reloadSelf, splitChord } from './in-page';
import { packExtension } from './pack-extension';
import { pause, poll } from './poll';

/** We choose the host of the extension's own addresses: then nobody has to discover it. */
const extensionHost = '11111111-2222-4333-8444-555555555555';
/** Milliseconds of rest after which a restless Firefox ends the extension's background. Its default is 30 s. */
const idleTimeout = 1_000;

/** Firefox over WebDriver BiDi (Puppeteer), with the extension installed for good, as a store would, on a new profile. */
export const startFirefox = async (options: DriverOptions): Promise<Driver> => {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'sotto-firefox-'));
  let browser = await launch(profile, options);
  const newTab = async (): Promise<Tab> => firefoxTab(await browser.newPage());
  const openExtensionPage = async (file: string): Promise<Tab> => firefoxTab(await openOwnPage(browser, file));
  const install = async (directory: string): Promise<void> => {
    const archive = path.join(profile, 'sotto.xpi');
    writeFileSync(archive, await packExtension(directory));
    await sendBidi(browser, 'webExtension.install', {
      extensionData: { type: 'archivePath', path: archive },
      'moz:permanent': true,
    });
  };
  if (options.extension !== null) await install(options.extension);
  return {
    browser: 'firefox',
    newTab,
    openExtensionPage,
    copyToClipboard: (text) => writeClipboardBy(newTab, text),
    readClipboard: () => readClipboardBy(newTab),
    installExtension: install,
    stopBackground: () => pause(idleTimeout * 4),
    reloadExtension: async () => {
      const tab = await openExtensionPage('popup.html');
      await tab.evaluate(reloadSelf, undefined);
      await pause(2_000);
    },
    restart: async () => {
      await browser.close();
      browser = await launch(profile, options);
    },
    untilClosed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
};

const launch = (profile: string, options: DriverOptions): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: browserProgram('firefox'),
    headless: options.headless,
    acceptInsecureCerts: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'], // only to go to moz-extension: addresses
    defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
    extraPrefsFirefox: {
      ...proxyPreferences(options.proxyPort),
      ...extensionPreferences,
      ...(options.isRestless ? { 'extensions.background.idle.timeout': idleTimeout } : {}),
      ...scheme(options.colorScheme),
    },
  });

const proxyPreferences = (port: number): Record<string, unknown> =>
  port === 0
    ? {}
    : {
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.no_proxies_on': 'sotto-demo.localhost',
      };

const extensionPreferences: Record<string, unknown> = {
  'xpinstall.signatures.required': false,
  'extensions.webextensions.uuids': JSON.stringify({ 'sotto@sotto.example': extensionHost }),
  // `permissions.request` in a click handler grants at once: there is no prompt to click without a screen.
  'extensions.webextOptionalPermissionPrompts': false,
};

const scheme = (colors: DriverOptions['colorScheme']): Record<string, unknown> =>
  colors === undefined ? {} : { 'layout.css.prefers-color-scheme.content-override': colors === 'dark' ? 0 : 1 };

/** Puppeteer's own wait never ends for `moz-extension:`, so we look ourselves. */
const openOwnPage = async (browser: Browser, file: string): Promise<Page> => {
  const page = await browser.newPage();
  page.goto(`moz-extension://${extensionHost}/${file}`, { timeout: 1 }).catch((error: unknown) => {
    if (!(error instanceof Error)) throw error;
  });
  await poll(`the extension page ${file}`, () => isReady(page));
  return page;
};

const isReady = async (page: Page): Promise<true | null> => {
  try {
    const ready = await page.evaluate(`location.protocol === 'moz-extension:' && document.readyState === 'complete'`);
    return ready === true ? true : null;
  } catch (error) {
    if (error instanceof Error) return null; // the old document is going away
    throw error;
  }
};

const firefoxTab = (page: Page): Tab => ({
  goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
  reload: async () => void (await page.reload({ waitUntil: 'load' })),
  bringToFront: () => page.bringToFront(),
  close: () => page.close(),
  evaluate: (run, argument) => page.evaluate(callSource(run, argument)) as ReturnType<typeof run> & Promise<never>,
  type: async (text) => {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await pressChord(page, 'Shift+Enter');
      await page.keyboard.type(line);
    }
  },
  press: (chord) => pressChord(page, chord),
  click: async (selector) => {
    const middle = (): Promise<Point | null> => page.evaluate(callSource(middleOf, selector)) as Promise<Point | null>;
    const { x, y } = await poll(`${selector} to be seen`, middle, 5_000);
    await page.mouse.click(x, y);
  },
  clickAt: ({ x, y }) => page.mouse.click(x, y),
  compose: (text) => page.evaluate(callSource(composeInPage, text)) as Promise<void>,
  inspect: () => inspectWithBidi(bidiFrame(page)),
  screenshot: async (file) => void (await page.screenshot({ path: file })),
});

/** Puppeteer's own `click` asks the page five things one after the other; this asks one. */
const middleOf = (selector: string): Point | null => {
  const element = document.querySelector(selector);
  if (!element?.checkVisibility({ visibilityProperty: true })) return null;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
};

const pressChord = async (page: Page, chord: string): Promise<void> => {
  const { modifiers, key } = splitChord(chord);
  for (const modifier of modifiers) await page.keyboard.down(modifier as KeyInput);
  await page.keyboard.press(key as KeyInput);
  for (const modifier of [...modifiers].reverse()) await page.keyboard.up(modifier as KeyInput);
};

/** BiDi has no input method: the events that one would cause, on the element that has the focus. */
const composeInPage = (text: string): void => {
  const target = document.activeElement ?? document.body;
  const say = (type: string, data: string): boolean =>
    target.dispatchEvent(new CompositionEvent(type, { data, bubbles: true, cancelable: true }));
  say('compositionstart', '');
  say('compositionupdate', text);
  const enter = { key: 'Enter', code: 'Enter', keyCode: 229, isComposing: true, bubbles: true, cancelable: true };
  target.dispatchEvent(new KeyboardEvent('keydown', enter));
  document.execCommand('insertText', false, text);
  say('compositionend', text);
  target.dispatchEvent(new KeyboardEvent('keyup', { ...enter, isComposing: false }));
};
