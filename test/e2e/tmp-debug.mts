import { startSession, endSession } from './framework/test';
import { consent } from './framework/consent';
import { waitForPanel, readPanel } from './framework/panel';
import { pause } from './framework/poll';
const s = await startSession(process.argv[2] as 'firefox', { withExtension: true, isRestless: false });
await consent(s.driver);
const tab = await s.driver.newTab();
await tab.goto('https://www.meta.ai/?site');
const c = 'div[data-testid="composer-input"][contenteditable="true"]';
await tab.click(c);
await tab.evaluate(() => {
  window.addEventListener(
    'paste',
    (e) => {
      try {
        (window as any).seen =
          String(e.clipboardData?.getData('text/plain')) +
          ' types ' +
          String(e.clipboardData?.types) +
          ' ctor ' +
          e.constructor.name;
      } catch (x) {
        (window as any).seen = 'ERR ' + String(x);
      }
    },
    true,
  );
  window.addEventListener('error', (e) => {
    (window as any).err = String(e.message);
  });
}, null);
await tab.type('Write to a.b@example.com soon');
await tab.press('Enter');
await waitForPanel(tab, 'Send redacted');
await tab.press('Enter');
await pause(2500);
console.log(
  await tab.evaluate(
    () =>
      JSON.stringify({
        seen: (window as any).seen,
        err: (window as any).err,
        html: document.querySelector('#composer')?.innerHTML,
      }),
    null,
  ),
);
console.log((await readPanel(tab))?.text);
await tab.screenshot('/tmp/meta.png');
await endSession(s);
