import { beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type TestPage } from './support/browsers';
import type { Order } from './support/bundle';
import { readHanded, useSetting } from './support/setting';

const settings = browserNames.flatMap((name) =>
  (['page-first', 'content-first'] as const satisfies Order[]).map((order) => ({ name, order })),
);

/** Ways to make a frame, each a function of the page's world that gives the frame. */
const frames: Record<string, () => HTMLIFrameElement> = {
  'about:blank': () => document.createElement('iframe'),
  srcdoc: () => Object.assign(document.createElement('iframe'), { srcdoc: '<p>frame' }),
  blob: () => {
    const url = URL.createObjectURL(new Blob(['<p>frame'], { type: 'text/html' }));
    return Object.assign(document.createElement('iframe'), { src: url });
  },
  'same origin': () => Object.assign(document.createElement('iframe'), { src: '/page?mode=bodies' }),
};

describe.each(settings)('the hand-over in $name, $order', ({ name, order }) => {
  const setting = useSetting(name, order);
  let page: TestPage;
  beforeAll(async () => {
    page = await setting.open('mode=bodies');
  }, 30_000);

  it('is done before the first inline script', async () => {
    expect(await page.run(() => document.documentElement.dataset['ready'], null)).toBe('yes');
    const early = await page.run(() => (window as unknown as { early: Promise<{ body: string }> }).early, null);
    expect(early.body).toBe('early [SECRET_1]');
  });

  for (const [kind, make] of Object.entries(frames)) {
    it(`reaches a frame: ${kind}`, async () => {
      const body = await page.run(
        `async () => {
          const frame = (${make.toString()})();
          document.body.append(frame);
          await new Promise((resolve) => setTimeout(resolve, 400));
          const own = frame.contentWindow;
          const request = { method: 'POST', body: 'from a frame: SECRET' };
          return (await (await own.fetch(location.origin + '/echo', request)).json()).body;
        }` as never,
        null,
      );
      expect(body).toBe('from a frame: [SECRET_1]');
    });
  }

  it('survives document.open', async () => {
    const body = await page.run(async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const own = frame.contentWindow as Window;
      own.document.open();
      own.document.close();
      const response = await own.fetch(`${location.origin}/echo`, { method: 'POST', body: 'SECRET' });
      return ((await response.json()) as { body: string }).body;
    }, null);
    expect(body).toBe('[SECRET_1]');
  });

  it('gives nothing to a page that listens, announces itself or emptied a frame', async () => {
    const got = await page.run(async () => {
      const ports: string[] = [];
      const spy = (where: string) => (event: Event) => {
        // No `instanceof`: events of a frame are of its own realm.
        if ('ports' in event && (event.ports as MessagePort[]).length > 0) ports.push(where);
      };
      const attack = (own: Window, where: string): void => {
        for (const target of [own, own.document]) {
          for (const type of ['load', 'message', 'sotto:offer', 'sotto:announce'])
            for (const capture of [true, false]) target.addEventListener(type, spy(where), { capture });
        }
        for (const mark of ['sotto:announce', 'sotto:offer'])
          own.document.dispatchEvent(new MessageEvent('load', { lastEventId: mark, cancelable: true }));
      };
      attack(window, 'top');
      const blank = document.createElement('iframe');
      document.body.append(blank);
      attack(blank.contentWindow as Window, 'blank');
      const opened = document.createElement('iframe');
      document.body.append(opened);
      (opened.contentWindow as Window).document.open();
      attack(opened.contentWindow as Window, 'opened');
      (opened.contentWindow as Window).document.close();
      // The window of these is touched before their document exists, and is used again for it.
      for (const attributes of [{ src: '/page?mode=bodies' }, { srcdoc: '<p>frame' }]) {
        const frame: HTMLIFrameElement = Object.assign(document.createElement('iframe'), attributes);
        document.body.append(frame);
        attack(frame.contentWindow as Window, 'touched');
      }
      await new Promise((resolve) => setTimeout(resolve, 600));
      return ports;
    }, null);
    expect(got).toEqual([]);
  });

  it('does not depend on prototypes that the page changes', async () => {
    const tab = await setting.open('mode=bodies');
    const seen = await tab.run(async () => {
      const leaks: string[] = [];
      const trap = (owner: object, key: string): void => {
        const native = Reflect.get(owner, key) as (...args: unknown[]) => unknown;
        Object.defineProperty(owner, key, {
          configurable: true,
          writable: true,
          value(this: unknown, ...args: unknown[]) {
            if (this instanceof MessagePort || args.some((each) => each instanceof MessagePort)) leaks.push(key);
            return Reflect.apply(native, this, args);
          },
        });
      };
      for (const key of ['postMessage', 'start', 'close']) trap(MessagePort.prototype, key);
      for (const key of ['addEventListener', 'dispatchEvent', 'removeEventListener']) trap(EventTarget.prototype, key);
      for (const key of ['push', 'shift', 'forEach', 'indexOf']) trap(Array.prototype, key);
      for (const key of ['get', 'set', 'has', 'delete']) trap(Map.prototype, key);
      for (const key of ['get', 'set']) trap(WeakMap.prototype, key);
      trap(Function.prototype, 'call');
      trap(Function.prototype, 'apply');
      Object.defineProperty(MessagePort.prototype, 'onmessage', {
        set: () => leaks.push('onmessage'),
        configurable: true,
      });
      Object.defineProperty(MessageEvent.prototype, 'data', { get: () => leaks.push('data'), configurable: true });
      Object.defineProperty(Object.prototype, 'apply', { get: () => void leaks.push('trap'), configurable: true });
      (window as unknown as { MessageEvent: unknown }).MessageEvent = undefined;
      (window as unknown as { Event: unknown }).Event = undefined;
      const response = await fetch('/echo', { method: 'POST', body: 'SECRET' });
      const source = new EventSource('/events-blocked');
      await new Promise((resolve) => (source.onerror = resolve));
      return { body: ((await response.json()) as { body: string }).body, leaks, source: source.readyState };
    }, null);
    expect(seen).toEqual({ body: '[SECRET_1]', leaks: [], source: 2 });
  });

  it("never lets real values into the page's world", async () => {
    const tab = await setting.open('mode=bodies');
    // In a window that was touched before its document existed a page can reach whatever the bridge carries.
    const seen = await tab.run(async () => {
      const frame = document.createElement('iframe');
      frame.src = '/page?mode=bodies';
      frame.allow = 'clipboard-write';
      document.body.append(frame);
      const own = frame.contentWindow as unknown as typeof globalThis;
      const data: unknown[] = [];
      const nativeListen = own.EventTarget.prototype.addEventListener;
      own.EventTarget.prototype.addEventListener = function (...args: Parameters<typeof nativeListen>) {
        if (args[0] === 'message')
          nativeListen.call(this, 'message', (event) => void data.push((event as MessageEvent).data));
        nativeListen.apply(this, args);
      };
      await new Promise((resolve) => setTimeout(resolve, 600));
      const now = frame.contentWindow as unknown as typeof globalThis;
      await now.navigator.clipboard.writeText('for [SECRET_1]').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return JSON.stringify(data);
    }, null);
    expect(seen).toContain('copyDone');
    expect(seen).not.toContain('for SECRET');
  });

  it('ignores what a page sends that is none of ours', async () => {
    await page.run(() => {
      window.postMessage({ type: 'verdict', id: 1, release: { do: 'release' } }, '*');
      document.dispatchEvent(
        new MessageEvent('load', { lastEventId: 'sotto:offer', ports: [new MessageChannel().port1] }),
      );
    }, null);
    const held = await page.run(
      () =>
        Promise.race([
          fetch('/echo', { method: 'POST', body: 'MUTE' }).then(
            () => 'sent',
            () => 'refused',
          ),
          new Promise((resolve) => setTimeout(() => resolve('held'), 300)),
        ]),
      null,
    );
    expect(held).toBe('held');
    expect((await readHanded(page)).some(({ text }) => text === 'MUTE')).toBe(true);
  });
});
