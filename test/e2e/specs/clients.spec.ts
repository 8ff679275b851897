import { consentToHost } from '../framework/consent';
import type { Point, Tab } from '../framework/driver';
import { expectNothingLeft } from '../framework/expectations';
import { sendRedacted, turnAway, waitForNoPanel } from '../framework/panel';
import { poll } from '../framework/poll';
import { planted, promptWith } from '../framework/samples';
import { expect, test } from '../framework/test';

/** Chat clients from npm, unmodified, on a page that the person switched on: no file names them. */

const { email, phone } = planted;
const host = 'chat.example.test';

const clients = [
  { name: 'deep-chat', query: 'client=deep-chat', composer: ['deep-chat', '#text-input'] },
  { name: 'assistant-ui, textarea', query: 'client=assistant-ui', composer: ['main', 'textarea'] },
  {
    name: 'assistant-ui, Lexical',
    query: 'client=assistant-ui&composer=lexical',
    composer: ['main', '[contenteditable="true"]'],
  },
] as const;

let agreedIn: unknown = null;
test.beforeEach(async ({ session }) => {
  if (agreedIn === session) return;
  await consentToHost(session.driver, host);
  agreedIn = session;
});

for (const { name, query, composer } of clients) {
  test(`${name}: typed, pasted, its history again; restored; Esc leaves the text`, async ({ session }) => {
    const { driver, loopback } = session;
    const { wire } = loopback;
    const tab = await driver.newTab();
    await tab.goto(`https://${host}/?${query}`);
    await clickInside(tab, composer);
    await tab.type(promptWith(email));
    await tab.press('Enter');
    await turnAway(tab);
    await waitForNoPanel(tab);
    await tab.press('Enter');
    await sendRedacted(tab);
    await shown(tab, 'noted: ', email);
    expect(wire.bodies({ method: 'POST' }).join('\n')).toContain('[EMAIL_1]');
    expectNothingLeft(wire, [email]);

    await driver.copyToClipboard(promptWith(phone));
    await tab.bringToFront();
    await clickInside(tab, composer);
    await tab.press('Control+v');
    await tab.press('Enter');
    await sendRedacted(tab);
    await shown(tab, 'noted: ', phone);
    expect(wire.bodies({ method: 'POST' }).at(-1)).toContain('[PHONE_1]');
    expectNothingLeft(wire, [email, phone]);
    await tab.close();
  });
}

/** A real click into an element that may stand in an open shadow root. */
async function clickInside(tab: Tab, [holder, inner]: readonly [string, string]): Promise<void> {
  const point = await poll('the composer', () => tab.evaluate(middleOf, [holder, inner]));
  await tab.clickAt(point);
}

const middleOf = ([holder = '', inner = '']: readonly string[]): Point | null => {
  const outer = document.querySelector(holder);
  const box = (outer?.shadowRoot ?? outer)?.querySelector(inner)?.getBoundingClientRect();
  return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
};

/** The answer, of which the client may draw the Markdown or not. */
const shown = (tab: Tab, before: string, value: string): Promise<true> =>
  poll('the real value in the answer', async () => {
    const text = await tab.evaluate(
      () => (document.querySelector('deep-chat')?.shadowRoot?.textContent ?? '') + document.body.innerText,
      null,
    );
    return text.replaceAll('*', '').includes(before + value) ? true : null;
  });
