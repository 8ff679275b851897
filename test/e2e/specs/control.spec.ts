import { openChat, sendTyped, waitForAnswers } from '../framework/chat';
import { expect, test } from '../framework/test';
import { poll } from '../framework/poll';
import { planted, promptWith } from '../framework/samples';

/** The negative control: without the extension everything leaves, by every way, and the servers see it. */
test.use({ withExtension: false });

/** Where the prompt itself goes: telemetry alone would not do. */
const carriers = /\/backend-api\/(?:f\/conversation|celsius\/ws\/user)$/;

const ways = ['fetch', 'xhr', 'socket', 'form-data', 'iframe', 'worker', 'service-worker'] as const;

for (const way of ways) {
  test(`without the extension the prompt leaves by ${way}`, async ({ session }) => {
    const tab = await openChat(session, 'chatgpt', way);
    await sendTyped(tab, promptWith(planted.name));
    await waitForAnswers(tab, 1);
    expect(session.loopback.wire.bodies({ path: carriers }).join('\n')).toContain(planted.name);
    await tab.close();
  });
}

for (const way of ['beacon', 'form', 'unreadable'] as const) {
  test(`without the extension the prompt leaves by ${way}`, async ({ session }) => {
    const tab = await openChat(session, 'chatgpt', way);
    await sendTyped(tab, promptWith(planted.name));
    await session.loopback.wire.waitFor({ path: /\/backend-api\/f\/conversation$/ });
    expect(session.loopback.wire.bodies({ path: carriers }).join('\n')).toContain(planted.name);
    await tab.close();
  });
}

test('without the extension drafts and telemetry carry the prompt', async ({ session }) => {
  const { wire } = session.loopback;
  const tab = await openChat(session, 'chatgpt');
  await tab.type(promptWith(planted.email));
  for (const path of [/prepare$/, /generate_autocompletions$/]) {
    await poll('the whole draft', () =>
      Promise.resolve(wire.bodies({ path }).join('').includes(planted.email) ? true : null),
    );
  }
  await tab.press('Enter');
  await waitForAnswers(tab, 1);
  for (const path of [/prepare$/, /generate_autocompletions$/, /\/ces\/v1\/t$/]) {
    expect(wire.bodies({ path }).join('\n')).toContain(planted.email);
  }
  await tab.close();
});
