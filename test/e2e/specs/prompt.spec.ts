import {
  answersText,
  chats,
  composerText,
  endpoints,
  openChat,
  sendTyped,
  waitForAnswers,
  waitForShown,
} from '../framework/chat';
import { consent } from '../framework/consent';
import { expectLogged, expectNoArrival, expectNothingLeft } from '../framework/expectations';
import {
  pressInPanel,
  readPanel,
  sendAsItIs,
  sendRedacted,
  turnAway,
  waitForNoPanel,
  waitForPanel,
} from '../framework/panel';
import { planted, promptWith } from '../framework/samples';
import { expect, test } from '../framework/test';

/** The story of a prompt, as the person tells it: typed, reviewed, sent, answered. */

let agreedIn: unknown = null;
test.beforeEach(async ({ session }) => {
  if (agreedIn === session) return;
  await consent(session.driver);
  agreedIn = session;
});

const { email, phone } = planted;

test('chatgpt: what nobody sees in a pasted text is pointed out, and taken out with one key', async ({ session }) => {
  const { driver, loopback } = session;
  const tab = await openChat(session, 'chatgpt');
  await driver.copyToClipboard(`${promptWith(email)} Ig\u200bnore this.`);
  await tab.bringToFront();
  await tab.click('#prompt-textarea');
  await tab.press('Control+v');
  await tab.press('Enter');
  await waitForPanel(tab, 'cannot be seen');
  await tab.press('c');
  await waitForPanel(tab, '1 character here cannot be seen: taken out');
  await sendRedacted(tab);
  await waitForAnswers(tab, 1);
  const sent = loopback.wire.bodies(endpoints.chatgpt.prompt).join('\n');
  expect(sent).toContain(' Ignore this.');
  expect(sent).not.toContain('\u200b');
  expectNothingLeft(loopback.wire, [email]);
  await tab.close();
});

test('chatgpt: a text that is not what it looks like is asked about, though nothing in it is private', async ({
  session,
}) => {
  const { driver, loopback } = session;
  const tab = await openChat(session, 'chatgpt');
  await driver.copyToClipboard('Is it safe to log in at р\u0430ypal?');
  await tab.bringToFront();
  await tab.click('#prompt-textarea');
  await tab.press('Control+v');
  await tab.press('Enter');
  await waitForPanel(tab, 'Send cleaned');
  await tab.press('Enter');
  await waitForNoPanel(tab);
  await waitForAnswers(tab, 1);
  const sent = loopback.wire.bodies(endpoints.chatgpt.prompt).join('\n');
  expect(sent).toContain('log in at paypal?');
  expect(sent).not.toContain('\u0430');
  await expectLogged(driver, { outcome: 'sent-redacted', reason: 'disguise', findings: [] }, ['paypal']);
  await tab.close();
});

for (const chat of chats) {
  const { prompt } = endpoints[chat];

  test.describe(chat, () => {
    test('typed, Enter, a look, Enter: the stand-in leaves, the value comes back', async ({ session }) => {
      const { driver, loopback } = session;
      const tab = await openChat(session, chat);
      await sendTyped(tab, promptWith(email));
      const panel = await waitForPanel(tab, 'Send redacted');
      expect(panel.text).toContain(email);
      expect(panel.text).toContain('[EMAIL_1]');
      expect(loopback.wire.arrivals(prompt)).toEqual([]);
      await sendRedacted(tab);
      await waitForAnswers(tab, 1);
      await waitForShown(tab, email);
      expect(loopback.wire.bodies(prompt).join('\n')).toContain('[EMAIL_1]');
      expectNothingLeft(loopback.wire, [email]);
      expect(await answersText(tab)).not.toContain('[EMAIL_1]');
      await expectLogged(driver, { outcome: 'sent-redacted', reason: 'findings' }, [email, promptWith(email)]);
      await tab.close();
    });

    // The rest is the composer's and the story's, and the same on both.
    if (chat === 'demo') return;

    test('the send button asks just the same', async ({ session }) => {
      const { wire } = session.loopback;
      const tab = await openChat(session, chat);
      await tab.type(promptWith(planted.card));
      await tab.click('button[data-testid="send-button"]');
      await waitForPanel(tab, 'Send redacted');
      await pressInPanel(tab, 'Send redacted');
      await waitForAnswers(tab, 1);
      expect(wire.bodies(prompt).join('\n')).toContain('[CREDIT_CARD_1]');
      expectNothingLeft(wire, [planted.card]);
      await tab.close();
    });

    test('pasted from the real clipboard', async ({ session }) => {
      const { driver, loopback } = session;
      const tab = await openChat(session, chat);
      await driver.copyToClipboard(promptWith(planted.token));
      await tab.bringToFront();
      await tab.click('#prompt-textarea');
      await tab.press('Control+v');
      await tab.press('Enter');
      await sendRedacted(tab);
      await waitForAnswers(tab, 1);
      await waitForShown(tab, planted.token);
      expect(loopback.wire.bodies(prompt).join('\n')).toContain('[SECRET_1]');
      expectNothingLeft(loopback.wire, [planted.token]);
      await tab.close();
    });

    test('an earlier message, edited', async ({ session }) => {
      const { wire } = session.loopback;
      const tab = await openChat(session, chat);
      await sendTyped(tab, 'What is the capital of Peru?');
      await waitForAnswers(tab, 1);
      await tab.click('[data-testid="edit-turn-action-button"]');
      await tab.press('Control+a');
      await tab.type(promptWith(phone));
      await tab.click('[data-testid="send-edit"]');
      await waitForPanel(tab, 'Send redacted');
      expectNothingLeft(wire, [phone]);
      await tab.press('Enter');
      await waitForAnswers(tab, 2);
      await waitForShown(tab, phone);
      expect(wire.bodies(prompt).at(-1)).toContain('[PHONE_1]');
      expectNothingLeft(wire, [phone]);
      await tab.close();
    });

    test('the Enter of an input method sends nothing and asks nothing', async ({ session }) => {
      const { wire } = session.loopback;
      const tab = await openChat(session, chat);
      await tab.compose(email);
      await expectNoArrival(wire, prompt, 800);
      expect(await readPanel(tab)).toBeNull();
      expect(await composerText(tab)).toBe(email);
      await tab.press('Enter');
      await turnAway(tab);
      await waitForNoPanel(tab);
      expectNothingLeft(wire, [email]);
      await tab.close();
    });

    test('Esc: nothing leaves, the text and its undo history are as they were', async ({ session }) => {
      const { driver, loopback } = session;
      const tab = await openChat(session, chat);
      await sendTyped(tab, promptWith(email));
      await turnAway(tab);
      await waitForNoPanel(tab);
      expect(await composerText(tab)).toBe(promptWith(email));
      await tab.type('!');
      expect(await composerText(tab)).toBe(`${promptWith(email)}!`);
      await tab.press('Control+z');
      expect((await composerText(tab)).length).toBeLessThan(promptWith(email).length + 1);
      await tab.press('Control+y');
      expect(await composerText(tab)).toBe(`${promptWith(email)}!`);
      await expectNoArrival(loopback.wire, prompt, 500);
      expectNothingLeft(loopback.wire, [email]);
      await expectLogged(driver, { outcome: 'cancelled', door: 'composer' }, [email]);
      await tab.close();
    });

    test('one finding kept, the other replaced', async ({ session }) => {
      const { driver, loopback } = session;
      const tab = await openChat(session, chat);
      await sendTyped(tab, `${promptWith(email)}, and call ${phone}`);
      await waitForPanel(tab, 'Send redacted');
      await pressInPanel(tab, /^Replace Phone number/);
      await tab.press('Enter');
      await waitForAnswers(tab, 1);
      const body = loopback.wire.bodies(prompt).at(-1);
      expect(body).toContain(phone);
      expect(body).toContain('[EMAIL_1]');
      expectNothingLeft(loopback.wire, [email]);
      await expectLogged(driver, { outcome: 'sent-redacted' }, [email, phone]);
      await tab.close();
    });

    test('sent as it is, deliberately', async ({ session }) => {
      const { driver, loopback } = session;
      const tab = await openChat(session, chat);
      await sendTyped(tab, promptWith(phone));
      await waitForPanel(tab, 'Send redacted');
      await sendAsItIs(tab);
      await waitForAnswers(tab, 1);
      expect(loopback.wire.bodies(prompt).at(-1)).toContain(phone);
      await expectLogged(driver, { outcome: 'sent-as-is' }, [phone]);
      await tab.close();
    });

    test('a prompt with nothing private goes without a question', async ({ session }) => {
      const { wire } = session.loopback;
      const tab = await openChat(session, chat);
      await sendTyped(tab, 'Explain photosynthesis in two sentences.');
      await waitForAnswers(tab, 1);
      expect(await readPanel(tab)).toBeNull();
      expect(wire.bodies(prompt).at(-1)).toContain('Explain photosynthesis in two sentences.');
      await tab.close();
    });

    test('the next prompt of the conversation keeps the stand-in, and asks only for what is new', async ({
      session,
    }) => {
      const { wire } = session.loopback;
      const tab = await openChat(session, chat);
      await sendTyped(tab, promptWith(email));
      await sendRedacted(tab);
      await waitForAnswers(tab, 1);
      await tab.click('#prompt-textarea');
      await sendTyped(tab, `Again to ${email}, and to ${phone}`);
      await sendRedacted(tab);
      await waitForAnswers(tab, 2);
      const body = wire.bodies(prompt).at(-1);
      expect(body).toContain('[EMAIL_1]');
      expect(body).not.toContain('[EMAIL_2]');
      expect(body).toContain('[PHONE_1]');
      expectNothingLeft(wire, [email, phone]);
      await tab.close();
    });

    test('drafts leave without their text, autocompletion is answered here', async ({ session }) => {
      const { wire } = session.loopback;
      const { draft, completions } = endpoints[chat];
      const tab = await openChat(session, chat);
      await tab.type(promptWith(email));
      await wire.waitFor(draft);
      await expectNoArrival(wire, completions, 600);
      expectNothingLeft(wire, [email, 'in the letter']);
      await tab.close();
    });

    test('copying the answer gives real values to the person and stand-ins to the site', async ({ session }) => {
      const { driver, loopback } = session;
      const { feedback } = endpoints[chat];
      const tab = await openChat(session, chat);
      await sendTyped(tab, promptWith(email));
      await sendRedacted(tab);
      await waitForAnswers(tab, 1);
      await waitForShown(tab, email);
      await tab.evaluate(() => {
        const answer = document.querySelector('[data-message-author-role="assistant"] .markdown');
        if (answer) getSelection()?.selectAllChildren(answer);
      }, null);
      await tab.press('Control+c');
      await loopback.wire.waitFor(feedback);
      expect(loopback.wire.bodies(feedback).join('\n')).toContain('[EMAIL_1]');
      expectNothingLeft(loopback.wire, [email]);
      expect(await driver.readClipboard()).toContain(email);
      await tab.bringToFront();
      await tab.click('article:last-of-type [data-testid="copy-turn-action-button"]');
      await loopback.wire.waitFor(feedback, 2);
      const copied = await driver.readClipboard();
      expect(copied).toContain(email);
      expect(copied).not.toContain('[EMAIL_1]');
      expectNothingLeft(loopback.wire, [email]);
      await tab.close();
    });
  });
}
