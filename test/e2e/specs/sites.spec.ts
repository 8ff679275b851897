import type { Site } from '../../../lib/model/site';
import { recognisedApps } from '../../../lib/sites/apps/apps';
import { knownSites } from '../../../lib/sites/known-sites';
import { appFacts, appHost } from '../apps/sites/facts';
import { consent, consentToHost, guardState } from '../framework/consent';
import type { Tab } from '../framework/driver';
import { expectNothingLeft } from '../framework/expectations';
import { readPanel, sendRedacted, waitForNotice } from '../framework/panel';
import { pause, poll } from '../framework/poll';
import { planted } from '../framework/samples';
import type { Cells } from '../framework/site-table';
import { keepResults, printTable } from '../framework/site-table';
import type { Session } from '../framework/test';
import { expect, test } from '../framework/test';

/** Each known web app on its own host name, with its kind of editor and its requests: a conversation through every column. */

const { email, phone, iban } = planted;
const results: Record<string, Cells> = {};

let agreedIn: unknown = null;
test.beforeEach(async ({ session }) => {
  if (agreedIn === session) return;
  await consent(session.driver);
  agreedIn = session;
});

test('the browser takes every block rule', async ({ session }) => {
  const tab = await session.driver.openExtensionPage('popup.html');
  const guarded = knownSites.flatMap(({ requests }) => requests.filter(({ guardedUrl }) => guardedUrl !== undefined));
  expect((await tab.evaluate(guardState, null)).rules).toBeGreaterThanOrEqual(2 * guarded.length);
  await tab.close();
});

for (const site of knownSites) {
  test(`${site.name}: typed, pasted, edited, again; drafts, titles, telemetry; restored`, async ({ session }) => {
    results[site.id] = await converse({ ...site, host: site.hosts[0] ?? '' }, session);
  });
}

for (const app of recognisedApps) {
  test(`${app.name}, on a host of the person’s: the same`, async ({ session }) => {
    const host = appHost(app.id);
    await consentToHost(session.driver, host);
    results[app.id] = await converse({ ...app, rewrite: 'wire', host }, session);
  });
}

test.afterAll(({}, testInfo) => {
  const browser = testInfo.project.name;
  printTable(browser, results);
  if (Object.keys(results).length === knownSites.length + recognisedApps.length) keepResults(browser, results);
});

type Conversing = Pick<Site, 'id' | 'composer' | 'rewrite'> & { readonly host: string };

async function converse(site: Conversing, { driver, loopback }: Session): Promise<Cells> {
  const { wire } = loopback;
  const { path, drafts, isAnswered, after, telemetry } = appFacts(site.id);
  const composer = site.composer[0] ?? '';
  const tab = await driver.newTab();
  await tab.goto(`https://${site.host}${path}?site`);

  await tab.click(composer);
  await tab.type(`Write to ${email} soon`);
  for (const request of drafts) await wire.waitFor({ path: request });
  expectNothingLeft(wire, [email, 'Write to']);
  await tab.press('Enter');
  await sendRedacted(tab);
  await answered(tab, 1);
  expect(
    wire
      .bodies()
      .concat(wire.arrivals().map(({ path: at }) => decodeURIComponent(at)))
      .join('\n'),
  ).toContain('[EMAIL_1]');
  expectNothingLeft(wire, [email]);
  await poll('the real value in the answer', async () =>
    (await threadText(tab)).includes(`Noted: ${email}`) ? true : null,
  );

  await driver.copyToClipboard(`Call ${phone} soon`);
  await tab.bringToFront();
  await tab.click(composer);
  await tab.press('Control+v');
  await tab.press('Enter');
  await sendRedacted(tab);
  await answered(tab, 2);
  expectNothingLeft(wire, [email, phone]);

  await tab.click('[data-testid="retry"]');
  await answered(tab, 3);
  expect(await readPanel(tab)).toBeNull();
  expectNothingLeft(wire, [email, phone]);

  const edited = await edit(site, tab);
  expectNothingLeft(wire, [email, phone, iban]);

  await tab.click('[data-testid="report"]');
  await wire.waitFor({ path: telemetry }, 2);
  for (const request of after) await wire.waitFor({ path: request });
  await pause(200);
  expectNothingLeft(wire, [email, phone, iban]);
  await tab.close();
  return {
    typed: 'held',
    pasted: 'held',
    edited,
    draft: drafts.length > 0 || isAnswered ? 'held' : 'none',
    retry: 'held',
    title: after.length > 0 ? 'held' : 'none',
    telemetry: 'held',
    restore: 'held',
  };
}

/** An earlier message is written anew outside the composer. Where the site signs its bodies it cannot be rewritten, and is refused. */
async function edit(site: Conversing, tab: Tab): Promise<Cells['edited']> {
  await tab.click('[data-testid="edit"]');
  await tab.press('Control+a');
  await tab.type(`Pay ${iban} soon`);
  await tab.click('[data-testid="send-edit"]');
  if (site.rewrite === 'composer') {
    await turnAwayOrNotice(tab);
    return 'refused';
  }
  await sendRedacted(tab);
  await answered(tab, 4);
  return 'held';
}

async function turnAwayOrNotice(tab: Tab): Promise<void> {
  await sendRedacted(tab);
  await waitForNotice(tab, /sign|composer/i);
}

const answered = (tab: Tab, count: number): Promise<true> =>
  poll(`${count} answers`, async () => {
    const { answers, alerts } = await tab.evaluate(
      () => ({
        answers: Number(document.body.dataset['answers'] ?? 0),
        alerts: [...document.querySelectorAll('#thread [role="alert"]')].map((it) => it.textContent).join('; '),
      }),
      null,
    );
    if (alerts !== '') throw new Error(`The page says: ${alerts}`);
    return answers >= count ? true : null;
  });

const threadText = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.querySelector<HTMLElement>('#thread')?.innerText ?? '', null);
