import { chats, endpoints, openChat, sendTyped, waitForAnswers } from '../framework/chat';
import { consent, waitForGuard } from '../framework/consent';
import { expectNoArrival, expectNothingLeft } from '../framework/expectations';
import { sendRedacted } from '../framework/panel';
import { readLog } from '../framework/read-log';
import { planted, promptWith } from '../framework/samples';
import { expect, test } from '../framework/test';

/** The extension makes no network call, and what it set up outlives the browser. The tests of this file run in their order. */

const { email } = planted;

/** What a browser of its own accord asks for at start. */
const browsersOwn =
  /(?:^|\.|\/\/)(?:mozilla\.(?:com|net|org)|firefox\.com|google(?:apis)?\.com|gvt1\.com|gstatic\.com)[:/]/;

test('through a whole conversation, every page of ours open, no request is the extension’s', async ({ session }) => {
  const { driver, loopback } = session;
  await consent(driver);
  for (const page of ['welcome.html', 'popup.html', 'dashboard.html']) {
    await (await driver.openExtensionPage(page)).close();
  }
  for (const chat of chats) {
    const tab = await openChat(session, chat);
    await sendTyped(tab, promptWith(email));
    await sendRedacted(tab);
    await waitForAnswers(tab, 1);
    await tab.close();
  }
  await readLog(driver);
  expect(loopback.refused.filter((target) => !browsersOwn.test(target))).toEqual([]);
  const notOfThePage = loopback.wire
    .arrivals({ method: 'POST' })
    .filter(({ path, headers }) => headers['x-page'] !== '1' && !/\/(?:ces\/v1\/t|v1\/telemetry)$/.test(path));
  expect(notOfThePage.map(({ path }) => path)).toEqual([]);
  const fromUs = loopback.wire.arrivals().filter(({ headers }) => /-extension:/.test(headers['origin'] ?? ''));
  expect(fromUs).toEqual([]);
});

test('after a restart of the browser the rules stand before any page does, and then the scripts', async ({
  session,
}) => {
  const { driver, loopback } = session;
  await driver.restart();
  // At once, while the extension may still be starting: what gets round the page's world meets the rules.
  for (const chat of chats) {
    const tab = await openChat(session, chat, 'worker');
    await sendTyped(tab, promptWith(email));
    await expectNoArrival(loopback.wire, endpoints[chat].prompt, 800);
    await tab.close();
  }
  const own = await driver.openExtensionPage('popup.html');
  await waitForGuard(own, true);
  await own.close();
  loopback.wire.clear(); // telemetry of a page that came before our scripts is no prompt
  for (const chat of chats) {
    const tab = await openChat(session, chat);
    await sendTyped(tab, promptWith(email));
    await sendRedacted(tab);
    await waitForAnswers(tab, 1);
    await tab.close();
  }
  expectNothingLeft(loopback.wire, [email]);
});
