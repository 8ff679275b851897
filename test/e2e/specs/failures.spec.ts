import { composerText, endpoints, openChat, sendTyped, waitForAnswers, waitForShown } from '../framework/chat';
import { consent } from '../framework/consent';
import { expectLogged, expectNoArrival, expectNothingLeft } from '../framework/expectations';
import { sendRedacted, turnAway, waitForNoPanel, waitForNotice, waitForPanel } from '../framework/panel';
import { planted, promptWith } from '../framework/samples';
import { expect, test } from '../framework/test';

/** What fails on the way ends in *held, and said so*. The tests of this file run in their order. */

test.use({ isRestless: true });

let agreedIn: unknown = null;
test.beforeEach(async ({ session }) => {
  if (agreedIn === session) return;
  await consent(session.driver);
  agreedIn = session;
});

const { email } = planted;

test('chatgpt: the background ends while a prompt is held; it is woken, records, and the prompt goes', async ({
  session,
}) => {
  const { driver, loopback } = session;
  const tab = await openChat(session, 'chatgpt');
  await sendTyped(tab, promptWith(email));
  await waitForPanel(tab, 'Send redacted');
  await driver.stopBackground();
  await tab.bringToFront();
  await tab.press('Enter');
  await waitForAnswers(tab, 1);
  await waitForShown(tab, email);
  expect(loopback.wire.bodies(endpoints.chatgpt.prompt).join('\n')).toContain('[EMAIL_1]');
  expectNothingLeft(loopback.wire, [email]);
  await expectLogged(driver, { outcome: 'sent-redacted' }, [email]);
  await tab.close();
});

test('chatgpt: the background is gone when Enter is pressed; it is woken and reads', async ({ session }) => {
  const { driver, loopback } = session;
  const tab = await openChat(session, 'chatgpt');
  await driver.stopBackground();
  await tab.bringToFront();
  await sendTyped(tab, promptWith(email));
  await turnAway(tab);
  expectNothingLeft(loopback.wire, [email]);
  await tab.close();
});

test('chatgpt: whoever presses Enter before the background has said a word is asked with the words still in the composer', async ({
  session,
}) => {
  const { driver, loopback } = session;
  const tab = await openChat(session, 'chatgpt');
  await driver.stopBackground();
  await tab.bringToFront();
  await tab.reload();
  await tab.click('#prompt-textarea');
  await sendTyped(tab, email);
  await turnAway(tab);
  await waitForNoPanel(tab);
  expect(await composerText(tab)).toBe(email);
  expectNothingLeft(loopback.wire, [email]);
  await tab.close();
});

test('chatgpt: the extension starts anew under the tab; nothing leaves, and it says so', async ({ session }) => {
  const { driver, loopback } = session;
  const tab = await openChat(session, 'chatgpt');
  await driver.reloadExtension();
  await tab.bringToFront();
  await tab.click('#prompt-textarea');
  await sendTyped(tab, promptWith(email));
  await waitForNotice(tab, /Reload/);
  await expectNoArrival(loopback.wire, endpoints.chatgpt.prompt);
  expectNothingLeft(loopback.wire, [email]);
  await tab.reload();
  await tab.click('#prompt-textarea');
  await sendTyped(tab, promptWith(email));
  await sendRedacted(tab);
  await waitForAnswers(tab, 1);
  expectNothingLeft(loopback.wire, [email]);
  await tab.close();
});
