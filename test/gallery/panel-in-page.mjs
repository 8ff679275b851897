/**
 * The panel in a real Chromium, on a page that does to it what pages can do. `node test/gallery/panel-in-page.mjs`;
 * exit code 1 where an answer is not the one expected.
 */
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';

const server = await createServer({ configFile: resolve(import.meta.dirname, 'vite.config.ts'), server: { port: 0 } });
await server.listen();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 1180, height: 860 } });
await page.goto(`${server.resolvedUrls.local[0]}panel.html`);
await page.waitForFunction(() => 'openPanel' in globalThis);

const keys = async (...names) => {
  for (const name of names) await page.keyboard.press(name);
};
const wait = (time) => page.waitForTimeout(time);
const inPage = (act) => page.evaluate(act);

/** What the person or the page does, and what must come of it (null: the panel still stands). */
const cases = {
  'Enter sends redacted': [() => keys('Enter'), 'send rrrrrr'],
  'Esc goes back': [() => keys('Escape'), 'cancel'],
  'arrows and Space keep one': [
    () => keys('Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'ArrowDown', 'Space', 'Enter'),
    'send rkrrrr',
  ],
  'as it is, in two steps': [
    async () => {
      await keys('Shift+Tab', 'Shift+Tab', 'Enter');
      await wait(900);
      await keys('Tab', 'Enter');
    },
    'send-as-is',
  ],
  'a popover over it that lets presses through': [
    () =>
      inPage(() => {
        const cover = Object.assign(document.createElement('div'), { className: 'page', popover: 'manual' });
        cover.style.cssText = 'inset:0;width:100vw;height:100vh;pointer-events:none';
        document.body.append(cover);
        cover.showPopover();
      }).then(() => wait(300).then(() => keys('Enter'))),
    'send rrrrrr',
  ],
  'host faded and hidden by the page: put right': [
    () =>
      inPage(() => {
        const host = document.documentElement.lastElementChild;
        host.style.setProperty('opacity', '0', 'important');
        host.hidden = true;
      }).then(() => wait(300).then(() => keys('Enter'))),
    'send rrrrrr',
  ],
  'host taken out: put back': [
    () =>
      inPage(() => document.documentElement.lastElementChild.remove()).then(() => wait(300).then(() => keys('Enter'))),
    'send rrrrrr',
  ],
  'the whole page faded: refused': [
    () =>
      inPage(() => {
        const style = Object.assign(document.createElement('style'), { className: 'page' });
        style.textContent = 'html { opacity: 0.2 }';
        document.head.append(style);
      }).then(() => wait(300).then(() => keys('Enter'))),
    null,
  ],
  'events that scripts make': [
    () =>
      inPage(() => {
        const host = document.documentElement.lastElementChild;
        for (const target of [host, document.body, window]) {
          target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        }
        host.click();
      }),
    null,
  ],
};

let wrong = 0;
for (const [name, [act, expected]] of Object.entries(cases)) {
  await inPage(() => {
    globalThis.answers.length = 0;
    globalThis.pageKeys.length = 0;
    globalThis.openPanel({});
  });
  await wait(1200);
  await act();
  await wait(500);
  const { answer, heard } = await inPage(() => ({ answer: globalThis.answers[0] ?? null, heard: globalThis.pageKeys }));
  const choices = answer?.choices?.map(({ action }) => action[0]).join('') ?? '';
  const got = answer && `${answer.verdict} ${choices}`.trim();
  const isRight = got === expected && (name.startsWith('events') || heard.length === 0);
  if (!isRight) wrong += 1;
  console.log(
    `${isRight ? 'ok   ' : 'WRONG'} ${name}: ${got}${heard.length > 0 ? `, the page heard ${heard.length} keys` : ''}`,
  );
  await inPage(() => document.querySelectorAll('.page').forEach((element) => element.remove()));
  if (got === null) await keys('Escape');
}
await browser.close();
await server.close();
process.exitCode = wrong > 0 ? 1 : 0;
