import { consentToHost } from '../framework/consent';
import { expectLogged, expectNothingLeft } from '../framework/expectations';
import { sendRedacted } from '../framework/panel';
import { poll } from '../framework/poll';
import { planted, promptWith } from '../framework/samples';
import { expect, test } from '../framework/test';

/** A page that Sotto has no file for, switched on by the person: OpenAI-shaped requests with the whole history. */

const { email, phone } = planted;

test('a page switched on is guarded, its history included', async ({ session }) => {
  const { driver, loopback } = session;
  await consentToHost(driver, 'chat.example.test');
  const tab = await driver.newTab();
  await tab.goto('https://chat.example.test/');
  const answers = (count: number): Promise<true> =>
    poll(`${count} answers`, async () =>
      (await tab.evaluate(() => Number(document.body.dataset['answers'] ?? 0), null)) >= count ? true : null,
    );
  await tab.click('textarea');
  await tab.type(promptWith(email));
  await tab.press('Enter');
  await sendRedacted(tab);
  await answers(1);
  await tab.click('textarea');
  await tab.type(promptWith(phone));
  await tab.press('Enter');
  await sendRedacted(tab);
  await answers(2);
  const body = loopback.wire.bodies({ path: /\/v1\/chat\/completions$/ }).at(-1);
  expect(body).toContain('[EMAIL_1]');
  expect(body).toContain('[PHONE_1]');
  expectNothingLeft(loopback.wire, [email, phone]);
  await expectLogged(driver, { site: 'chat.example.test', outcome: 'sent-redacted' }, [email, phone]);
  await tab.close();
});

test('a prompt in a shape that nobody has seen is reviewed at the composer, and leaves with what was decided', async ({
  session,
}) => {
  const { driver, loopback } = session;
  await consentToHost(driver, 'chat.example.test');
  const tab = await driver.newTab();
  await tab.goto('https://chat.example.test/?own');
  await tab.click('textarea');
  await tab.type('What is the capital of Peru?');
  await tab.press('Enter');
  await loopback.wire.waitFor({ path: /\/v1\/own$/ });
  await tab.click('textarea');
  await tab.type(promptWith(email));
  await tab.press('Enter');
  await sendRedacted(tab);
  await loopback.wire.waitFor({ path: /\/v1\/own$/ }, 2);
  expect(loopback.wire.bodies({ path: /\/v1\/own$/ })).toEqual([
    '{"say":"What is the capital of Peru?"}',
    JSON.stringify({ say: promptWith('[EMAIL_1]') }),
  ]);
  await tab.close();
});
