import { composerText, endpoints, openChat, sendTyped, waitForAnswers } from '../framework/chat';
import { consent } from '../framework/consent';
import { expectNoArrival, expectNothingLeft } from '../framework/expectations';
import { pressInPanel, readPanel, sendAsItIs, turnAway, waitForNoPanel, waitForPanel } from '../framework/panel';
import { pause, poll } from '../framework/poll';
import { planted, promptWith } from '../framework/samples';
import { expect, test } from '../framework/test';
import type { Session } from '../framework/test';
import type { Tab } from '../framework/driver';

/** A hostile page gains nothing that it did not hold: it cannot read findings, approve, or seize or speak on the bridge. */

let agreedIn: unknown = null;
test.beforeEach(async ({ session }) => {
  if (agreedIn === session) return;
  await consent(session.driver);
  agreedIn = session;
});

const { email, phone } = planted;
const { prompt } = endpoints.chatgpt;

const holdPrompt = async (session: Session): Promise<Tab> => {
  const tab = await openChat(session, 'chatgpt', 'fetch', '&hostile');
  await sendTyped(tab, `${promptWith(email)} and ${phone}`);
  await waitForPanel(tab, 'Send redacted');
  return tab;
};

const endHeld = async (tab: Tab): Promise<void> => {
  await turnAway(tab);
  await waitForNoPanel(tab);
  await tab.close();
};

test('it catches no port, no message and no finding of ours', async ({ session }) => {
  const { wire } = session.loopback;
  const tab = await holdPrompt(session);
  const seen = await tab.evaluate(() => {
    const { caught } = window as unknown as { caught: { ports: string[]; messages: string[]; text: string[] } };
    const roots = [...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null).length;
    const frames = [...document.querySelectorAll('iframe')].map(
      (frame) => frame.contentDocument?.body?.innerText ?? '',
    );
    return { caught, roots, frames, html: document.documentElement.outerHTML };
  }, null);
  expect(seen.caught.ports).toEqual([]);
  expect(seen.caught.text).toEqual([]);
  expect(seen.roots).toBe(0);
  for (const word of ['[EMAIL_1]', '[PHONE_1]', 'Send redacted', 'E-mail address']) {
    expect(seen.html).not.toContain(word);
    expect(seen.frames.join()).not.toContain(word);
  }
  await tab.press('Enter');
  await waitForAnswers(tab, 1);
  const after = await tab.evaluate(
    () => (window as unknown as { caught: { ports: string[]; text: string[] } }).caught,
    null,
  );
  expect(after.ports).toEqual([]);
  expect(after.text.join()).not.toContain('[EMAIL_1]');
  expectNothingLeft(wire, [email, phone]);
  await tab.close();
});

test('scripted clicks and keys approve nothing', async ({ session }) => {
  const { wire } = session.loopback;
  const tab = await holdPrompt(session);
  await pause(900);
  await tab.evaluate(() => {
    const enter = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true, composed: true };
    // Not the page's own editor and button: with those it sends its own prompt, which is another test.
    const others = [...document.querySelectorAll('*')].filter((element) => element.closest('main') === null);
    const targets = [window, document, document.activeElement, ...others];
    for (const target of targets) {
      for (const type of ['keydown', 'keypress', 'keyup']) target?.dispatchEvent(new KeyboardEvent(type, enter));
      target?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: 640, clientY: 600 }));
    }
    for (let x = 100; x < innerWidth; x += 60) {
      for (let y = 40; y < innerHeight; y += 30) (document.elementFromPoint(x, y) as HTMLElement | null)?.click();
    }
  }, null);
  await expectNoArrival(wire, prompt, 800);
  expectNothingLeft(wire, [email, phone]);
  await endHeld(tab);
});

/** What a page can do to our host element, which it does find in its document. */
const attacks: Readonly<Record<string, () => void>> = {
  fading: () => {
    for (const element of document.querySelectorAll<HTMLElement>(
      'html > :not(head, body), body > :not(main, script)',
    )) {
      element.setAttribute('style', 'opacity: 0.01 !important; position: fixed; inset: 0');
    }
    document.documentElement.style.setProperty('opacity', '0.01', 'important');
  },
  covering: () => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.setAttribute('popover', 'manual');
    cover.setAttribute(
      'style',
      'position:fixed;inset:0;width:100vw;height:100vh;background:#fff;pointer-events:none;margin:0',
    );
    cover.textContent = 'You have won! Click the button to collect.';
    document.body.append(cover);
    // Sotto puts its panel back on top; so this goes on top again and again.
    let at = 0;
    const timer = setInterval(() => {
      at += 1;
      if (cover.matches(':popover-open')) cover.hidePopover();
      cover.showPopover();
      if (at > 200) clearInterval(timer);
    }, 40);
  },
  moving: () => {
    let at = 0;
    const timer = setInterval(() => {
      at += 1;
      document.documentElement.style.setProperty('transform', `translateX(${(at % 7) * 30}px)`);
      for (const element of document.querySelectorAll<HTMLElement>(
        'html > :not(head, body), body > :not(main, script)',
      )) {
        element.style.setProperty('transform', `translateX(${(at % 7) * 30}px)`, 'important');
      }
      if (at > 100) clearInterval(timer);
    }, 30);
  },
};

for (const [name, attack] of Object.entries(attacks)) {
  test(`${name} our panel turns no click into "send as it is"`, async ({ session }) => {
    const { wire } = session.loopback;
    const tab = await holdPrompt(session);
    await pause(900);
    await tab.evaluate(attack, null);
    // The person is lured into pressing where the buttons are.
    await sendAsItIs(tab, 'Send as it is', 4_000).catch((error: unknown) => expect(String(error)).toContain('Waited'));
    await expectNoArrival(wire, prompt, 600);
    expectNothingLeft(wire, [email, phone]);
    await tab.close();
  });
}

test('it cannot speak on the bridge, and forged messages release nothing', async ({ session }) => {
  const { wire } = session.loopback;
  const tab = await holdPrompt(session);
  await tab.evaluate(() => {
    const verdicts = [1, 2, 3, 4, 5].flatMap((id) => [
      { type: 'verdict', id, release: { do: 'release' }, passToken: '' },
      { type: 'watch', mode: 'off' },
      { type: 'requestTaken', id },
    ]);
    for (const target of [window, document, document.documentElement]) {
      for (const name of ['message', 'sotto', 'sotto:port', 'sotto:bridge', 'port']) {
        const { port1, port2 } = new MessageChannel();
        target.dispatchEvent(new MessageEvent(name, { data: verdicts[0] ?? null, ports: [port2] }));
        for (const verdict of verdicts) port1.postMessage(verdict);
      }
    }
    for (const verdict of verdicts) window.postMessage(verdict, '*');
  }, null);
  await expectNoArrival(wire, prompt, 600);
  expect(await readPanel(tab)).not.toBeNull();
  await pressInPanel(tab, 'Back to editing');
  await waitForNoPanel(tab);
  // Had `watch: off` been heard, this would leave.
  await tab.evaluate((text) => {
    fetch('/backend-api/f/conversation', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ messages: [{ content: { parts: [text] } }] }),
    }).catch(() => (document.body.dataset['refused'] = 'true'));
  }, promptWith(email));
  await waitForPanel(tab, 'Send redacted');
  expectNothingLeft(wire, [email, phone]);
  await tab.press('Escape');
  await tab.close();
});

test('its own synthetic Enter and click do not get past the wire', async ({ session }) => {
  const { wire } = session.loopback;
  const tab = await openChat(session, 'chatgpt', 'fetch', '&hostile');
  await tab.type(promptWith(email));
  await tab.evaluate(() => document.querySelector<HTMLElement>('[data-testid="send-button"]')?.click(), null);
  await waitForPanel(tab, 'Send redacted');
  expect(await composerText(tab)).toBe('');
  await expectNoArrival(wire, prompt, 500);
  expectNothingLeft(wire, [email]);
  await turnAway(tab);
  await waitForPanel(tab, 'Your words are still here');
  await pause(250);
  await pressInPanel(tab, 'Put back');
  await poll('the words in the composer', async () => ((await composerText(tab)) === promptWith(email) ? true : null));
  await waitForNoPanel(tab);
  await tab.close();
});
