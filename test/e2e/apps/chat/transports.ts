/** The ways in which chat clients of this world send a prompt. Each gives the answer's text as it comes, or none. */

export const transports = [
  'fetch',
  'xhr',
  'beacon',
  'socket',
  'form-data',
  'iframe',
  'worker',
  'service-worker',
  'form',
  'unreadable',
] as const;
export type TransportName = (typeof transports)[number];

export type Chunks = AsyncIterable<string>;

export interface Endpoints {
  readonly json: string;
  readonly multipart: string;
  readonly socket: string;
}

/** Rejects where the browser says that the request failed. */
export const transmit = (transport: TransportName, endpoints: Endpoints, body: string): Promise<Chunks> => {
  switch (transport) {
    case 'fetch':
      return fetchText(window.fetch, endpoints.json, body);
    case 'iframe':
      return fetchText(framedFetch(), endpoints.json, body);
    case 'form-data':
      return fetchText(window.fetch, endpoints.multipart, formOf(body));
    case 'unreadable':
      return fetchText(window.fetch, endpoints.json, `{"messages": [${JSON.stringify(body)}`);
    case 'xhr':
      return sendXhr(endpoints.json, body);
    case 'beacon':
      navigator.sendBeacon(endpoints.json, new Blob([body], { type: 'application/json' }));
      return Promise.resolve(nothing());
    case 'socket':
      return sendFrame(endpoints.socket, body);
    case 'worker':
      return askWorker(endpoints.json, body);
    case 'service-worker':
      return askServiceWorker(endpoints.json, body);
    case 'form':
      return postForm(endpoints.json, body);
  }
};

/** Marks what the page itself has sent, so that anything else stands out on the server. */
const headers = { 'content-type': 'application/json', 'x-page': '1' };

const fetchText = async (fetch: typeof window.fetch, url: string, body: BodyInit): Promise<Chunks> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: typeof body === 'string' ? headers : { 'x-page': '1' },
    body,
  });
  if (!response.ok || response.body === null) throw new Error(`The server answered ${response.status}`);
  return decoded(response.body);
};

async function* decoded(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Chunks {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

async function* only(text: string): Chunks {
  yield await Promise.resolve(text);
}

async function* nothing(): Chunks {
  yield await Promise.resolve('');
}

/** A pristine fetch, taken in the same task in which the frame appears: the usual way round a patched page. */
const framedFetch = (): typeof window.fetch => {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const inner = frame.contentWindow;
  if (inner === null) throw new Error('The frame has no window');
  const fetch = (inner as typeof globalThis & Window).fetch; // every window has it; the type does not say so
  return (input, init) => fetch.call(inner, new URL(input instanceof Request ? input.url : input, location.href), init);
};

const formOf = (body: string): FormData => {
  const form = new FormData();
  form.append('data', body);
  return form;
};

const sendXhr = (url: string, body: string): Promise<Chunks> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.onload = () =>
      request.status < 400 ? resolve(only(request.responseText)) : reject(new Error(String(request.status)));
    request.onerror = () => reject(new Error('XMLHttpRequest failed'));
    request.send(body);
  });

const sendFrame = (url: string, body: string): Promise<Chunks> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(url);
    socket.onopen = () => socket.send(body);
    socket.onmessage = ({ data }) => {
      resolve(only(String(data)));
      socket.close();
    };
    socket.onerror = () => reject(new Error('WebSocket failed'));
    socket.onclose = () => reject(new Error('WebSocket closed'));
  });

const askWorker = (url: string, body: string): Promise<Chunks> => {
  const worker = new Worker('/assets/worker.js');
  worker.postMessage({ url: new URL(url, location.href).href, body });
  return reply(worker);
};

const askServiceWorker = async (url: string, body: string): Promise<Chunks> => {
  const registration = await navigator.serviceWorker.register('/service-worker.js');
  const ready = registration.active ?? (await navigator.serviceWorker.ready).active;
  if (ready === null) throw new Error('No service worker');
  const channel = new MessageChannel();
  ready.postMessage({ url: new URL(url, location.href).href, body }, [channel.port2]);
  channel.port1.start();
  return reply(channel.port1);
};

const reply = (from: Worker | MessagePort): Promise<Chunks> =>
  new Promise((resolve, reject) => {
    from.onmessage = ({ data }: MessageEvent<{ text: string | null }>) =>
      data.text === null ? reject(new Error('The worker failed')) : resolve(only(data.text));
  });

/** What both workers run. */
export const workerSource = `
  const send = async ({ url, body }, answer) => {
    try {
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      answer({ text: await response.text() });
    } catch {
      answer({ text: null });
    }
  };
  const sendFrame = ({ socket, body }) => {
    const opened = new WebSocket(socket);
    opened.onopen = () => opened.send(body);
  };
  self.onmessage = ({ data, ports }) => data.socket ? sendFrame(data) : send(data, (text) => (ports[0] ?? self).postMessage(text));
`;

const postForm = (action: string, body: string): Promise<Chunks> =>
  new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.name = 'sink';
    frame.hidden = true;
    const form = document.createElement('form');
    Object.assign(form, { method: 'POST', action, target: 'sink', enctype: 'text/plain', hidden: true });
    const field = document.createElement('textarea');
    field.name = 'body';
    field.value = body;
    form.append(field);
    document.body.append(frame, form);
    frame.onload = () => resolve(nothing());
    form.submit();
  });
