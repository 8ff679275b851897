import { HubConnectionBuilder, HttpTransportType, LogLevel } from '@microsoft/signalr';

/** The ways in which these apps send. Each resolves with the answer's text. */

/** Marks what the page itself has sent. */
const headers = { 'content-type': 'application/json', 'x-page': 'site' };

export const postJson = async (
  url: string,
  body: unknown,
  method = 'POST',
  more: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const response = await fetch(url, { method, headers: { ...headers, ...more }, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`The server answered ${response.status}`);
  return response.text();
};

export const postBytes = async (url: string, body: Uint8Array<ArrayBuffer>, type: string): Promise<string> => {
  const response = await fetch(url, { method: 'POST', headers: { ...headers, 'content-type': type }, body });
  return response.text();
};

export const postFields = async (url: string, fields: Readonly<Record<string, string>>): Promise<string> => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const response = await fetch(url, { method: 'POST', headers: { 'x-page': 'site' }, body });
  return response.text();
};

export const xhrPairs = (url: string, pairs: Readonly<Record<string, string>>): Promise<string> =>
  xhr(url, new URLSearchParams(pairs).toString(), 'application/x-www-form-urlencoded;charset=UTF-8');

export const xhrJson = (url: string, body: unknown): Promise<string> =>
  xhr(url, JSON.stringify(body), 'application/json');

const xhr = (url: string, body: string, type: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('content-type', type);
    request.setRequestHeader('x-page', 'site');
    request.onload = () => resolve(request.responseText);
    request.onerror = () => reject(new Error('XMLHttpRequest failed'));
    request.send(body);
  });

export const listenTo = (url: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const source = new EventSource(url);
    let text = '';
    source.addEventListener('token', ({ data }) => (text += JSON.parse(String(data)) as string));
    source.addEventListener('done', () => {
      source.close();
      resolve(text);
    });
    source.onerror = () => {
      source.close();
      reject(new Error('EventSource failed'));
    };
  });

const sockets = new Map<string, Promise<WebSocket>>();

/** One long-lived socket for each address, with what goes first on it. */
const socketOf = (url: string, greeting: unknown): Promise<WebSocket> => {
  const open = sockets.get(url) ?? openSocket(url, greeting);
  sockets.set(url, open);
  return open;
};

const openSocket = (url: string, greeting: unknown): Promise<WebSocket> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(url);
    socket.onopen = () => {
      if (greeting !== null) socket.send(JSON.stringify(greeting));
      resolve(socket);
    };
    socket.onerror = () => reject(new Error('WebSocket failed'));
  });

export const sendFrame = async (url: string, frame: unknown, greeting: unknown = null): Promise<string> => {
  const socket = await socketOf(url, greeting);
  return new Promise((resolve, reject) => {
    socket.onmessage = ({ data }) => resolve(String(data));
    socket.onclose = () => reject(new Error('WebSocket closed'));
    socket.send(JSON.stringify(frame));
  });
};

/** SignalR's own client. */
export const streamFromHub = async (url: string, method: string, argument: unknown): Promise<string> => {
  const connection = new HubConnectionBuilder()
    .withUrl(url, { skipNegotiation: true, transport: HttpTransportType.WebSockets })
    .configureLogging(LogLevel.None)
    .build();
  await connection.start();
  let text = '';
  await new Promise<void>((resolve, reject) => {
    connection.stream<string>(method, argument).subscribe({
      next: (piece) => (text += piece),
      complete: resolve,
      error: reject,
    });
  });
  await connection.stop();
  return text;
};

/** An envelope of the Connect protocol. */
export const envelope = (value: unknown): Uint8Array<ArrayBuffer> => {
  const payload = new TextEncoder().encode(JSON.stringify(value));
  const framed = new Uint8Array(5 + payload.length);
  new DataView(framed.buffer).setUint32(1, payload.length);
  framed.set(payload, 5);
  return framed;
};
