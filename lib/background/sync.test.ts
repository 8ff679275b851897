import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { purposes } from '@/lib/model/consent';
import { giveConsent, withdrawConsent } from '@/lib/store/consent';
import { sampleRecipe } from '@/lib/sites/recipes/recipe.samples';
import { addRecipe, proveRecipe, removeRecipe } from '@/lib/store/recipes';
import { changeSettings } from '@/lib/store/settings';
import { readStandIns, writeStandIns } from '@/lib/store/vault';
import { readSituation } from './situation';
import { setUpSync, sync, syncAndTell } from './sync';
import { settled, startTestBrowser, type TestBrowser } from './test-browser';

const chatgpt = ['https://chat.openai.com/*', 'https://chatgpt.com/*'];
let browser: TestBrowser;

const matches = () => [...browser.scripts.values()].map((script) => script.matches);
const pause = (until: number) => changeSettings(() => ({ pausedUntil: { chatgpt: until } }));

beforeEach(() => {
  browser = startTestBrowser(...chatgpt);
});

describe('without consent', () => {
  it('nothing of ours runs anywhere, and nothing is blocked', async () => {
    await sync();
    expect(browser.scripts.size).toBe(0);
    expect(browser.blockRules.size).toBe(0);
  });
});

describe('with consent to a known site', () => {
  beforeEach(() => giveConsent(['chatgpt'], ['scan'], 1));

  it('the guard runs on its hosts, and its prompt endpoints are blocked without the token', async () => {
    await sync();
    expect([...browser.scripts.keys()]).toEqual(['page', 'bridge']);
    expect(matches()).toEqual([chatgpt, chatgpt]);
    expect(browser.blockRules.size).toBeGreaterThan(0);
    for (const { condition } of browser.blockRules.values()) expect(condition.regexFilter).toMatch(/chatgpt/);
    expect([...browser.allowRules.values()].map(({ condition }) => condition.regexFilter)).toEqual([
      expect.stringMatching(/^#sotto=[0-9a-f]{32}\$$/),
    ]);
  });

  it('the guard is in every frame before the page', async () => {
    await sync();
    const everyFrame = { allFrames: true, matchOriginAsFallback: true, runAt: 'document_start' };
    expect(browser.scripts.get('page')).toMatchObject({ world: 'MAIN', persistAcrossSessions: true, ...everyFrame });
    expect(browser.scripts.get('bridge')).toMatchObject({ world: 'ISOLATED', ...everyFrame });
  });

  it('a second time changes nothing', async () => {
    await sync();
    const api = fakeBrowser as unknown as Record<string, Record<string, () => Promise<unknown>>>;
    const changes = [
      vi.spyOn(api['scripting']!, 'registerContentScripts'),
      vi.spyOn(api['scripting']!, 'unregisterContentScripts'),
      vi.spyOn(api['declarativeNetRequest']!, 'updateDynamicRules'),
      vi.spyOn(api['declarativeNetRequest']!, 'updateSessionRules'),
    ];
    await sync();
    for (const change of changes) expect(change).not.toHaveBeenCalled();
  });

  it('what an update has cleared is there again', async () => {
    await sync();
    browser.scripts.delete('bridge');
    browser.blockRules.clear();
    await sync();
    expect(browser.scripts.size).toBe(2);
    expect(browser.blockRules.size).toBeGreaterThan(0);
  });

  it('only hosts that the browser permits are registered; what is agreed to stays blocked', async () => {
    browser.granted.clear();
    await sync();
    expect(browser.scripts.size).toBe(0);
    expect(browser.blockRules.size).toBeGreaterThan(0);
  });

  it('withdrawing takes everything away', async () => {
    await sync();
    await withdrawConsent('chatgpt', 'scan', 2);
    await sync();
    expect(browser.scripts.size).toBe(0);
    expect(browser.blockRules.size).toBe(0);
  });

  it('a pause takes everything away, and its end brings it back', async () => {
    await pause(Date.now() + 60_000);
    await sync();
    expect(browser.scripts.size + browser.blockRules.size).toBe(0);
    expect(await fakeBrowser.alarms.get('resume')).toBeDefined();
    await pause(Date.now() - 1);
    await sync();
    expect(browser.scripts.size).toBe(2);
    expect(browser.blockRules.size).toBeGreaterThan(0);
  });

  it('a pause without an end has no alarm, and does not hold where the organization forbids it', async () => {
    await pause(0);
    await sync();
    expect(browser.scripts.size).toBe(0);
    expect(await fakeBrowser.alarms.get('resume')).toBeUndefined();
    await fakeBrowser.storage.managed.set({ allowPause: false });
    await sync();
    expect(browser.scripts.size).toBe(2);
  });
});

describe('a host that was switched on', () => {
  it('has scripts and no block rules: only endpoints that are known are blocked', async () => {
    await giveConsent(['chat.example.test'], ['scan'], 1);
    browser.granted.add('https://chat.example.test/*');
    await sync();
    expect(matches()[0]).toEqual(['https://chat.example.test/*']);
    expect(browser.blockRules.size).toBe(0);
  });
});

describe('a change', () => {
  it('is followed, and told to the pages that are open', async () => {
    const { id } = await fakeBrowser.tabs.create({ url: 'https://chatgpt.com/' });
    setUpSync();
    await giveConsent(['chatgpt'], purposes, 1);
    await vi.waitFor(() => {
      expect(browser.scripts.size).toBe(2);
    });
    await vi.waitFor(() => {
      const told = browser.told.filter(({ tabId, type }) => tabId === id && type === 'protectionChanged');
      expect(told.at(-1)).toMatchObject({ frameId: null });
    });
    const before = browser.told.length;
    await withdrawConsent('chatgpt', null, 2);
    await vi.waitFor(() => {
      expect(browser.told.slice(before).map(({ type }) => type)).toContain('protectionChanged');
    });
    await settled();
  });

  it('is told to the pages at once, and waits for none of them: block rules follow it where no tab can be told', async () => {
    await fakeBrowser.tabs.create({ url: 'https://chatgpt.com/' });
    await giveConsent(['chatgpt'], purposes, 1);
    await syncAndTell();
    const before = browser.told.length;
    await withdrawConsent('chatgpt', null, 2);
    const api = fakeBrowser as unknown as Record<string, Record<string, () => Promise<unknown>>>;
    const toldBy = new Promise<number>((resolve) => {
      vi.spyOn(api['declarativeNetRequest']!, 'updateDynamicRules').mockImplementationOnce(() => {
        resolve(browser.told.length);
        return Promise.resolve();
      });
    });
    await syncAndTell();
    expect(await toldBy).toBeGreaterThan(before);
    vi.spyOn(api['tabs']!, 'query').mockRejectedValue(new Error('no tabs'));
    browser.blockRules.clear();
    await giveConsent(['chatgpt'], purposes, 3);
    await syncAndTell().catch(() => undefined);
    expect(browser.blockRules.size).toBeGreaterThan(0);
    vi.restoreAllMocks();
    await settled();
  });

  it('that withdraws the keeping of stand-ins forgets them', async () => {
    const place = { siteKey: 'chatgpt', conversation: 'c', incognito: false };
    await giveConsent(['chatgpt'], ['scan', 'vault'], 1);
    await writeStandIns(place, [{ kind: 'person', value: 'Ada Example', standIn: '[PERSON_1]' }]);
    await sync();
    expect(await readStandIns(place)).toHaveLength(1);
    await withdrawConsent('chatgpt', 'vault', 2);
    await syncAndTell();
    expect(await readStandIns(place)).toEqual([]);
    await settled();
  });
});

describe('with consent to a host that a recipe names', () => {
  const [host = ''] = sampleRecipe.hosts;
  const rulesAt = () => [...browser.blockRules.values()].map(({ condition }) => condition.regexFilter);
  const say = String.raw`^https://chat\.acme\.example/v1/[^/?#]+/say([?#]|$)`;

  beforeEach(() => giveConsent([host], ['scan'], 1));

  it('its prompt endpoint is blocked without the token from when the recipe was seen to work', async () => {
    await addRecipe(sampleRecipe);
    await sync();
    expect(rulesAt()).toEqual([]);
    await proveRecipe(sampleRecipe.id, 2);
    await sync();
    expect(rulesAt()).toEqual([say, say]);
    await removeRecipe(sampleRecipe.id);
    await sync();
    expect(rulesAt()).toEqual([]);
  });

  it('a recipe of the organization needs no trial', async () => {
    await fakeBrowser.storage.managed.set({ recipes: [JSON.stringify(sampleRecipe)] });
    await sync();
    expect(rulesAt()).toEqual([say, say]);
  });

  it('what the organization has written wrongly is said, and the rest holds', async () => {
    await fakeBrowser.storage.managed.set({ recipes: ['{', JSON.stringify(sampleRecipe)] });
    const situation = await readSituation();
    expect(situation.recipes.map(({ recipe }) => recipe.id)).toEqual([sampleRecipe.id]);
    expect(situation.problem).toBe('Site recipes of your organization could not be read (1).');
  });
});
