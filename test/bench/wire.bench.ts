import { consent } from '../e2e/framework/consent';
import type { BrowserName, Tab } from '../e2e/framework/driver';
import { endSession, startSession } from '../e2e/framework/test';

/**
 * `npm run bench:wire`: what the guard costs on a protected page, in milliseconds and as a ratio to a browser without the extension, both in one
 * run and by turns. Medians; needs the builds for the tests (`npx wxt build --mode e2e`).
 */

const rounds = 25;
const address = 'https://chatgpt.com/?site';

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

const pageStart = async (tab: Tab): Promise<number> => {
  await tab.goto(address);
  return tab.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return entry instanceof PerformanceNavigationTiming ? entry.domContentLoadedEventEnd - entry.responseStart : NaN;
  }, null);
};

/** A prompt of 1 kB with nothing private in it, from the call until its answer has been read. A new text each time. */
const cleanSend = (tab: Tab): Promise<number> =>
  tab.evaluate(async () => {
    const words = Array.from(
      { length: 150 },
      () => ['the', 'river', 'runs', 'green', 'under'][Math.floor(Math.random() * 5)],
    );
    const content = { content_type: 'text', parts: [words.join(' ').slice(0, 1000)] };
    const body = JSON.stringify({ action: 'next', messages: [{ author: { role: 'user' }, content, metadata: {} }] });
    const begin = performance.now();
    const headers = { 'content-type': 'application/json', 'x-page': 'site' };
    await (await fetch('/backend-api/f/conversation', { method: 'POST', headers, body })).text();
    return performance.now() - begin;
  }, null);

/** 1 MB in 1,024 frames from the server, from asking for it until the last frame is there. */
const socketStream = (tab: Tab): Promise<number> =>
  tab.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const socket = new WebSocket('wss://copilot.microsoft.com/bench');
        let received = 0;
        let begin = 0;
        socket.onopen = () => {
          begin = performance.now();
          socket.send('{"event":"bench"}');
        };
        socket.onmessage = ({ data }) => {
          received += String(data).length;
          if (received < 1_048_576) return;
          socket.close();
          resolve(performance.now() - begin);
        };
        socket.onerror = () => reject(new Error('WebSocket failed'));
      }),
    null,
  );

const measures = { 'page start': pageStart, 'clean 1 kB send': cleanSend, '1 MB socket stream': socketStream };

const openTab = async (browser: BrowserName, withExtension: boolean) => {
  const session = await startSession(browser, { withExtension, isRestless: false });
  if (withExtension) await consent(session.driver);
  const tab = await session.driver.newTab();
  await tab.goto(address);
  // Sends that no gesture explains are asked about.
  await tab.click('#composer');
  return { session, tab };
};

for (const browser of ['chromium', 'firefox'] as const) {
  const sides = { without: await openTab(browser, false), with: await openTab(browser, true) };
  console.log(`\n${browser}, medians of ${rounds} rounds`);
  for (const [name, measure] of Object.entries(measures)) {
    const times: Record<keyof typeof sides, number[]> = { without: [], with: [] };
    for (const { tab } of Object.values(sides)) await tab.click('#composer');
    for (let round = 0; round < rounds; round += 1) {
      for (const side of ['without', 'with'] as const) times[side].push(await measure(sides[side].tab));
    }
    const [without, withIt] = [median(times.without), median(times.with)];
    console.log(
      `${name.padEnd(20)} ${without.toFixed(1).padStart(8)} ms without ${withIt.toFixed(1).padStart(8)} ms with   × ${(withIt / without).toFixed(2)}   + ${(withIt - without).toFixed(1)} ms`,
    );
  }
  for (const { session } of Object.values(sides)) await endSession(session);
}
