import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messenger } from '@/lib/messages/contract';
import { purposes } from '@/lib/model/consent';
import { giveConsent, withdrawConsent } from '@/lib/store/consent';
import { draftWith } from '@/lib/store/entry.samples';
import { verifyChain } from '@/lib/store/log';
import { logDatabase } from '@/lib/store/log-database';
import { detect } from '@/lib/detect/detect';
import { setUpDetection } from './detection';
import { setUpOutcomes } from './outcomes';
import { setUpPages } from './pages';
import { setUpReviews } from './reviews';
import { setUpStandIns } from './stand-ins';
import { setUpFrames } from './frames';
import { readTab } from './tab-memory';
import { frame, ownPage, say, settled, startTestBrowser, type TestBrowser } from './test-browser';

vi.mock('@/lib/detect/detect', () => ({ detect: vi.fn(), warmUp: vi.fn() }));

const address = 'https://chatgpt.com/c/1';
const top = () => frame(address);
const secret = () => frame(address, { incognito: true });
let browser: TestBrowser;

beforeEach(async () => {
  browser = startTestBrowser('https://chatgpt.com/*');
  await Promise.all(logDatabase().tables.map((table) => table.clear()));
  for (const setUp of [setUpDetection, setUpOutcomes, setUpPages, setUpReviews, setUpStandIns, setUpFrames]) setUp();
  await giveConsent(['chatgpt'], purposes, 1);
});

afterEach(async () => {
  await settled();
  messenger.removeAllListeners();
  vi.restoreAllMocks();
});

describe('detection', () => {
  it('answers what the engine finds', async () => {
    vi.mocked(detect).mockResolvedValueOnce([]);
    expect(await say('detect', { text: 'a b' }, top())).toEqual({ findings: [] });
    expect(detect).toHaveBeenLastCalledWith('a b', expect.objectContaining({ level: 'balanced', asks: {} }));
  });

  it('reads a text once that is asked for again meanwhile', async () => {
    vi.mocked(detect).mockClear();
    vi.mocked(detect).mockImplementationOnce(() => new Promise((resolve) => setTimeout(() => resolve([]), 50)));
    const answers = await Promise.all([say('detect', { text: 'a' }, top()), say('detect', { text: 'a' }, top())]);
    expect(answers).toEqual([{ findings: [] }, { findings: [] }]);
    expect(detect).toHaveBeenCalledTimes(1);
  });

  /** An engine that reads until it is told to stop. */
  const endless = () =>
    vi
      .mocked(detect)
      .mockImplementationOnce(
        (_, { signal }) =>
          new Promise((_resolve, reject) =>
            signal?.addEventListener('abort', () => reject(new Error('broken off')), { once: true }),
          ),
      );

  it('breaks off what is read ahead where the frame has a newer text', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    endless();
    const older = say('detect', { text: 'a', isAhead: true }, top());
    await settled();
    vi.mocked(detect).mockResolvedValueOnce([]);
    expect(await say('detect', { text: 'ab', isAhead: true }, top())).toEqual({ findings: [] });
    expect(await older).toEqual({ findings: null });
    expect(said).not.toHaveBeenCalled();
  });

  it('breaks nothing off that somebody else waits for, and nothing of another frame', async () => {
    const free: (() => void)[] = [];
    vi.mocked(detect).mockClear();
    vi.mocked(detect).mockImplementation(() => new Promise((resolve) => free.push(() => resolve([]))));
    const older = say('detect', { text: 'a', isAhead: true }, top());
    const asked = say('detect', { text: 'a' }, top());
    await settled();
    const newer = say('detect', { text: 'ab', isAhead: true }, top());
    const others = say('detect', { text: 'abc', isAhead: true }, frame(address, { frameId: 7 }));
    await settled();
    expect(detect).toHaveBeenCalledTimes(3);
    expect(vi.mocked(detect).mock.calls.map(([, { signal }]) => signal?.aborted)).toEqual([false, false, false]);
    for (const each of free) each();
    expect(await Promise.all([older, asked, newer, others])).toEqual(Array(4).fill({ findings: [] }));
    vi.mocked(detect).mockReset();
  });

  it('answers null where the engine fails, and says nothing of the text', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    vi.mocked(detect).mockRejectedValueOnce(new Error('private words'));
    expect(await say('detect', { text: 'private words' }, top())).toEqual({ findings: null });
    expect(JSON.stringify(said.mock.calls)).not.toContain('private');
  });

  it('notes where names are not read in the language of a text; one that tells nothing changes nothing', async () => {
    vi.mocked(detect).mockResolvedValue([]);
    const from = top();
    const isUnread = async (text: string) => {
      await say('detect', { text }, from);
      await settled();
      return (await readTab(from.tab.id)).areNamesUnread;
    };
    expect(await isUnread('anahtar yok ama ben çok bekledim ve bu bir sorun')).toBe(true);
    expect(await isUnread('Write to canary@example.com')).toBe(true);
    expect(await isUnread('Please write to the landlord that I am waiting for it')).toBe(false);
  });

  it('reads nothing without consent', async () => {
    vi.mocked(detect).mockClear();
    await withdrawConsent('chatgpt', 'scan', 2);
    expect(await say('detect', { text: 'a' }, top())).toMatchObject({ why: 'failed', about: 'NotProtected' });
    expect(detect).not.toHaveBeenCalled();
  });
});

describe('an outcome', () => {
  const record = (sender: object = top(), id?: string) =>
    say('recordOutcome', { entry: draftWith({ site: 'elsewhere' }) }, sender, id);

  it('is answered once it is in the log, under the site that it came from', async () => {
    expect(await record()).toEqual({ sequence: 1 });
    expect(await logDatabase().entries.get(1)).toMatchObject({ site: 'chatgpt', outcome: 'sent-redacted' });
  });

  it('that is sent twice is written and counted once', async () => {
    await Promise.all([record(top(), 'same'), record(top(), 'same')]);
    await settled();
    expect(await verifyChain()).toEqual({ length: 1, faults: [] });
    expect(await say('readTabState', { tabId: 7 }, ownPage())).toMatchObject({ hiddenCount: 2 });
  });

  it('fails where it cannot be written', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await record()).toMatchObject({ ok: false, why: 'failed', about: 'LogFailed' });
  });

  it.each(['without consent to a log', 'in a private window'])('stays in memory %s', async (where) => {
    await withdrawConsent('chatgpt', where.includes('private') ? 'vault' : 'log', 2);
    expect(await record(where.includes('private') ? secret() : top())).toEqual({ sequence: null });
    await settled();
    expect(await logDatabase().entries.count()).toBe(0);
    expect(await say('readTabState', { tabId: 7 }, ownPage())).toMatchObject({
      lastOutcome: { outcome: 'sent-redacted' },
      hiddenCount: 2,
    });
  });

  it('is erased for our own pages only', async () => {
    await record();
    const filter = { site: null, from: null, to: null };
    expect(await say('eraseLog', filter, top())).toMatchObject({ why: 'foreign-sender' });
    expect(await say('eraseLog', filter, ownPage())).toEqual({ erased: 1 });
  });
});

describe('stand-ins', () => {
  const person = (value: string) => ({ kind: 'person', value });
  const assign = async (values: object[], sender: object = top(), conversation = 'c1') =>
    say('assignStandIns', { conversation, values, reserved: ['[PERSON_1]'] }, sender);
  const labels = (answer: unknown) =>
    (answer as { standIns: { standIn: string }[] }).standIns.map((each) => each.standIn);

  it('are given out one after the other, the same value the same one, around what is reserved', async () => {
    const answers = await Promise.all(
      ['Ada Example', 'Bob Sample', 'Ada Example'].map((value) => assign([person(value)])),
    );
    expect(answers.flatMap(labels)).toEqual(['[PERSON_2]', '[PERSON_3]', '[PERSON_2]']);
    expect(labels(await say('readVault', { conversation: 'c1' }, top()))).toEqual(['[PERSON_2]', '[PERSON_3]']);
    expect(labels(await say('readVault', { conversation: 'c2' }, top()))).toEqual([]);
  });

  it('only count up without consent to keep them', async () => {
    await withdrawConsent('chatgpt', 'vault', 2);
    expect(labels(await assign([person('Ada Example')]))).toEqual(['[PERSON_2]']);
    expect(labels(await assign([person('Ada Example')]))).toEqual(['[PERSON_3]']);
    expect(await say('readVault', { conversation: 'c1' }, top())).toEqual({ standIns: [] });
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('Ada');
  });

  it('never take an old label once the vault is gone', async () => {
    await assign([person('Ada Example')]);
    await fakeBrowser.storage.session.clear();
    expect(labels(await assign([person('Cyd Test')]))).toEqual(['[PERSON_3]']);
  });

  it('leave nothing on the disk in private windows, and nothing at all when the last is closed', async () => {
    await assign([person('Ada Example')], secret());
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('c1');
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 0, isWindowClosing: false });
    await settled();
    expect(await say('readVault', { conversation: 'c1' }, secret())).toEqual({ standIns: [] });
  });

  it('go with a conversation that gets its name', async () => {
    await assign([person('Ada Example')], top(), 'new-1');
    expect(await say('nameConversation', { from: 'new-1', to: 'c9' }, top())).toEqual({ done: true });
    expect(labels(await say('readVault', { conversation: 'c9' }, top()))).toEqual(['[PERSON_2]']);
  });

  it('are those of the top frame for the frames below it', async () => {
    await say('reportConversation', { conversation: 'c1' }, top());
    await assign([person('Ada Example')]);
    const below = frame(address, { frameId: 3, url: 'about:blank' });
    expect(labels(await say('readVault', { conversation: 'tab' }, below))).toEqual(['[PERSON_2]']);
  });
});

describe('a question from a frame below the top one', () => {
  const review = {
    id: 'r1',
    door: 'wire',
    siteName: 'ChatGPT',
    role: 'send',
    reason: 'findings',
    parts: [],
    standIns: [],
    startingChoices: [],
    fileNames: [],
    mayOverride: true,
    composerCleared: false,
    actions: ['replace', 'keep'],
  };
  const below = () => frame(address, { frameId: 3 });

  it('has its panel brought into the top frame, on a page that is protected', async () => {
    await say('needPanel', undefined, top());
    expect(browser.injected).toEqual(['7/0 /content-scripts/review.js']);
    await withdrawConsent('chatgpt', null, 2);
    expect(await say('needPanel', undefined, top())).toMatchObject({ why: 'failed' });
    expect(browser.injected).toHaveLength(1);
  });

  it('reaches the top frame of its tab, and the answer comes back', async () => {
    browser.answerInTab = () => undefined;
    expect(await say('relayReview', { review }, below())).toEqual({ delivered: true });
    await say('relayAnswer', { frameId: 3, reviewId: 'r1', answer: { verdict: 'cancel' } }, top());
    expect(browser.told).toMatchObject([
      { tabId: 7, frameId: 0, type: 'openReview', payload: { frameId: 3, review: { id: 'r1' } } },
      { tabId: 7, frameId: 3, type: 'reviewAnswered', payload: { reviewId: 'r1', answer: { verdict: 'cancel' } } },
    ]);
  });

  it('says where there is no panel, and takes no answer from another frame', async () => {
    expect(await say('relayReview', { review }, below())).toEqual({ delivered: false });
    const answer = { frameId: 3, reviewId: 'r1', answer: { verdict: 'send-as-is' } };
    expect(await say('relayAnswer', answer, below())).toMatchObject({ why: 'failed' });
    expect(browser.told.filter(({ type }) => type === 'reviewAnswered')).toEqual([]);
  });
});
