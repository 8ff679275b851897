import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { consent } from '../e2e/framework/consent';
import type { Driver, Tab } from '../e2e/framework/driver';
import { pause, poll } from '../e2e/framework/poll';
import { readLog } from '../e2e/framework/read-log';
import { waitForPanel } from '../e2e/framework/panel';
import type { Wire } from '../e2e/server/wire';
import { planted, prompt } from './planted';
import type { Report } from './report';

/** Plays the demo through as a person would: consent, a prompt, Enter, a look at the review, Enter, the answer. */
export const play = async (driver: Driver, wire: Wire, address: string, pictures: string): Promise<Report> => {
  mkdirSync(pictures, { recursive: true });
  const picture = (tab: Tab, name: string): Promise<void> => tab.screenshot(path.join(pictures, `${name}.png`));
  await consent(driver, { beforeAgreeing: (tab) => picture(tab, '1-welcome') });
  const chat = await driver.newTab();
  await chat.goto(address);
  await chat.click('#prompt-textarea');
  await chat.type(prompt);
  await picture(chat, '2-typed');
  await chat.press('Enter');
  await waitForPanel(chat, 'Send redacted');
  await pause(600); // for the picture: fonts and the panel's entrance
  await picture(chat, '3-review');
  await chat.press('Enter');
  const shown = await waitForAnswer(chat);
  await picture(chat, '4-answer');
  const entry = await readLog(driver, { beforeClosing: (tab) => picture(tab, '5-dashboard') });
  return {
    browser: driver.browser,
    typed: prompt,
    planted: Object.values(planted),
    left: wire
      .arrivals()
      .filter(({ method }) => method !== 'GET')
      .map((arrival) => ({ what: `${arrival.method} ${arrival.path}`, body: arrival.body.toString('utf8') })),
    shown,
    entry: entry.at(-1) ?? null,
  };
};

/** The text of the answer, once it is whole and the values are back. What never comes back is for the report to say. */
const waitForAnswer = async (chat: Tab): Promise<string> => {
  await poll(
    'the answer',
    async () => ((await chat.evaluate(() => document.body.dataset['answers'] ?? '', '')) === '1' ? true : null),
    30_000,
  );
  let shown = '';
  for (let look = 0; look < 30; look += 1) {
    shown = await chat.evaluate(
      () => document.querySelector<HTMLElement>('[data-message-author-role="assistant"]')?.innerText ?? '',
      null,
    );
    if (Object.values(planted).every((value) => shown.includes(value))) break;
    await pause(100);
  }
  await pause(500); // the pane beside the chat looks twice a second
  return shown;
};
