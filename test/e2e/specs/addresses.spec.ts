import { endpoints, openChat, sendTyped, waitForAnswers } from '../framework/chat';
import { consent } from '../framework/consent';
import type { Tab } from '../framework/driver';
import { expectNothingLeft } from '../framework/expectations';
import { sendRedacted } from '../framework/panel';
import { pause } from '../framework/poll';
import { planted, promptWith } from '../framework/samples';
import { expect, test } from '../framework/test';

/** What a page asks for with a hidden value in the address, past every script: the browser itself blocks it. */

const { email } = planted;

let tab: Tab | null = null;
let startedIn: unknown = null;
test.beforeEach(async ({ session }) => {
  if (startedIn !== session) {
    await consent(session.driver);
    startedIn = session;
    tab = await openChat(session, 'chatgpt');
    await sendTyped(tab, promptWith(email));
    await sendRedacted(tab);
    await waitForAnswers(tab, 1);
    expect(session.loopback.wire.bodies(endpoints.chatgpt.prompt).join('')).toContain('[EMAIL_1]');
  }
});

type Way = (url: string) => void;

const ways: Readonly<Record<string, Way>> = {
  'an image': (url) => {
    new Image().src = url;
  },
  'a script': (url) => {
    document.head.append(Object.assign(document.createElement('script'), { src: url }));
  },
  'a style sheet': (url) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url })),
  'a prefetch': (url) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: url })),
  'a frame': (url) => document.body.append(Object.assign(document.createElement('iframe'), { src: url })),
  'a form that is fetched': (url) => {
    const form = Object.assign(document.createElement('form'), { action: url.split('?')[0], method: 'GET' });
    const field = Object.assign(document.createElement('input'), {
      name: 'q',
      value: new URL(url).searchParams.get('q'),
    });
    const frame = Object.assign(document.createElement('iframe'), { name: 'formsink' });
    form.target = 'formsink';
    form.append(field);
    document.body.append(frame, form);
    form.submit();
  },
  'a link’s ping': (url) => {
    const link = Object.assign(document.createElement('a'), { href: '#x', ping: url });
    document.body.append(link);
    link.click();
  },
  'a worker': (url) => {
    const worker = new Worker('/assets/worker.js');
    worker.postMessage({ url, body: 'x' });
  },
  'a new window': (url) => void window.open(url),
  navigation: (url) => {
    location.assign(url);
  },
};

/** Firefox sends no pings, and prefetches when it likes. */
const notInFirefox = ['a prefetch', 'a link’s ping'];

for (const [name, way] of Object.entries(ways)) {
  test(`${name}: blocked with a hidden value in its address, and only then`, async ({ session }, testInfo) => {
    const isSent = testInfo.project.name !== 'firefox' || !notInFirefox.includes(name);
    if (tab === null) throw new Error('No tab');
    const { wire } = session.loopback;
    const at = tab;
    const go = (address: string): Promise<void> => at.evaluate(way, address);
    await go(`https://chatgpt.com/x?q=${encodeURIComponent(email)}&n=1`);
    await pause(700);
    expectNothingLeft(wire, [email]);
    await go('https://chatgpt.com/x?q=harmless&n=1');
    if (isSent) await wire.waitFor({ path: /harmless/ });
  });
}
