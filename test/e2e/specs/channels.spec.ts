import { chats, endpoints, openChat, sendTyped, waitForAnswers, waitForShown } from '../framework/chat';
import { consent } from '../framework/consent';
import { expectLogged, expectNoArrival, expectNothingLeft } from '../framework/expectations';
import { pressInPanel, sendAsItIs, sendRedacted, turnAway, waitForNoPanel, waitForPanel } from '../framework/panel';
import { planted, promptWith } from '../framework/samples';
import { expect, test } from '../framework/test';
import type { TransportName } from '../apps/chat/transports';
import type { ChatName } from '../framework/chat';

/** The ways in which a page can send a prompt: rewritten where it can be, stopped where not. control.spec proves each. */

let agreedIn: unknown = null;
test.beforeEach(async ({ session }) => {
  if (agreedIn === session) return;
  await consent(session.driver);
  agreedIn = session;
});

const { email } = planted;

type Ways = Readonly<Record<'answering' | 'stopped', readonly TransportName[]>>;

/** Of the demo, whose requests take the same ways, one of each sort. */
const ways: Readonly<Record<ChatName, Ways>> = {
  chatgpt: { answering: ['xhr', 'socket', 'iframe'], stopped: ['worker', 'service-worker', 'form'] },
  demo: { answering: ['socket'], stopped: ['worker'] },
};

for (const chat of chats) {
  const { prompt } = endpoints[chat];

  for (const way of ways[chat].answering) {
    test(`${chat}: by ${way} the stand-in leaves and the value comes back`, async ({ session }) => {
      const { wire } = session.loopback;
      const tab = await openChat(session, chat, way);
      await sendTyped(tab, promptWith(email));
      await sendRedacted(tab);
      await waitForAnswers(tab, 1);
      await waitForShown(tab, email);
      expect(wire.bodies(prompt).join('\n')).toContain('[EMAIL_1]');
      expectNothingLeft(wire, [email]);
      await tab.close();
    });
  }

  for (const way of ways[chat].stopped) {
    test(`${chat}: by ${way} nothing leaves`, async ({ session }) => {
      const { wire } = session.loopback;
      const tab = await openChat(session, chat, way);
      await sendTyped(tab, promptWith(email));
      await sendRedacted(tab);
      await expectNoArrival(wire, prompt, 1_500);
      expectNothingLeft(wire, [email]);
      await tab.close();
    });
  }
}

test('chatgpt: by beacon the stand-in leaves', async ({ session }) => {
  const { wire } = session.loopback;
  const tab = await openChat(session, 'chatgpt', 'beacon');
  await sendTyped(tab, promptWith(email));
  await sendRedacted(tab);
  await wire.waitFor(endpoints.chatgpt.prompt);
  expect(wire.bodies(endpoints.chatgpt.prompt).join('\n')).toContain('[EMAIL_1]');
  expectNothingLeft(wire, [email]);
  await tab.close();
});

test('chatgpt: a body that cannot be read is held, and asked about', async ({ session }) => {
  const { driver, loopback } = session;
  const tab = await openUnreadable(session);
  await expectNoArrival(loopback.wire, endpoints.chatgpt.prompt, 500);
  await tab.press('Escape');
  await waitForNoPanel(tab);
  await expectNoArrival(loopback.wire, endpoints.chatgpt.prompt, 500);
  await expectLogged(driver, { reason: 'unreadable', outcome: 'cancelled' }, [email]);
  await tab.close();
});

test('chatgpt: a body that cannot be read leaves when the person says so', async ({ session }) => {
  const { driver, loopback } = session;
  const tab = await openUnreadable(session);
  await sendAsItIs(tab, 'Send unread');
  await loopback.wire.waitFor(endpoints.chatgpt.prompt);
  await expectLogged(driver, { reason: 'unreadable', outcome: 'sent-as-is' }, [email]);
  await tab.close();
});

const openUnreadable = async (
  session: Parameters<typeof openChat>[0],
): Promise<Awaited<ReturnType<typeof openChat>>> => {
  const tab = await openChat(session, 'chatgpt', 'unreadable');
  await sendTyped(tab, 'What is the capital of Peru?');
  await waitForPanel(tab, 'Sotto cannot read what this page wants to send.');
  return tab;
};

test('demo: a form with a JSON part is read and rewritten', async ({ session }) => {
  const { wire } = session.loopback;
  const tab = await openChat(session, 'demo', 'form-data');
  await sendTyped(tab, promptWith(email));
  await sendRedacted(tab);
  await waitForAnswers(tab, 1);
  await waitForShown(tab, email);
  expect(wire.bodies(endpoints.demo.prompt).join('\n')).toContain('[EMAIL_1]');
  expectNothingLeft(wire, [email]);
  await tab.close();
});

test('chatgpt: a form where JSON belongs never carries the value out', async ({ session }) => {
  const { wire } = session.loopback;
  const tab = await openChat(session, 'chatgpt', 'form-data');
  await sendTyped(tab, promptWith(email));
  await waitForPanel(tab, 'Send redacted');
  await pressInPanel(tab, 'Send redacted');
  await turnAway(tab, 'Sotto cannot read what this page wants to send.');
  expectNothingLeft(wire, [email]);
  await waitForNoPanel(tab);
  await expectNoArrival(wire, endpoints.chatgpt.prompt);
  await tab.close();
});

test('chatgpt: a file is held, announced or not, until the person decides', async ({ session }) => {
  const { driver, loopback } = session;
  const tab = await openChat(session, 'chatgpt');
  await tab.evaluate((text) => {
    const { menu } = window as unknown as { menu: { upload(name: string, text: string): Promise<number> } };
    menu.upload('notes.txt', text).then(
      (status) => (document.body.dataset['uploaded'] = String(status)),
      () => (document.body.dataset['uploaded'] = 'refused'),
    );
  }, promptWith(email));
  await waitForPanel(tab, 'Sotto cannot read this yet');
  expectNothingLeft(loopback.wire, [email]);
  await tab.press('Escape');
  await waitForNoPanel(tab);
  await expectNoArrival(loopback.wire, { method: 'PUT' }, 500);
  await expectLogged(driver, { pathClass: 'upload', outcome: 'cancelled' }, [email]);
  await tab.close();
});

test('chatgpt: a long paste is read before the page makes a file of it', async ({ session }) => {
  const { driver, loopback } = session;
  const tab = await openChat(session, 'chatgpt', 'fetch', '&files');
  const long = `${promptWith(email)}\n${'and so on, as it was said before. '.repeat(100)}`;
  await driver.copyToClipboard(long);
  await tab.bringToFront();
  await tab.click('#prompt-textarea');
  await tab.press('Control+v');
  await sendRedacted(tab);
  const file = { method: 'PUT' };
  await loopback.wire.waitFor(file, 1, 20_000);
  expect(loopback.wire.bodies(file).join('')).toContain('[EMAIL_1]');
  expectNothingLeft(loopback.wire, [email]);
  await waitForNoPanel(tab);
  await expectLogged(driver, { pathClass: 'upload', outcome: 'sent-redacted' }, [email]);
  await tab.close();
});

test('chatgpt: a long paste that is not agreed to is not pasted', async ({ session }) => {
  const { driver, loopback } = session;
  const tab = await openChat(session, 'chatgpt', 'fetch', '&files');
  await driver.copyToClipboard(`${promptWith(email)}\n${'and so on, as it was said before. '.repeat(100)}`);
  await tab.bringToFront();
  await tab.click('#prompt-textarea');
  await tab.press('Control+v');
  await waitForPanel(tab);
  await tab.press('Escape');
  await waitForNoPanel(tab);
  await expectNoArrival(loopback.wire, { method: 'PUT' }, 500);
  expect(await tab.evaluate(() => document.querySelector('#prompt-textarea')?.textContent, null)).toBe('');
  await tab.close();
});

test('chatgpt: custom instructions and steering are prompts, too', async ({ session }) => {
  const { wire } = session.loopback;
  const tab = await openChat(session, 'chatgpt');
  const entries = [
    ['saveInstructions', planted.card, /user_system_messages$/],
    ['steer', planted.phone, /steer_turn$/],
  ] as const;
  for (const [entry, value, path] of entries) {
    await tab.evaluate(
      ({ entry: name, text }) => {
        const { menu } = window as unknown as { menu: Record<string, (text: string) => Promise<unknown>> };
        void menu[name]?.(text);
      },
      { entry, text: promptWith(value) },
    );
    await sendRedacted(tab);
    await wire.waitFor({ path });
  }
  expectNothingLeft(wire, [planted.card, planted.phone]);
  await tab.close();
});

test('chatgpt: a prompt that no gesture explains is held, and asked about', async ({ session }) => {
  const { driver, loopback } = session;
  const tab = await driver.newTab();
  await tab.goto('https://chatgpt.com/');
  await tab.evaluate(steer, 'What is the capital of Peru?');
  await waitForPanel(tab, 'This page sends a prompt by itself.');
  await expectNoArrival(loopback.wire, { path: /steer_turn$/ }, 300);
  await tab.press('Escape');
  await waitForNoPanel(tab);
  await expectNoArrival(loopback.wire, { path: /steer_turn$/ }, 300);
  await expectLogged(driver, { reason: 'rate-limit', outcome: 'cancelled' }, []);
  await tab.close();
});

test('chatgpt: text that is dropped into the composer is read like typed text', async ({ session }) => {
  const { wire } = session.loopback;
  const tab = await openChat(session, 'chatgpt');
  await tab.evaluate(drop, promptWith(email));
  await tab.press('Enter');
  await sendRedacted(tab);
  await waitForAnswers(tab, 1);
  expect(wire.bodies(endpoints.chatgpt.prompt).join('\n')).toContain('[EMAIL_1]');
  expectNothingLeft(wire, [email]);
  await tab.close();
});

test('chatgpt: a prompt in the address is held from the first script of the page on, asked about, and read', async ({
  session,
}) => {
  const { driver, loopback } = session;
  const { wire } = loopback;
  const tab = await driver.newTab();
  await tab.goto(`https://chatgpt.com/?prompt=${encodeURIComponent(promptWith(email))}`);
  await waitForPanel(tab, 'This page sends a prompt by itself.');
  expect(wire.arrivals(endpoints.chatgpt.prompt)).toEqual([]);
  await sendAsItIs(tab, 'Let it go on');
  await sendRedacted(tab);
  await waitForAnswers(tab, 1);
  const sent = wire.bodies({ method: 'POST' }).join('\n');
  expect(sent).toContain('[EMAIL_1]');
  expect(sent).not.toContain(email);
  await tab.close();
});

test('chatgpt: a page that sends without end is held, and asked about', async ({ session }) => {
  const { wire } = session.loopback;
  const tab = await openChat(session, 'chatgpt');
  await tab.evaluate(async (send) => {
    const { menu } = window as unknown as { menu: { steer(text: string): Promise<unknown> } };
    for (let sent = 0; sent < 90; sent += 1) menu.steer(`${send} ${sent}`).catch(() => undefined);
    await Promise.resolve();
  }, 'What is the capital of Peru, number');
  await waitForPanel(tab, 'This page sends one prompt after the other.');
  expect(wire.arrivals({ path: /steer_turn$/ }).length).toBeLessThan(75);
  await tab.close();
});

/** No driver drags across windows: the event that ends it, as editors take it. */
const drop = (text: string): void => {
  const composer = document.querySelector('#prompt-textarea');
  if (composer === null) throw new Error('There is no composer');
  const { x, y } = composer.getBoundingClientRect();
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  const place = { clientX: x + 5, clientY: y + 5 };
  composer.dispatchEvent(new DragEvent('drop', { ...place, dataTransfer, bubbles: true, cancelable: true }));
};

const steer = (text: string): void => {
  const { menu } = window as unknown as { menu: { steer(text: string): Promise<unknown> } };
  menu.steer(text).catch(() => undefined);
};
