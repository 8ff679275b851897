import { chats, endpoints, openChat, sendTyped, waitForAnswers } from '../framework/chat';
import { consent, guardState } from '../framework/consent';
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

test('after a restart of the browser the rules stand before any page does', async ({ session }) => {
  const { driver, loopback } = session;
  await driver.restart();
  for (const chat of chats) {
    const tab = await openChat(session, chat, 'worker');
    await sendTyped(tab, promptWith(email));
    await sendRedacted(tab);
    await expectNoArrival(loopback.wire, endpoints[chat].prompt);
    await tab.close();
    const guarded = await openChat(session, chat);
    await sendTyped(guarded, promptWith(email));
    await sendRedacted(guarded);
    await waitForAnswers(guarded, 1);
    await guarded.close();
  }
  expectNothingLeft(loopback.wire, [email]);
  const own = await driver.openExtensionPage('popup.html');
  const { scripts, rules } = await own.evaluate(guardState, null);
  expect(scripts).toBeGreaterThan(0);
  expect(rules).toBeGreaterThan(0);
  await own.close();
});
