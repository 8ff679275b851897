import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { browserProgram } from './browser-program';
import { inspectWithCdp } from './chromium-inspect';
import { readClipboardBy, writeClipboardBy } from './clipboard';
import type { Driver, DriverOptions, Tab } from './driver';
import { callSource, reloadSelf } from './in-page';
import { poll } from './poll';

/** Chromium over Playwright, with the extension loaded from the command line. */
export const startChromium = async (options: DriverOptions): Promise<Driver> => {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'sotto-chromium-'));
  switchDeveloperModeOn(profile);
  let context = await launch(profile, options);
  const newTab = async (): Promise<Tab> => chromiumTab(await context.newPage());
  let extensionId: string | null = null;
  const findExtension = async (): Promise<string> => (extensionId ??= await poll('the extension', () => idOf(context)));
  const openExtensionPage = async (file: string): Promise<Tab> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${await findExtension()}/${file}`);
    return chromiumTab(page);
  };
  return {
    browser: 'chromium',
    newTab,
    openExtensionPage,
    copyToClipboard: (text) => writeClipboardBy(newTab, text),
    readClipboard: () => readClipboardBy(newTab),
    installExtension: async (directory) => {
      const session = await browserSession(context);
      // Not in Playwright's types: the command needs --enable-unsafe-extension-debugging.
      const answer: unknown = await session.send('Extensions.loadUnpacked' as 'Browser.getVersion', {
        path: directory,
      });
      extensionId = (answer as { id: string }).id; // CDP, domain Extensions
    },
    stopBackground: async () => stopServiceWorker(context, await findExtension()),
    reloadExtension: async () => {
      const id = await findExtension();
      const tab = await openExtensionPage('popup.html');
      const page = context.pages().at(-1);
      const gone = new Promise<void>((resolve) => page?.once('close', () => resolve()));
      await tab.evaluate(reloadSelf, undefined);
      await gone;
      await poll('the extension to start again', async () => ((await idOf(context)) === id ? true : null));
    },
    restart: async () => {
      await context.close();
      context = await launch(profile, options);
      await context.newPage();
    },
    untilClosed: () => new Promise((resolve) => context.once('close', () => resolve())),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
};

/** Without it Chromium switches an unpacked extension off as soon as that reloads itself. */
const switchDeveloperModeOn = (profile: string): void => {
  mkdirSync(path.join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
};

const launch = (profile: string, options: DriverOptions): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: browserProgram('chromium'),
    ignoreDefaultArgs: ['--disable-extensions'], // else nothing can be installed later
    headless: options.headless,
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    colorScheme: options.colorScheme ?? null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.extension === null
        ? []
        : [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]),
      '--enable-unsafe-extension-debugging',
      ...(options.proxyPort === 0 ? [] : [`--proxy-server=http://127.0.0.1:${options.proxyPort}`]),
      `--ignore-certificate-errors-spki-list=${options.spki}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-default-apps',
      '--no-first-run',
    ],
  });

const browserSession = async (context: BrowserContext): Promise<CDPSession> => {
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium has gone');
  return browser.newBrowserCDPSession();
};

/** The host of the extension's own addresses, null while its worker has not started. */
const idOf = async (context: BrowserContext): Promise<string | null> => {
  const worker = (await workersOf(context)).find(({ url }) => url.startsWith('chrome-extension://'));
  return worker === undefined ? null : new URL(worker.url).host;
};

const workersOf = async (context: BrowserContext): Promise<readonly { targetId: string; url: string }[]> => {
  const session = await browserSession(context);
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.filter(({ type }) => type === 'service_worker');
};

/** A new one may be up at once: what counts is that the browser says of this one that it has stopped. */
const stopServiceWorker = async (context: BrowserContext, id: string): Promise<void> => {
  const [page] = context.pages();
  if (page === undefined) throw new Error('No page to ask through');
  const session = await context.newCDPSession(page);
  let versionId: string | null = null;
  let hasStopped = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions.filter(
      ({ scriptURL, status }) => scriptURL.includes(id) && status === 'activated',
    )) {
      if (version.runningStatus === 'stopped') hasStopped = true;
      versionId = version.versionId;
    }
  });
  await session.send('ServiceWorker.enable');
  const known = await poll('the background to be known', () => versionId);
  if (!hasStopped) await session.send('ServiceWorker.stopWorker', { versionId: known });
  await poll('the background to stop', () => hasStopped || null);
  await session.detach();
};

const chromiumTab = async (page: Page): Promise<Tab> => {
  const session = await page.context().newCDPSession(page);
  return {
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    reload: async () => void (await page.reload({ waitUntil: 'load' })),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
    evaluate: (run, argument) =>
      evaluate(session, callSource(run, argument)) as ReturnType<typeof run> & Promise<never>,
    type: async (text) => {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await page.keyboard.press('Shift+Enter');
        await page.keyboard.type(line);
      }
    },
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.click(selector, { timeout: 5_000 }),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    compose: (text) => compose(session, text),
    inspect: () => inspectWithCdp(session),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
  };
};

/** Over CDP rather than Playwright's `evaluate`, which needs `eval` and so fails under a strict page CSP. */
const evaluate = async (session: CDPSession, expression: string): Promise<unknown> => {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) {
    throw new Error(`In the page: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  }
  return result.value as unknown;
};

const compose = async (session: CDPSession, text: string): Promise<void> => {
  for (let length = 1; length <= text.length; length += 1) {
    await session.send('Input.imeSetComposition', {
      text: text.slice(0, length),
      selectionStart: length,
      selectionEnd: length,
    });
  }
  // The Enter that takes the candidate: key code 229 while composing, then the committed text.
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await session.send('Input.insertText', { text });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
};
