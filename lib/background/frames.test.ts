import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messenger } from '@/lib/messages/contract';
import { purposes } from '@/lib/model/consent';
import { giveConsent, withdrawConsent } from '@/lib/store/consent';
import { updateSettings } from '@/lib/store/settings';
import { setUpFrames } from './frames';
import { setUpPages } from './pages';
import { frame, ownPage, say, settled, startTestBrowser, type TestBrowser } from './test-browser';

const address = 'https://chatgpt.com/c/1';
let browser: TestBrowser;

beforeEach(async () => {
  browser = startTestBrowser('https://chatgpt.com/*', 'https://chat.openai.com/*');
  setUpFrames();
  setUpPages();
  await giveConsent(['chatgpt'], purposes, 1);
});

afterEach(async () => {
  await settled();
  messenger.removeAllListeners();
});

describe('a frame that introduces itself', () => {
  it('is told what protects it, when the pass token is in force', async () => {
    const protection = await say('introduce', { isTop: true, page: 'one' }, frame(address));
    expect(protection).toMatchObject({
      siteId: 'chatgpt',
      siteKey: 'chatgpt',
      active: true,
      log: true,
      vault: true,
      level: 'balanced',
      mayOverride: true,
      incognito: false,
      extensionVersion: '0.1.0',
    });
    const { passToken } = protection as { passToken: string };
    expect([...browser.allowRules.values()][0]?.condition.regexFilter).toContain(passToken);
  });

  it('keeps its token while the browser runs', async () => {
    const tokens = await Promise.all([1, 2].map(() => say('introduce', { isTop: true, page: 'one' }, frame(address))));
    expect(new Set(tokens.map((protection) => (protection as { passToken: string }).passToken)).size).toBe(1);
  });

  it.each(['about:blank', 'blob:https://chatgpt.com/1', 'https://files.example.test/'])(
    'below the top one belongs to the page of the tab, at %s too',
    async (url) => {
      expect(await say('introduce', { isTop: false, page: 'one' }, frame(address, { frameId: 3, url }))).toMatchObject({
        siteKey: 'chatgpt',
      });
    },
  );

  it.each([
    ['the tab still has its earlier address', { url: address }],
    ['its window was opened at about:blank by the page', { url: 'about:blank', origin: 'https://chatgpt.com' }],
  ])('at the top is known by its own address where %s', async (_, changes) => {
    const protection = await say('introduce', { isTop: true, page: 'one' }, frame('about:blank', changes));
    expect(protection).toMatchObject({ siteKey: 'chatgpt', active: true });
  });

  it.each([
    ['no consent', 'https://example.test/'],
    ['no known address', 'http://chatgpt.com/'],
    ['a page of the browser', 'chrome://settings'],
  ])('with %s is none of ours', async (_name, url) => {
    expect(await say('introduce', { isTop: true, page: 'one' }, frame(url))).toBeNull();
  });

  it('is none of ours once consent is withdrawn', async () => {
    await withdrawConsent('chatgpt', 'scan', 2);
    expect(await say('introduce', { isTop: true, page: 'one' }, frame(address))).toBeNull();
  });

  it('is not active while paused', async () => {
    await updateSettings({ pausedUntil: { '*': 0 } });
    expect(await say('introduce', { isTop: true, page: 'one' }, frame(address))).toMatchObject({ active: false });
  });

  it('has no log in a private window', async () => {
    expect(await say('introduce', { isTop: true, page: 'one' }, frame(address, { incognito: true }))).toMatchObject({
      log: false,
      incognito: true,
    });
  });

  it('follows the organization', async () => {
    await fakeBrowser.storage.managed.set({ allowSendAsIs: false, level: 'strict' });
    expect(await say('introduce', { isTop: true, page: 'one' }, frame(address))).toMatchObject({
      mayOverride: false,
      level: 'strict',
    });
  });

  it('is the generic site under the name of its host where the person switched it on', async () => {
    await giveConsent(['chat.example.test'], ['scan'], 1);
    expect(
      await say('introduce', { isTop: true, page: 'one' }, frame('https://chat.example.test:8443/')),
    ).toMatchObject({
      siteId: 'generic',
      siteKey: 'chat.example.test',
      siteName: 'chat.example.test',
      log: false,
    });
  });
});

describe('the state of a tab', () => {
  const good = { guard: true, composer: true, detector: true, canary: null };
  const stateOf = async (tabId: number) => say('readTabState', { tabId }, ownPage());
  const alive = (extensionVersion: string) => (type: string) => (type === 'ping' ? { extensionVersion } : undefined);

  async function open(url: string): Promise<number> {
    const { id = 0 } = await fakeBrowser.tabs.create({ url });
    return id;
  }

  it('is armed where the page says that all is well', async () => {
    const tabId = await open(address);
    browser.answerInTab = alive('0.1.0');
    await say('introduce', { isTop: true, page: 'one' }, frame(address, { tabId }));
    await say('reportSelfTest', { selfTest: good }, frame(address, { tabId }));
    expect(await stateOf(tabId)).toEqual({
      state: 'armed',
      reason: 'armed',
      siteKey: 'chatgpt',
      siteName: 'ChatGPT',
      lastOutcome: null,
      hiddenCount: 0,
      draftCount: 0,
      selfTest: good,
      recipe: null,
      concerns: [],
    });
    await settled();
    expect(await fakeBrowser.action.getBadgeText({ tabId })).toBe('');
  });

  it.each([
    ['blind', 'no-guard', { ...good, guard: false }],
    ['blind', 'no-detector', { ...good, detector: false, canary: null }],
    ['degraded', 'no-composer', { ...good, composer: false }],
  ])('is %s: %s', async (state, reason, selfTest) => {
    const tabId = await open(address);
    browser.answerInTab = alive('0.1.0');
    await say('reportSelfTest', { selfTest }, frame(address, { tabId }));
    expect(await stateOf(tabId)).toMatchObject({ state, reason });
    await settled();
    expect(await fakeBrowser.action.getBadgeText({ tabId })).toBe('!');
  });

  it('is blind where a frame of the page has no guard', async () => {
    const tabId = await open(address);
    browser.answerInTab = alive('0.1.0');
    await say('reportSelfTest', { selfTest: { ...good, canary: false } }, frame(address, { tabId, frameId: 3 }));
    await say('reportSelfTest', { selfTest: { ...good, canary: true } }, frame(address, { tabId }));
    expect(await stateOf(tabId)).toMatchObject({ state: 'blind', reason: 'no-canary' });
  });

  it('counts the drafts of a page, and says once what is to be said of its connection', async () => {
    const tabId = await open(address);
    await say('introduce', { isTop: true, page: 'one' }, frame(address, { tabId }));
    const third = { name: 'third-host', about: 'api.example.com' };
    for (const concern of [third, third, { name: 'no-csp', about: 'chat.example.com' }])
      await say('tellConcern', concern, frame(address, { tabId }));
    await say('draftStopped', undefined, frame(address, { tabId, frameId: 2 }));
    await say('draftStopped', undefined, frame(address, { tabId }));
    expect(await stateOf(tabId)).toMatchObject({
      draftCount: 2,
      concerns: [third, { name: 'no-csp', about: 'chat.example.com' }],
    });
    await say('introduce', { isTop: true, page: 'another' }, frame(address, { tabId }));
    expect(await stateOf(tabId)).toMatchObject({ draftCount: 0, concerns: [] });
  });

  it('forgets how an earlier page did, but not where a page introduces itself again', async () => {
    const tabId = await open(address);
    browser.answerInTab = alive('0.1.0');
    await say('introduce', { isTop: true, page: 'one' }, frame(address, { tabId }));
    await say('reportSelfTest', { selfTest: good }, frame(address, { tabId }));
    await say('introduce', { isTop: true, page: 'one' }, frame(address, { tabId }));
    await settled();
    expect(await stateOf(tabId)).toMatchObject({ state: 'armed' });
    await say('introduce', { isTop: true, page: 'another' }, frame(address, { tabId }));
    await settled();
    expect(await stateOf(tabId)).toMatchObject({ reason: 'starting' });
  });

  it('is reload-needed where nobody answers, or one of another build', async () => {
    const tabId = await open(address);
    expect(await stateOf(tabId)).toMatchObject({ state: 'reload-needed', reason: 'not-loaded' });
    browser.answerInTab = alive('0.0.9');
    expect(await stateOf(tabId)).toMatchObject({ state: 'reload-needed', reason: 'outdated' });
  });

  it('is blind where the browser does not permit the site, off without consent, paused when paused', async () => {
    const tabId = await open(address);
    browser.granted.clear();
    expect(await stateOf(tabId)).toMatchObject({ state: 'blind', reason: 'no-permission' });
    await updateSettings({ pausedUntil: { chatgpt: 0 } });
    expect(await stateOf(tabId)).toMatchObject({ state: 'paused' });
    await withdrawConsent('chatgpt', null, 2);
    expect(await stateOf(tabId)).toMatchObject({ state: 'off', reason: 'no-consent' });
  });

  it('is off where nothing is watched, with the key by which the page can be switched on', async () => {
    expect(await stateOf(await open('https://chat.example.test/'))).toMatchObject({
      state: 'off',
      reason: 'not-supported',
      siteKey: 'chat.example.test',
    });
    expect(await stateOf(await open('chrome://settings'))).toMatchObject({ state: 'off', siteKey: null });
    expect(await stateOf(999)).toMatchObject({ state: 'off', siteKey: null });
  });

  it('is degraded while the settings cannot be read', async () => {
    const tabId = await open(address);
    browser.answerInTab = alive('0.1.0');
    await say('reportSelfTest', { selfTest: good }, frame(address, { tabId }));
    await fakeBrowser.storage.local.set({ settings: 'broken' });
    expect(await stateOf(tabId)).toMatchObject({ state: 'degraded', reason: 'settings-broken' });
  });

  it('is told to our own pages only', async () => {
    expect(await say('readTabState', { tabId: 7 }, frame(address))).toMatchObject({ why: 'foreign-sender' });
  });
});
