import { answersText, chats, endpoints, openChat, sendTyped, waitForAnswers } from '../framework/chat';
import { consent, guardState, withdrawConsent } from '../framework/consent';
import { expectNoArrival, expectNothingLeft } from '../framework/expectations';
import { readPanel, sendRedacted, turnAway } from '../framework/panel';
import { readLog } from '../framework/read-log';
import { planted, promptWith } from '../framework/samples';
import { endSession, expect, startSession, test } from '../framework/test';
import type { BrowserName } from '../framework/driver';

/** Nothing without consent, and nothing left of it once it is withdrawn. The tests of this file run in their order. */

const { email } = planted;

test('before consent nothing is read, blocked or kept', async ({ session }) => {
  const { driver, loopback } = session;
  const own = await driver.openExtensionPage('dashboard.html');
  expect(await own.evaluate(guardState, null)).toEqual({ scripts: 0, rules: 0 });
  await own.close();
  for (const chat of chats) {
    const tab = await openChat(session, chat, 'worker');
    await sendTyped(tab, promptWith(email));
    await waitForAnswers(tab, 1);
    expect(await readPanel(tab)).toBeNull();
    expect(loopback.wire.bodies(endpoints[chat].prompt).at(-1)).toContain(email);
    await tab.close();
  }
  expect(await readLog(driver)).toEqual([]);
});

test('consent in the welcome page arms the site; withdrawn, the open tab and new tabs are left alone', async ({
  session,
}) => {
  const { driver, loopback } = session;
  await consent(driver);
  for (const chat of chats) {
    const tab = await openChat(session, chat);
    await sendTyped(tab, promptWith(email));
    await turnAway(tab);
    await tab.close();
  }
  const open = await openChat(session, 'chatgpt');
  const kept = (await readLog(driver)).length;
  expectNothingLeft(loopback.wire, [email]);

  await withdrawConsent(driver);
  await open.bringToFront();
  await open.click('#prompt-textarea');
  await sendTyped(open, promptWith(email));
  await waitForAnswers(open, 1);
  expect(await readPanel(open)).toBeNull();
  expect(await answersText(open)).toContain(email);
  for (const chat of chats) {
    const tab = await openChat(session, chat, 'worker');
    await sendTyped(tab, promptWith(email));
    await waitForAnswers(tab, 1);
    await tab.close();
  }
  expect(await readLog(driver)).toHaveLength(kept);
  await open.close();
});

test('a tab that was open at install sends nothing until it is loaded anew', async ({}, testInfo) => {
  const browser = testInfo.project.name as BrowserName; // the two projects' names
  const session = await startSession(browser, { withExtension: false, isRestless: false });
  const { driver, loopback } = session;
  try {
    const tab = await openChat(session, 'chatgpt');
    await driver.installExtension(session.build);
    await consent(driver);
    await tab.bringToFront();
    await tab.click('#prompt-textarea');
    await sendTyped(tab, promptWith(email));
    await expectNoArrival(loopback.wire, endpoints.chatgpt.prompt);
    await tab.reload();
    loopback.wire.clear(); // telemetry of the unguarded page: what it had before we came is its own
    await tab.click('#prompt-textarea');
    await sendTyped(tab, promptWith(email));
    await sendRedacted(tab);
    await waitForAnswers(tab, 1);
    expectNothingLeft(loopback.wire, [email]);
  } finally {
    await endSession(session);
  }
});
