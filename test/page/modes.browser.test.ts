import { describe, expect, it } from 'vitest';
import { browserNames, type TestPage } from './support/browsers';
import { readHanded, useSetting } from './support/setting';

const notice = 'sotto-notice';
const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const isNoticeShown = (page: TestPage): Promise<boolean> =>
  page.run((tag) => {
    const host = document.querySelector(tag);
    const box = host?.getBoundingClientRect();
    return host?.shadowRoot === null && box !== undefined && box.width > 100 && box.height > 20;
  }, notice);

/** One request of each channel; what became of it. */
const sendAll = (page: TestPage): Promise<string[]> =>
  page.run(async () => {
    const settled = (call: Promise<unknown>): Promise<string> =>
      call.then(
        () => 'sent',
        () => 'refused',
      );
    const xhr = new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', '/echo');
      request.onload = resolve;
      request.onerror = reject;
      request.send('SECRET');
    });
    return Promise.all([
      settled(fetch('/echo?get')),
      settled(fetch('/echo', { method: 'POST', body: 'SECRET' })),
      settled(xhr),
    ]);
  }, null);

describe.each(browserNames)('what is watched, in %s', (name) => {
  const setting = useSetting(name, 'page-first');

  it('off: everything passes unread', async () => {
    const page = await setting.open('mode=off');
    expect(await sendAll(page)).toEqual(['sent', 'sent', 'sent']);
    const sync = await page.run(() => {
      const xhr = new XMLHttpRequest();
      xhr.open('POST', '/echo', false);
      xhr.send('x');
      const source = new EventSource('/events-blocked');
      source.close();
      return xhr.status;
    }, null);
    expect(sync).toBe(200);
    // Only the request of the first inline script, which came before anything was known, was handed over.
    expect((await readHanded(page)).filter((each) => 'transport' in each).length).toBeLessThanOrEqual(1);
    expect(setting.server.received.some(({ body }) => body === 'SECRET')).toBe(true);
  });

  it('all: addresses too', async () => {
    const page = await setting.open('mode=all');
    const seen = await page.run(async () => {
      const response = await fetch('/echo?q=SECRET');
      const xhr = new XMLHttpRequest();
      const text = await new Promise<string>((resolve) => {
        xhr.open('GET', '/echo?x=SECRET');
        xhr.onload = () => resolve(xhr.responseText);
        xhr.send();
      });
      const refused = await fetch('/echo?q=REFUSE').then(
        () => 'sent',
        (error: unknown) => (error as Error).message,
      );
      const local = await (await fetch('data:text/plain,SECRET')).text();
      return {
        fetched: ((await response.json()) as { url: string }).url,
        xhr: (JSON.parse(text) as { url: string }).url,
        refused,
        local,
      };
    }, null);
    expect(seen).toEqual({
      fetched: '/echo?q=[SECRET_1]',
      xhr: '/echo?x=[SECRET_1]',
      refused: 'Failed to fetch',
      local: 'SECRET',
    });
  });

  it('nothing known yet: held, then refused, and said so', async () => {
    const page = await setting.open('mode=none&silent');
    const pending = page.run(
      () =>
        fetch('/echo', { method: 'POST', body: 'STOP' }).then(
          () => 'sent',
          (error: unknown) => (error as Error).message,
        ),
      null,
    );
    await sleep(1_000);
    expect(await isNoticeShown(page)).toBe(false);
    expect(await pending).toBe('Failed to fetch');
    expect(await isNoticeShown(page)).toBe(true);
    expect(setting.server.received.some(({ body }) => body === 'STOP')).toBe(false);
  }, 20_000);

  it('the content end stops: what is held is refused, and what comes later at once', async () => {
    const page = await setting.open('mode=bodies&strict');
    const seen = await page.run(async () => {
      const start = performance.now();
      const first = await fetch('/echo', { method: 'POST', body: 'STOP' }).then(
        () => 'sent',
        () => 'refused',
      );
      const waited = performance.now() - start;
      const second = await fetch('/echo', { method: 'POST', body: 'later' }).then(
        () => 'sent',
        () => 'refused',
      );
      const blocked = await new Promise((resolve) => {
        const source = new EventSource('/events-good');
        source.onopen = () => resolve('open');
        source.onerror = () => resolve('error');
      });
      return { first, second, blocked, waited, quick: performance.now() - start - waited };
    }, null);
    expect(seen).toMatchObject({ first: 'refused', second: 'refused', blocked: 'error' });
    expect(seen.waited).toBeGreaterThan(5_000);
    expect(seen.waited).toBeLessThan(12_000);
    expect(seen.quick).toBeLessThan(1_000);
    expect(await isNoticeShown(page)).toBe(true);
    // The strict policy of this page would have kept out anything set by markup.
    const position = await page.run((tag) => getComputedStyle(document.querySelector(tag) as Element).position, notice);
    expect(position).toBe('fixed');
  }, 20_000);

  it('a verdict may take longer than silence, as long as the content end lives', async () => {
    const page = await setting.open('mode=bodies');
    const seen = await page.run(
      () =>
        Promise.race([
          fetch('/echo', { method: 'POST', body: 'MUTE' }).then(
            () => 'sent',
            () => 'refused',
          ),
          new Promise((resolve) => setTimeout(() => resolve('held'), 11_000)),
        ]),
      null,
    );
    expect(seen).toBe('held');
  }, 20_000);

  it('unload: a beacon leaves only where nothing is hidden', async () => {
    for (const mode of ['bodies', 'all', 'off']) {
      const page = await setting.open(`mode=${mode}`);
      await page.run((word) => {
        addEventListener('pagehide', () => {
          navigator.sendBeacon(`/echo?unload=${word}`, 'bye');
          navigator.sendBeacon(`/echo?unload=${word}&blocked`, 'bye');
        });
      }, mode);
      await page.goto(`${setting.server.origin}/page?mode=off`);
    }
    await sleep(500);
    const urls = setting.server.received.map(({ url }) => url).filter((url) => url.includes('unload'));
    expect(urls.sort()).toEqual(['/echo?unload=bodies', '/echo?unload=off', '/echo?unload=off&blocked']);
  }, 20_000);

  it("copies the real values by the site's own button", async () => {
    const page = await setting.open('mode=bodies');
    const copyWith = async (run: () => Promise<void>): Promise<string> => {
      await page.run(
        `() => { const button = document.getElementById('copy'); window.copied = new Promise((resolve) => { button.onclick = async () => { try { await (${run.toString()})(); resolve('ok'); } catch (error) { resolve(String(error)); } }; }); }` as never,
        null,
      );
      await page.click('#copy');
      expect(await page.run(() => (window as unknown as { copied: Promise<string> }).copied, null)).toBe('ok');
      return page.run(() => navigator.clipboard.readText(), null);
    };
    expect(await copyWith(() => navigator.clipboard.writeText('text [SECRET_1]'))).toBe('text SECRET');
    const withHtml = await copyWith(() => {
      const blob = (text: string, type: string): Blob => new Blob([text], { type });
      const item = new ClipboardItem({
        'text/plain': blob('item [SECRET_1]', 'text/plain'),
        'text/html': blob('<b>[SECRET_1]</b>', 'text/html'),
      });
      return navigator.clipboard.write([item]);
    });
    expect(withHtml).toBe('item SECRET');
  }, 20_000);
});
