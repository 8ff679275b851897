import { consentToHost, guardState, pressNamed, waitForText } from '../framework/consent';
import type { Driver, Tab } from '../framework/driver';
import { expectLogged, expectNothingLeft } from '../framework/expectations';
import { sendRedacted } from '../framework/panel';
import { poll } from '../framework/poll';
import { planted, promptWith } from '../framework/samples';
import { expect, test } from '../framework/test';

/** A page in a shape that nobody has seen, and a recipe that teaches it: read, shown, tried on the page, then trusted. */

const { email } = planted;
const host = 'chat.example.test';
const recipe = {
  format: 'sotto-recipe-1',
  id: 'own-chat',
  name: 'Our own chat',
  hosts: [host],
  observed: { date: '2026-11-21', source: 'the page itself' },
  composer: ['textarea'],
  rewrite: 'wire',
  requests: [{ role: 'send', treatment: 'review', methods: ['POST'], url: `https://${host}/v1/own`, text: ['say'] }],
};

test('a recipe is read and shown before it is added, tried on the page, and trusted then', async ({ session }) => {
  const { driver, loopback } = session;
  const { wire } = loopback;
  const settings = await driver.openExtensionPage('dashboard.html#sites');
  await waitForText(settings, 'Site recipes');
  await paste(
    driver,
    settings,
    JSON.stringify({ ...recipe, requests: [{ ...recipe.requests[0], treatment: 'pass' }] }),
  );
  await pressNamed(settings, 'Look at it');
  await waitForText(settings, 'requests[0].treatment: must be one of review, redact, answer, hold');
  await paste(driver, settings, JSON.stringify(recipe));
  await pressNamed(settings, 'Look at it');
  await waitForText(settings, `POST https://${host}/v1/own`);
  expect(await settings.evaluate(() => document.body.innerText, null)).not.toContain('On trial: open');
  await pressNamed(settings, 'Add, on trial');
  await waitForText(settings, `On trial: open ${host}`);

  await consentToHost(driver, host);
  const rules = async (): Promise<number> => (await settings.evaluate(guardState, null)).rules;
  expect(await rules()).toBe(0);
  const tab = await driver.newTab();
  await tab.goto(`https://${host}/?own`);
  await tab.click('textarea');
  await tab.type(promptWith(email));
  await tab.press('Enter');
  await sendRedacted(tab);
  await wire.waitFor({ path: /\/v1\/own$/ });
  expect(wire.bodies({ path: /\/v1\/own$/ })).toEqual([JSON.stringify({ say: promptWith('[EMAIL_1]') })]);
  expectNothingLeft(wire, [email]);
  await expectLogged(driver, { site: host, outcome: 'sent-redacted', pathClass: 'send' }, [email]);

  await settings.bringToFront();
  await waitForText(settings, 'Seen to work on');
  await poll('its address to be guarded', async () => ((await rules()) === 2 ? true : null));
  await pressNamed(settings, 'Remove Our own chat');
  await poll('its address to be free again', async () => ((await rules()) === 0 ? true : null));
  await tab.close();
  await settings.close();
});

async function paste(driver: Driver, tab: Tab, text: string): Promise<void> {
  await driver.copyToClipboard(text);
  await tab.bringToFront();
  await tab.click('textarea');
  await tab.press('Control+a');
  await tab.press('Control+v');
}
