import path from 'node:path';
import { startChromium } from '../e2e/framework/chromium-driver';
import type { BrowserName, Driver } from '../e2e/framework/driver';
import { startFirefox } from '../e2e/framework/firefox-driver';
import { startProxy } from '../e2e/server/proxy';
import { Wire } from '../e2e/server/wire';
import { play } from './play';
import { faults, printReport } from './report';
import { startDemoServer } from './server';

const browser: BrowserName = process.argv.some((arg) => arg.endsWith('firefox')) ? 'firefox' : 'chromium';
const isJson = process.argv.includes('--json');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '');
const isHeadless = isJson || process.argv.includes('--headless') || !hasDisplay;
const builds = { chromium: '.output/chrome-mv3-demo', firefox: '.output/firefox-mv3-demo' };

const startBrowser = (proxyPort: number): Promise<Driver> => {
  const start = browser === 'chromium' ? startChromium : startFirefox;
  return start({ extension: path.resolve(builds[browser]), proxyPort, spki: '', headless: isHeadless });
};

/** Without a display: played through, told, and judged. */
const playThrough = async (wire: Wire, address: string): Promise<void> => {
  const proxy = await startProxy([], 0); // no way out but to our own server
  const driver = await startBrowser(proxy.port);
  try {
    const pictures = path.resolve('.output/demo');
    const report = await play(driver, wire, address, pictures);
    if (isJson) console.log(JSON.stringify(report));
    else printReport(report);
    const found = faults(report);
    for (const fault of found) console.error(`✗ ${fault}`);
    if (found.length === 0) console.error(`✓ Nothing private left, everything is back. Pictures: ${pictures}`);
    else process.exitCode = 1;
  } finally {
    await driver.close();
    await proxy.close();
  }
};

/** With a display: a browser to play with, until it is closed. */
const letPlay = async (address: string): Promise<void> => {
  const driver = await startBrowser(0);
  await (await driver.newTab()).goto(address);
  await driver.openExtensionPage('welcome.html');
  console.log(
    `The demo is at ${address}. Agree on the welcome page, then write something private. Ends with the browser.`,
  );
  await driver.untilClosed();
};

const wire = new Wire();
const server = await startDemoServer(wire);
const address = `http://sotto-demo.localhost:${server.port}/`;
try {
  await (isHeadless ? playThrough(wire, address) : letPlay(address));
} finally {
  await server.close();
}
