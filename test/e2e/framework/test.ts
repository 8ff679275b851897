import { existsSync } from 'node:fs';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { startLoopback } from '../server/site';
import type { Loopback } from '../server/site';
import { startChromium } from './chromium-driver';
import type { BrowserName, Driver } from './driver';
import { startFirefox } from './firefox-driver';

/** One browser with the servers that it can reach. */
export interface Session {
  readonly driver: Driver;
  readonly loopback: Loopback;
  /** Directory of the built extension, whether or not it is installed. */
  readonly build: string;
}

export interface SessionOptions {
  /** False: a browser without the extension, for the negative controls. */
  readonly withExtension: boolean;
  /** See `DriverOptions`. */
  readonly isRestless: boolean;
}

const builds: Readonly<Record<BrowserName, string>> = {
  chromium: path.resolve('.output/chrome-mv3-e2e'),
  firefox: path.resolve('.output/firefox-mv3-e2e'),
};

/** Starts servers and browser; whoever calls closes both. */
export const startSession = async (
  browser: BrowserName,
  { withExtension, isRestless }: SessionOptions,
): Promise<Session> => {
  if (!existsSync(path.join(builds[browser], 'manifest.json')))
    throw new Error(`There is no build in ${builds[browser]}`);
  const loopback = await startLoopback();
  const start = browser === 'chromium' ? startChromium : startFirefox;
  const driver = await start({
    extension: withExtension ? builds[browser] : null,
    proxyPort: loopback.proxyPort,
    spki: loopback.spki,
    headless: true,
    isRestless,
  });
  return { driver, loopback, build: builds[browser] };
};

export const endSession = async ({ driver, loopback }: Session): Promise<void> => {
  await driver.close();
  await loopback.close();
};

interface Fixtures {
  readonly session: Session;
}
interface WorkerFixtures {
  readonly sessions: Map<string, Session>;
}

/**
 * `test` with a `session` that all tests of a file share: a new file gets a new browser on a new profile.
 * `withExtension` is set per file by `test.use`.
 */
export const test = base.extend<Fixtures & SessionOptions, WorkerFixtures>({
  withExtension: [true, { option: true }],
  isRestless: [false, { option: true }],
  sessions: [
    // Playwright demands the destructuring pattern.

    async ({}, use) => {
      const sessions = new Map<string, Session>();
      await use(sessions);
      for (const session of sessions.values()) await endSession(session);
    },
    { scope: 'worker' },
  ],
  session: async ({ sessions, withExtension, isRestless }, use, testInfo) => {
    for (const [file, old] of sessions) {
      if (file === testInfo.file) continue;
      sessions.delete(file);
      await endSession(old);
    }
    let session = sessions.get(testInfo.file);
    if (session === undefined) {
      session = await startSession(testInfo.project.name as BrowserName, { withExtension, isRestless }); // the two projects' names
      sessions.set(testInfo.file, session);
    }
    session.loopback.wire.clear();
    await use(session);
  },
});

export { expect } from '@playwright/test';
