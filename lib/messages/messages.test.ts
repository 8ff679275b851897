import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handleBackgroundMessage, handleContentMessage, handlePageMessage } from './handle';
import { sendToBackground, sendToTab } from './send';
import type { FrameSender } from './senders';

const own = fakeBrowser.runtime.id;
const page = { id: 7, url: 'https://chatgpt.com/c/1', incognito: false };
const contentSender = { id: own, url: 'https://chatgpt.com/c/1', frameId: 0, tab: page };
const pageSender = { id: own, url: `chrome-extension://${own}/popup.html` };
const patience = { timeoutMs: 20, retries: 2 };

/** The browser between the two sides: says who sent it, may drop or delay. */
let sender: object = contentSender;
const stops: (() => void)[] = [];
const keep = (stop: () => void) => stops.push(stop);

beforeEach(() => {
  fakeBrowser.reset();
  sender = contentSender;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((
    message: object,
    respond: (reply: unknown) => void,
  ) => deliver(message, respond)) as never);
});

afterEach(() => {
  stops.splice(0).forEach((stop) => stop());
  vi.restoreAllMocks();
});

function deliver(message: object, respond: (reply: unknown) => void): void {
  const copy: unknown = JSON.parse(JSON.stringify(message)); // as Chrome does
  void fakeBrowser.runtime.onMessage.trigger(copy, sender, respond);
}

const introduce = () => sendToBackground('introduce', { isTop: true, page: 'one' }, patience);

describe('a message to the background', () => {
  it('arrives with what the browser says of its sender, and is answered', async () => {
    let from: FrameSender | undefined;
    keep(
      handleContentMessage('introduce', (_request, sent) => {
        from = sent;
        return null;
      }),
    );
    expect(await introduce()).toBeNull();
    expect(from).toMatchObject({ tabId: 7, frameId: 0, tabUrl: page.url, incognito: false });
  });

  it('without a request or an answer goes through as nothing', async () => {
    const seen = vi.fn();
    keep(handleContentMessage('reportSelfTest', seen));
    const selfTest = { guard: true, composer: null, detector: null, canary: null };
    expect(await sendToBackground('reportSelfTest', { selfTest }, patience)).toBeUndefined();
    expect(seen).toHaveBeenCalledWith({ selfTest }, expect.anything());
  });

  it.each<[string, object]>([
    ['another extension', { ...contentSender, id: 'another' }],
    ['a page of ours in a tab', { ...pageSender, frameId: 0, tab: page }],
    ['no tab', { id: own, url: page.url }],
  ])('of content scripts is refused from %s', async (_name, foreign) => {
    const handler = vi.fn(() => null);
    keep(handleContentMessage('introduce', handler));
    sender = foreign;
    await expect(introduce()).rejects.toMatchObject({ tag: 'refused' });
    expect(handler).not.toHaveBeenCalled();
  });

  it.each<[string, object]>([
    ['a content script', contentSender],
    ['another extension', { ...pageSender, id: 'another' }],
    ['an address that only looks like ours', { ...pageSender, url: `https://chatgpt.com/?chrome-extension://${own}/` }],
  ])('of our pages is refused from %s', async (_name, foreign) => {
    const handler = vi.fn(() => ({ erased: 0 }));
    keep(handlePageMessage('eraseLog', handler));
    const erase = () => sendToBackground('eraseLog', { site: null, from: null, to: null }, patience);
    sender = pageSender;
    expect(await erase()).toEqual({ erased: 0 });
    sender = foreign;
    await expect(erase()).rejects.toMatchObject({ tag: 'refused' });
    expect(handler).toHaveBeenCalledTimes(1);
  });

  it('that is not in the contract is refused, and nothing of it is repeated', async () => {
    const handler = vi.fn(() => ({ findings: [] }));
    keep(handleContentMessage('detect', handler));
    const wrong = sendToBackground('detect', { text: ['private words'] } as never, patience);
    await expect(wrong).rejects.toMatchObject({ tag: 'refused' });
    await expect(wrong).rejects.not.toThrow(/private words/);
    expect(handler).not.toHaveBeenCalled();
  });

  it.each([null, 'text', {}, { deliveryId: 1 }])('without its envelope is refused: %o', async (data) => {
    const handler = vi.fn(() => null);
    keep(handleContentMessage('introduce', handler));
    const reply = await new Promise((resolve) => deliver({ id: 1, type: 'introduce', timestamp: 1, data }, resolve));
    expect(reply).toMatchObject({ res: { ok: false, why: 'bad-request' } });
  });

  it('whose handler throws fails with the name of the error alone', async () => {
    keep(
      handleContentMessage('introduce', () => {
        throw new RangeError('private words');
      }),
    );
    const failed = introduce();
    await expect(failed).rejects.toMatchObject({
      tag: 'background-failed',
      message: expect.stringContaining('RangeError') as string,
    });
    await expect(failed).rejects.not.toThrow(/private words/);
  });

  it('whose answer is not in the contract fails', async () => {
    keep(handleContentMessage('introduce', () => ({ siteId: 4 }) as never));
    await expect(introduce()).rejects.toMatchObject({ tag: 'bad-answer' });
  });
});

describe('a background that is not there', () => {
  it('is called again, under the same delivery id', async () => {
    const ids: string[] = [];
    let calls = 0;
    keep(
      handleContentMessage('introduce', (_request, { deliveryId }) => {
        ids.push(deliveryId);
        calls += 1;
        return calls < 2 ? new Promise(() => undefined) : null; // killed in the middle of the first
      }),
    );
    expect(await introduce()).toBeNull();
    expect(ids).toEqual([ids[0], ids[0]]);
  });

  it('is given up after all attempts', async () => {
    const attempts = vi.mocked(fakeBrowser.runtime.sendMessage);
    attempts.mockImplementation(() => undefined);
    await expect(introduce()).rejects.toMatchObject({ tag: 'background-gone' });
    expect(attempts).toHaveBeenCalledTimes(3);
  });

  it('is given up at once in a content script whose extension is gone', async () => {
    const attempts = vi.mocked(fakeBrowser.runtime.sendMessage);
    const { id } = fakeBrowser.runtime;
    Object.assign(fakeBrowser.runtime, { id: undefined });
    await expect(introduce()).rejects.toMatchObject({ tag: 'background-gone' });
    Object.assign(fakeBrowser.runtime, { id });
    expect(attempts).not.toHaveBeenCalled();
  });
});

describe('a message to a tab', () => {
  const send = vi.fn();

  beforeEach(() => {
    send.mockImplementation((_tabId: number, message: object, _options: unknown, respond: (reply: unknown) => void) =>
      deliver(message, respond),
    );
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send as never);
    sender = { id: own, url: `chrome-extension://${own}/background.js` };
  });

  const ping = (frameId: number | null) => sendToTab({ tabId: 7, frameId }, 'ping', undefined, { timeoutMs: 20 });

  it('is answered by the frame it is for', async () => {
    keep(handleBackgroundMessage('ping', () => ({ extensionVersion: '0.1.0' })));
    expect(await ping(0)).toEqual({ extensionVersion: '0.1.0' });
    expect(send.mock.lastCall?.slice(0, 3)).toMatchObject([7, {}, { frameId: 0 }]);
  });

  it('is refused where it comes from a tab or another extension', async () => {
    keep(handleBackgroundMessage('ping', () => ({ extensionVersion: '0.1.0' })));
    sender = contentSender;
    await expect(ping(0)).rejects.toMatchObject({ tag: 'refused' });
    sender = { id: 'another' };
    await expect(ping(0)).rejects.toMatchObject({ tag: 'refused' });
  });

  it('fails where nobody hears it', async () => {
    await expect(ping(null)).rejects.toMatchObject({ tag: 'background-gone' });
  });
});
