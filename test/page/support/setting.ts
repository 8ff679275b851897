import { rm } from 'node:fs/promises';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser, type BrowserName, type TestBrowser, type TestPage } from './browsers';
import { writeExtension, type Order } from './bundle';
import { startServer, type TestServer } from './server';

export interface Setting {
  readonly server: TestServer;
  /** Opens `/page` with this query in a tab of its own. */
  open(query: string): Promise<TestPage>;
}

/** A real browser with the test extension, and a server, for one `describe`. */
export const useSetting = (name: BrowserName, order: Order): Setting => {
  let browser: TestBrowser;
  let server: TestServer;
  let folder: string;
  const pages: TestPage[] = [];

  beforeAll(async () => {
    [folder, server] = await Promise.all([writeExtension(order), startServer()]);
    browser = await openBrowser(name, folder);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }, 30_000);

  return {
    get server() {
      return server;
    },
    async open(query) {
      const page = await browser.newPage();
      pages.push(page);
      await page.goto(`${server.origin}/page?${query}`);
      return page;
    },
  };
};

/** What the content end was handed in this page so far. */
export const readHanded = (page: TestPage): Promise<readonly Record<string, unknown>[]> =>
  page.run(() => JSON.parse(document.documentElement.dataset['handed'] ?? '[]') as Record<string, unknown>[], null);
