import { beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type TestPage } from './support/browsers';
import { listen } from './support/listener';
import { readHanded, useSetting } from './support/setting';

/** What the server said it got, as `/echo` answers it. */
interface Echo {
  readonly method: string;
  readonly url: string;
  readonly type: string;
  readonly body: string;
  readonly header?: string;
}

/** What a stream over a connection of its own has in common with others. */
interface Connecting {
  readonly ready?: Promise<unknown>;
  readonly opened?: Promise<unknown>;
  readonly closed?: Promise<unknown>;
}

const json = 'application/json';

/** Each sends the text it is given, in its own way, to /echo, and gives back the answer. */
const bodies: Record<string, (text: string) => Promise<Response>> = {
  'fetch, string': async (text) => fetch('/echo', { method: 'POST', body: text }),
  'fetch, URL object': async (text) =>
    fetch(new URL('/echo', location.href), { method: 'PUT', body: text, headers: { 'x-test': 'kept' } }),
  'fetch, Request': async (text) =>
    fetch(new Request('/echo', { method: 'POST', body: text, headers: { 'content-type': 'application/json' } })),
  'fetch, Request and init': async (text) =>
    fetch(new Request('/echo', { method: 'POST', body: 'other' }), { body: text, headers: { 'x-test': 'kept' } }),
  'fetch, Request with a form': async (text) => {
    const form = new FormData();
    form.append('q', text);
    return fetch(new Request('/echo', { method: 'POST', body: form }));
  },
  'fetch, FormData': async (text) => {
    const form = new FormData();
    form.append('q', text);
    form.append('file', new File([text], 'notes.txt', { type: 'text/plain' }));
    return fetch('/echo', { method: 'POST', body: form });
  },
  'fetch, URLSearchParams': async (text) => fetch('/echo', { method: 'POST', body: new URLSearchParams({ q: text }) }),
  'fetch, Blob': async (text) =>
    fetch('/echo', { method: 'POST', body: new Blob([text], { type: 'application/json' }) }),
  'fetch, ArrayBuffer': async (text) => fetch('/echo', { method: 'POST', body: new TextEncoder().encode(text).buffer }),
  'fetch, part of a buffer': async (text) =>
    fetch('/echo', { method: 'POST', body: new TextEncoder().encode(`##${text}##`).subarray(2, -2) }),
  'fetch, keepalive': async (text) => fetch('/echo', { method: 'POST', body: text, keepalive: true }),
  'fetch of an about:blank frame': async (text) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const own = frame.contentWindow as Window;
    return own.fetch(new URL('/echo', location.href), { method: 'POST', body: text });
  },
  'XHR, string': (text) =>
    new Promise((resolve, reject) => {
      const xhr = new XMLHttpRequest();
      xhr.open('POST', '/echo');
      xhr.setRequestHeader('x-test', 'kept');
      xhr.setRequestHeader('content-type', 'application/json');
      xhr.onload = () => resolve(new Response(xhr.responseText));
      xhr.onerror = reject;
      xhr.send(text);
    }),
  'XHR, FormData': (text) =>
    new Promise((resolve, reject) => {
      const xhr = new XMLHttpRequest();
      const form = new FormData();
      form.append('q', text);
      xhr.responseType = 'json';
      xhr.open('POST', '/echo');
      xhr.onload = () => resolve(Response.json(xhr.response));
      xhr.onerror = reject;
      xhr.send(form);
    }),
  'XHR, URLSearchParams': (text) =>
    new Promise((resolve, reject) => {
      const xhr = new XMLHttpRequest();
      xhr.open('POST', '/echo');
      xhr.onload = () => resolve(new Response(xhr.responseText));
      xhr.onerror = reject;
      xhr.send(new URLSearchParams({ q: text }));
    }),
  'XHR, bytes': (text) =>
    new Promise((resolve, reject) => {
      const xhr = new XMLHttpRequest();
      xhr.open('PUT', '/echo');
      xhr.onload = () => resolve(new Response(xhr.responseText));
      xhr.onerror = reject;
      xhr.send(new TextEncoder().encode(text));
    }),
};

/** What the server got when this form of request was sent with this text. */
const send = (page: TestPage, form: string, text: string): Promise<Echo> =>
  page.run(`async (text) => (await (${String(bodies[form])})(text)).json()` as never, text);

/** Connects to a port where nobody answers; three seconds at most. Runs in the page. */
async function connect({ kind, port }: { readonly kind: string; readonly port: number }): Promise<string> {
  const Stream = (window as unknown as Record<string, (new (url: string) => Connecting) | undefined>)[kind];
  if (!Stream) return 'absent';
  const stream = new Stream(`${kind === 'WebTransport' ? 'https' : 'wss'}://127.0.0.1:${port}/`);
  stream.closed?.catch(() => undefined);
  const ready = stream.ready ?? stream.opened ?? Promise.resolve();
  const late = new Promise((_, reject) => setTimeout(reject, 3_000));
  return Promise.race([ready, late]).then(
    () => 'open',
    () => (stream instanceof Stream ? 'failed' : 'another'),
  );
}

describe.each(browserNames)('the channels in %s', (name) => {
  const setting = useSetting(name, 'page-first');
  let page: TestPage;
  beforeAll(async () => {
    page = await setting.open('mode=bodies');
  }, 30_000);

  it('rewrites the request of the first inline script', async () => {
    const early = await page.run(() => (window as unknown as { early: Promise<Echo> }).early, null);
    expect(early.body).toBe('early [SECRET_1]');
  });

  for (const form of Object.keys(bodies)) {
    it(`${form}: rewritten`, async () => {
      const echo = await send(page, form, 'a SECRET b');
      const seen = decodeURIComponent(echo.body.replaceAll('+', ' '));
      expect(seen).toContain('a [SECRET_1] b');
      expect(seen).not.toContain('a SECRET');
    });

    it(`${form}: as it was`, async () => {
      const echo = await send(page, form, 'plain words');
      expect(decodeURIComponent(echo.body.replaceAll('+', ' '))).toContain('plain words');
    });

    it(`${form}: refused, as a network failure`, async () => {
      const before = setting.server.received.length;
      const caught = await page.run(
        `async (text) => { try { await (${String(bodies[form])})(text); return 'sent'; } catch (error) { return error.name ?? error.type; } }` as never,
        'REFUSE',
      );
      expect(caught).toMatch(/^(?:TypeError|error)$/);
      expect(setting.server.received.length).toBe(before);
    });
  }

  it.each([
    ['fetch, string', 'text/plain;charset=UTF-8'],
    ['fetch, Request', json],
    ['fetch, URLSearchParams', 'application/x-www-form-urlencoded;charset=UTF-8'],
    ['fetch, Blob', json],
    ['fetch, ArrayBuffer', ''],
    ['XHR, string', json],
    ['XHR, URLSearchParams', 'application/x-www-form-urlencoded;charset=UTF-8'],
    ['XHR, bytes', ''],
  ])('%s keeps its content type', async (form, type) => {
    expect((await send(page, form, 'plain')).type.toLowerCase()).toBe(type.toLowerCase());
    expect((await send(page, form, 'SECRET')).type.toLowerCase()).toBe(type.toLowerCase());
  });

  it.each(['fetch, FormData', 'fetch, Request with a form', 'XHR, FormData'])(
    '%s: the boundary fits the new body',
    async (form) => {
      const echo = await send(page, form, 'SECRET');
      const boundary = /boundary=(.+)$/.exec(echo.type)?.[1] ?? 'none';
      expect(echo.body.startsWith(`--${boundary}\r\n`)).toBe(true);
      expect(echo.body).toContain('name="q"\r\n\r\n[SECRET_1]\r\n');
    },
  );

  it('keeps name and type of a file', async () => {
    const echo = await send(page, 'fetch, FormData', 'SECRET');
    expect(echo.body).toMatch(/filename="notes.txt"\r\nContent-Type: text\/plain\r\n\r\n\[SECRET_1\]/);
  });

  it.each(['fetch, URL object', 'fetch, Request and init', 'XHR, string'])('%s keeps its headers', async (form) => {
    const echo = await send(page, form, 'SECRET');
    expect(echo.header).toBe('kept');
  });

  it('rewrites headers that the page has set', async () => {
    const seen = await page.run(async () => {
      const headers = { 'x-test': 'to SECRET', 'content-type': 'text/plain' };
      const byFetch = (await (await fetch('/echo', { method: 'POST', body: 'SECRET', headers })).json()) as Echo;
      const byXhr = await new Promise<Echo>((resolve) => {
        const xhr = new XMLHttpRequest();
        xhr.open('POST', '/echo');
        xhr.setRequestHeader('X-Test', 'one');
        xhr.setRequestHeader('x-test', 'SECRET');
        xhr.onload = () => resolve(JSON.parse(xhr.responseText) as Echo);
        xhr.send('SECRET');
      });
      return [byFetch.header, byXhr.header];
    }, null);
    expect(seen).toEqual(['to [SECRET_1]', 'one, [SECRET_1]']);
  });

  it('hands over what the page wanted to send', async () => {
    await page.run(async () => {
      const form = new FormData();
      form.append('file', new File(['words'], 'a.txt', { type: 'text/x' }));
      await fetch('/echo?1#part', { method: 'post', body: '{}', headers: { 'content-type': 'application/json' } });
      await fetch('/echo?2', { method: 'POST', body: form });
      await fetch('/echo?3', { method: 'POST', body: new File(['x'], 'b.bin', { type: 'a/b' }) });
      await fetch('/echo?4', { method: 'DELETE' });
    }, null);
    const handed = await readHanded(page);
    const at = (query: string) => handed.find(({ url }) => String(url).endsWith(query));
    const url = `${setting.server.origin}/echo?1`;
    expect(at('?1')).toMatchObject({
      transport: 'fetch',
      method: 'POST',
      url,
      contentType: json,
      form: 'text',
      text: '{}',
    });
    expect(at('?2')).toMatchObject({ form: 'multipart', text: 'file=words' });
    expect(at('?3')).toMatchObject({ form: 'bytes', partType: 'a/b', partName: 'b.bin' });
    expect(at('?4')).toMatchObject({ method: 'DELETE', form: 'none' });
  });

  it('takes the body as it is at the call', async () => {
    const body = await page.run(async () => {
      const bytes = new TextEncoder().encode('before');
      const form = new FormData();
      form.append('q', 'before');
      const sent = [fetch('/echo', { method: 'POST', body: bytes }), fetch('/echo', { method: 'POST', body: form })];
      bytes.fill(65);
      form.set('q', 'AAAAAA');
      const echoes = await Promise.all(sent.map(async (each) => (await each).json() as Promise<Echo>));
      return echoes.map((echo) => echo.body).join();
    }, null);
    expect(body.match(/before/g)).toHaveLength(2);
    expect(body).not.toContain('AAAAAA');
  });

  it('marks what it lets go, and the mark never goes on the wire', async () => {
    const names = await page.run(async () => {
      await (await fetch('/echo?marked', { method: 'POST', body: 'x' })).text();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return performance.getEntriesByType('resource').map((entry) => entry.name);
    }, null);
    expect(names.some((entry) => entry.endsWith('/echo?marked#sotto=token-1'))).toBe(true);
    expect(setting.server.received.every(({ url }) => !url.includes('sotto'))).toBe(true);
  });

  it('lets requests without a body pass unasked', async () => {
    const response = await page.run(async () => {
      const { status, url, type } = await fetch('/echo?get');
      return { status, url, type };
    }, null);
    expect(response).toEqual({ status: 200, url: `${setting.server.origin}/echo?get`, type: 'basic' });
    expect((await readHanded(page)).some(({ url }) => String(url).endsWith('?get'))).toBe(false);
  });

  it('gives the response as the native does', async () => {
    const seen = await page.run(async () => {
      const response = await fetch('/echo?resp', { method: 'POST', body: 'SECRET' });
      const reader = (response.body as ReadableStream<Uint8Array>).getReader();
      const { value } = await reader.read();
      const { url, type, ok, redirected } = response;
      return { url, type, ok, redirected, seen: response.headers.get('x-seen'), size: value?.length ?? 0 };
    }, null);
    expect(seen).toMatchObject({
      url: `${setting.server.origin}/echo?resp`,
      type: 'basic',
      ok: true,
      redirected: false,
    });
    expect(seen).toMatchObject({ seen: 'yes' });
    expect(seen.size).toBeGreaterThan(10);
  });

  it('answers here without sending', async () => {
    const before = setting.server.received.length;
    const seen = await page.run(async () => {
      const response = await fetch('/echo', { method: 'POST', body: 'ANSWER' });
      const events: string[] = [];
      const xhr = new XMLHttpRequest();
      xhr.open('POST', '/echo');
      xhr.responseType = 'json';
      const done = new Promise((resolve) => (xhr.onloadend = resolve));
      for (const type of ['loadstart', 'readystatechange', 'load'])
        xhr.addEventListener(type, () => events.push(`${type}${xhr.readyState}`));
      xhr.send('ANSWER');
      await done;
      return {
        fetched: (await response.json()) as unknown,
        xhr: xhr.response as unknown,
        status: xhr.status,
        events,
        type: xhr.getResponseHeader('Content-Type'),
      };
    }, null);
    expect(seen).toEqual({
      fetched: { here: true },
      xhr: { here: true },
      status: 200,
      type: json,
      events: ['loadstart1', 'readystatechange2', 'readystatechange3', 'readystatechange4', 'load4'],
    });
    expect(setting.server.received.length).toBe(before);
  });

  it("gives up on abort, with the page's own reason", async () => {
    const before = setting.server.received.length;
    const seen = await page.run(async () => {
      const stop = new AbortController();
      const call = fetch('/echo', { method: 'POST', body: 'MUTE', signal: stop.signal });
      setTimeout(() => stop.abort(new Error('enough')), 100);
      const first = await call.then(
        () => 'sent',
        (error: unknown) => (error as Error).message,
      );
      const second = await fetch('/echo', { method: 'POST', body: 'x', signal: stop.signal }).then(
        () => 'sent',
        (error: unknown) => (error as Error).message,
      );
      return [first, second];
    }, null);
    expect(seen).toEqual(['enough', 'enough']);
    expect(setting.server.received.length).toBe(before);
    expect(await readHanded(page)).toContainEqual(expect.objectContaining({ type: 'requestAbandoned' }));
  });

  it('aborts an XHR that waits', async () => {
    const seen = await page.run(async () => {
      const xhr = new XMLHttpRequest();
      const events: string[] = [];
      for (const type of ['readystatechange', 'abort', 'loadend', 'error', 'load'])
        xhr.addEventListener(type, () => events.push(`${type}${xhr.readyState}`));
      xhr.open('POST', '/echo');
      xhr.send('MUTE');
      let thrown = '';
      try {
        xhr.setRequestHeader('x-late', '1');
      } catch (error) {
        thrown = (error as Error).name;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
      xhr.abort();
      const after = xhr.readyState;
      xhr.open('POST', '/echo');
      const answer = new Promise((resolve) => (xhr.onload = () => resolve(xhr.responseText)));
      xhr.send('again');
      return { events, after, thrown, again: String(await answer).includes('again') };
    }, null);
    expect(seen.thrown).toBe('InvalidStateError');
    expect(seen.events.slice(0, 4)).toEqual(['readystatechange1', 'readystatechange4', 'abort4', 'loadend4']);
    expect(seen).toMatchObject({ after: 0, again: true });
  });

  it('reports upload progress of what leaves', async () => {
    const seen = await page.run(
      () =>
        new Promise<{ types: string[]; total: number }>((resolve) => {
          const xhr = new XMLHttpRequest();
          const types: string[] = [];
          let total = 0;
          xhr.open('POST', '/echo');
          xhr.timeout = 5000;
          for (const type of ['loadstart', 'progress', 'load', 'loadend'])
            xhr.upload.addEventListener(type, (event) => {
              types.push(type);
              total = (event as ProgressEvent).total;
            });
          xhr.onloadend = () => resolve({ types, total });
          xhr.send('SECRET'.repeat(1000));
        }),
      null,
    );
    expect(seen.types[0]).toBe('loadstart');
    expect(seen.types.slice(-2)).toEqual(['load', 'loadend']);
    expect(seen.total).toBe('[SECRET_1]'.length * 1000);
  });

  it('refuses a synchronous XHR with a body, and lets one without pass', async () => {
    const before = setting.server.received.length;
    const seen = await page.run(() => {
      const xhr = new XMLHttpRequest();
      xhr.open('POST', '/echo', false);
      let name = 'sent';
      try {
        xhr.send('x');
      } catch (error) {
        name = (error as Error).name;
      }
      const get = new XMLHttpRequest();
      get.open('GET', '/echo', false);
      get.send();
      return { name, state: xhr.readyState, status: xhr.status, get: get.status };
    }, null);
    expect(seen).toEqual({ name: 'NetworkError', state: 4, status: 0, get: 200 });
    expect(setting.server.received.length).toBe(before + 1);
  });

  it('sends beacons later, rewritten', async () => {
    const said = await page.run(async () => {
      const results = [
        navigator.sendBeacon('/echo?beacon1', 'a SECRET'),
        navigator.sendBeacon('/echo?beacon2', new Blob(['b SECRET'], { type: 'application/json' })),
        navigator.sendBeacon('/echo?beacon3', 'REFUSE'),
        navigator.sendBeacon('/echo?beacon4', 'x'.repeat(70_000)),
      ];
      await new Promise((resolve) => setTimeout(resolve, 500));
      return results;
    }, null);
    expect(said).toEqual([true, true, true, false]);
    const beacons = setting.server.received.filter(({ url }) => url.includes('beacon'));
    expect(beacons.map(({ body }) => body).sort()).toEqual(['a [SECRET_1]', 'b [SECRET_1]']);
    expect(beacons.find(({ url }) => url.endsWith('2'))?.type).toBe(json);
  });

  it('holds socket frames of all types in their order, close last', async () => {
    const seen = await page.run(
      () =>
        new Promise<{ amounts: number[]; states: number[]; code: number; got: number }>((resolve) => {
          const socket = new WebSocket(`ws://${location.host}/socket`);
          let got = 0;
          const amounts: number[] = [];
          const states: number[] = [];
          socket.onmessage = () => (got += 1);
          socket.onclose = ({ code }) => resolve({ amounts, states, code, got });
          socket.onopen = () => {
            amounts.push(socket.bufferedAmount);
            socket.send('SLOW one SECRET');
            socket.send(new Blob(['two SECRET']));
            socket.send('REFUSE three');
            socket.send(new TextEncoder().encode('four SECRET').buffer);
            socket.send('five');
            amounts.push(socket.bufferedAmount);
            states.push(socket.readyState);
            socket.close(3001, 'done');
            states.push(socket.readyState);
            socket.send('after the close');
          };
        }),
      null,
    );
    expect(seen).toMatchObject({ states: [1, 2], code: 3001 });
    expect(seen.amounts[0]).toBe(0);
    expect(seen.amounts[1]).toBeGreaterThan(40);
    const expected = ['SLOW one [SECRET_1]', 'bin:two [SECRET_1]', 'bin:four [SECRET_1]', 'five', 'closed 3001'];
    await expect.poll(() => setting.server.frames).toEqual(expected);
  });

  it('holds the frames of WebRTC data channels, rewritten and in their order', async () => {
    const got = await page.run(async () => {
      const [here, there] = [new RTCPeerConnection(), new RTCPeerConnection()];
      here.onicecandidate = ({ candidate }) => void (candidate && there.addIceCandidate(candidate));
      there.onicecandidate = ({ candidate }) => void (candidate && here.addIceCandidate(candidate));
      const channel = here.createDataChannel('chat');
      channel.binaryType = 'arraybuffer';
      const opened = new Promise((resolve) => (channel.onopen = resolve));
      const frames: string[] = [];
      const closed = new Promise((resolve) => {
        there.ondatachannel = ({ channel: other }) => {
          other.binaryType = 'arraybuffer';
          other.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) =>
            frames.push(typeof data === 'string' ? data : `bin:${new TextDecoder().decode(data)}`);
          other.onclose = resolve;
        };
      });
      await here.setLocalDescription();
      await there.setRemoteDescription(here.localDescription as RTCSessionDescription);
      await there.setLocalDescription();
      await here.setRemoteDescription(there.localDescription as RTCSessionDescription);
      await opened;
      channel.send('SLOW one SECRET');
      channel.send('REFUSE two');
      channel.send(new TextEncoder().encode('three SECRET').buffer);
      channel.close();
      const states = [channel.readyState];
      await closed;
      return { frames, states };
    }, null);
    expect(got).toEqual({ frames: ['SLOW one [SECRET_1]', 'bin:three [SECRET_1]'], states: ['closing'] });
  });

  it.each(['WebTransport', 'WebSocketStream'] as const)('%s connects to nobody', async (kind) => {
    const isAbsent = kind === 'WebSocketStream' && name === 'firefox';
    const listener = await listen();
    const unguarded = await setting.open('mode=off');
    expect(await unguarded.run(connect, { kind, port: listener.port })).toBe(isAbsent ? 'absent' : 'failed');
    expect(listener.knocks() > 0).toBe(!isAbsent);
    const before = listener.knocks();
    expect(await page.run(connect, { kind, port: listener.port })).toBe(isAbsent ? 'absent' : 'failed');
    expect(listener.knocks()).toBe(before);
    await unguarded.close();
    await listener.close();
  });

  it('checks the addresses of sockets and event sources at once', async () => {
    const seen = await page.run(async () => {
      const outcome = (target: EventTarget): Promise<string> =>
        new Promise((resolve) => {
          for (const type of ['open', 'error']) target.addEventListener(type, () => resolve(type));
        });
      const socket = new WebSocket(`ws://${location.host}/blocked`);
      const order: string[] = [];
      socket.onerror = () => order.push('error');
      socket.onclose = ({ code }) => order.push(`close ${code}`);
      const source = new EventSource('/events-blocked');
      const results = [await outcome(socket), await outcome(source)];
      await new Promise((resolve) => setTimeout(resolve, 50));
      const good = new EventSource('/events-good');
      results.push(await outcome(good));
      good.close();
      return {
        results,
        order,
        isSocket: socket instanceof WebSocket,
        states: [socket.readyState, source.readyState],
        urls: [new URL(socket.url).pathname, new URL(source.url).pathname],
      };
    }, null);
    expect(seen).toEqual({
      results: ['error', 'error', 'open'],
      order: ['error', 'close 1006'],
      isSocket: true,
      states: [3, 2],
      urls: ['/blocked', '/events-blocked'],
    });
    expect(setting.server.received.some(({ url }) => url.includes('blocked'))).toBe(false);
  });

  it('holds an event source that has to be asked about, and connects it where the verdict says', async () => {
    const seen = await page.run(async () => {
      const source = new EventSource('/events?q=SECRET', { withCredentials: true });
      const early = source.readyState;
      const heard: string[] = [];
      source.onopen = () => heard.push('open');
      source.addEventListener('message', ({ data }) => heard.push(String(data)), { once: true });
      await new Promise((resolve) => source.addEventListener('message', resolve));
      const { readyState, withCredentials } = source;
      source.close();
      return {
        early,
        heard,
        readyState,
        withCredentials,
        after: source.readyState,
        isSource: source instanceof EventSource,
        url: new URL(source.url).search,
      };
    }, null);
    expect(seen).toEqual({
      early: 0,
      heard: ['open', 'hello'],
      readyState: 1,
      withCredentials: true,
      after: 2,
      isSource: true,
      url: '?q=SECRET',
    });
    const asked = setting.server.received.filter(({ url }) => url.startsWith('/events?q='));
    expect(asked.map(({ url }) => decodeURIComponent(url))).toEqual(['/events?q=[SECRET_1]']);
  });

  it('gives fetchLater nothing to send, where the browser has it', async () => {
    const said = await page.run(() => {
      const { fetchLater } = window as { fetchLater?: (url: string, init: RequestInit) => unknown };
      try {
        return fetchLater ? typeof fetchLater('/echo?later', { method: 'POST', body: 'x' }) : 'absent';
      } catch (error) {
        return (error as Error).name;
      }
    }, null);
    expect(said).toBe(name === 'chromium' ? 'QuotaExceededError' : 'absent');
  });

  it('stays true to the natives it replaces', async () => {
    const seen = await page.run(() => {
      const describeNative = (value: object): string => {
        const { name, length } = value as () => void;
        return `${name}/${length}/${Function.prototype.toString.call(value).replace(/\s+/g, ' ')}`;
      };
      class Own extends WebSocket {}
      return {
        texts: [
          fetch,
          XMLHttpRequest.prototype.open,
          XMLHttpRequest.prototype.send,
          navigator.sendBeacon,
          WebSocket,
          WebSocket.prototype.send,
          Function.prototype.toString,
        ].map(describeNative),
        constructor: WebSocket.prototype.constructor === WebSocket,
        own: Object.getPrototypeOf(Own) === WebSocket,
        constants: WebSocket.OPEN,
        ownKeys: Object.keys(window).filter((key) => /sotto|unused/i.test(key)),
      };
    }, null);
    expect(seen.texts).toEqual([
      'fetch/1/function fetch() { [native code] }',
      'open/2/function open() { [native code] }',
      'send/0/function send() { [native code] }',
      'sendBeacon/1/function sendBeacon() { [native code] }',
      'WebSocket/1/function WebSocket() { [native code] }',
      'send/1/function send() { [native code] }',
      'toString/0/function toString() { [native code] }',
    ]);
    expect(seen).toMatchObject({ constructor: true, own: true, constants: 1, ownKeys: [] });
  });

  it('rejects as the native does what the native would reject', async () => {
    const seen = await page.run(async () => {
      const nameOf = (call: Promise<unknown>): Promise<string> =>
        call.then(
          () => 'sent',
          (error: unknown) => (error as Error).name,
        );
      return Promise.all([
        nameOf((fetch as (...args: unknown[]) => Promise<unknown>)()),
        nameOf(fetch('/echo', { body: 'x' })),
        nameOf(fetch('http://[', { method: 'POST', body: 'x' })),
        nameOf(fetch('/echo', { method: 'POST', body: 'x', headers: { 'bad name': 'x' } })),
      ]);
    }, null);
    expect(seen).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
  });
});
