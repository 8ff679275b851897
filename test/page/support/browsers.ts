import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';
export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

export interface TestPage {
  goto(url: string): Promise<void>;
  /** Runs in the page's own world; the argument crosses as JSON. */
  run<T, A>(code: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** Something that counts as a gesture of the person. */
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

export interface TestBrowser {
  newPage(): Promise<TestPage>;
  close(): Promise<void>;
}

const names: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

/** The path that `npm test` found, else the first in PATH. */
const findBrowser = (name: BrowserName): string => {
  const given = process.env[name === 'chromium' ? 'SOTTO_CHROMIUM' : 'SOTTO_FIREFOX'];
  if (given) return given;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders
    .flatMap((folder) => names[name].map((file) => join(folder, file)))
    .find((file) => existsSync(file));
  if (!found) throw new Error(`${name} is not in PATH`);
  return found;
};

/** Without a name the profile is a temporary one, and gone afterwards. */
const openChromium = async (extension: string): Promise<TestBrowser> => {
  const context = await chromium.launchPersistentContext('', {
    executablePath: findBrowser('chromium'),
    headless: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-first-run',
    ],
  });
  return {
    async newPage() {
      const page = await context.newPage();
      return {
        goto: async (url) => void (await page.goto(url)),
        run: (code, argument) => page.evaluate(`(${code.toString()})(${JSON.stringify(argument)})`),
        click: (selector) => page.click(selector),
        close: () => page.close(),
      };
    },
    close: () => context.close(),
  };
};

const openFirefox = async (extension: string): Promise<TestBrowser> => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    extraPrefsFirefox: { 'dom.events.testing.asyncClipboard': true },
  });
  await browser.installExtension(extension);
  return {
    async newPage() {
      const page = await browser.newPage();
      return {
        goto: async (url) => void (await page.goto(url)),
        run: async <T, A>(code: (argument: A) => T | Promise<T>, argument: A) =>
          (await page.evaluate(`(${code.toString()})(${JSON.stringify(argument)})`)) as T,
        click: (selector) => page.click(selector),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
};

/** A fresh profile with one unpacked extension. */
export const openBrowser = (name: BrowserName, extension: string): Promise<TestBrowser> =>
  name === 'chromium' ? openChromium(extension) : openFirefox(extension);
