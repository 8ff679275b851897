import { randomBytes } from 'node:crypto';
import { knownSites } from '../../../lib/sites/known-sites';
import { recognisedApps } from '../../../lib/sites/apps/apps';
import { bundleApp } from '../apps/bundle';
import { appHost } from '../apps/sites/facts';
import { signed } from '../apps/sites/signature';
import type { Exchange, SocketAnswer } from './loopback-server';
import { sendText, streamEvents } from './stream';

const entry = new URL('../apps/sites/app.ts', import.meta.url);

/** Every host that a page of a known web app is on or talks to. */
export const knownHosts: readonly string[] = [
  ...knownSites.flatMap(({ hosts }) => hosts),
  ...recognisedApps.map(({ id }) => appHost(id)),
  'substrate.office.com',
  'suggest.perplexity.ai',
  'grok.x.com',
  'neo.character.ai',
  'api.sync.t3.chat',
];

/** Pages and back ends of the known web apps, as far as a conversation needs them. `?site`, and what such a page marks. */
export const answerKnownHost = async (exchange: Exchange): Promise<boolean> => {
  const { request, response, url, body } = exchange;
  if (request.method === 'GET' && request.headers.accept?.includes('text/html')) {
    const nonce = randomBytes(12).toString('base64');
    sendText(response, 'text/html', siteHtml(nonce, await bundleApp(entry)), policy(nonce));
    return true;
  }
  allowOrigin(exchange);
  if (request.method === 'OPTIONS') response.writeHead(204).end();
  else if (request.headers.accept?.includes('text/event-stream')) {
    const tokens = pieces(answerTo(decoded(url.search)));
    await streamEvents(response, [
      ...tokens.map((token) => `event: token\ndata: ${JSON.stringify(token)}`),
      'event: done\ndata: 1',
    ]);
  } else if (request.headers['poe-tag-id'] && request.headers['poe-tag-id'] !== (await signed(body.toString('utf8'))))
    response.writeHead(400).end('The signature does not fit');
  else sendText(response, 'text/plain', answerTo(decoded(body.toString('utf8'))));
  return true;
};

/** SignalR's hub speaks its protocol; what only sets options or wants a suggestion has no answer; the rest is a prompt. */
export const answerKnownSocket: SocketAnswer = (frame, reply) => {
  if (!frame.includes('\u001E')) {
    if (frame === '{"event":"bench"}') for (let sent = 0; sent < 1024; sent += 1) reply('x'.repeat(1024));
    else if (!/"event":"setOptions"/.test(frame)) reply(answerTo(frame));
    return;
  }
  for (const record of frame.split('\u001E').filter(Boolean)) {
    const { protocol, type, invocationId } = JSON.parse(record) as HubRecord; // our own page's
    if (protocol !== undefined) reply('{}\u001E');
    if (type !== 4) continue;
    for (const item of pieces(answerTo(record))) reply(`${JSON.stringify({ type: 2, invocationId, item })}\u001E`);
    reply(`${JSON.stringify({ type: 3, invocationId })}\u001E`);
  }
};

interface HubRecord {
  readonly protocol?: string;
  readonly type?: number;
  readonly invocationId?: string;
}

const answerTo = (words: string): string => {
  const given = [...new Set(words.match(/\[[A-Z]+(?:_[A-Z]+)*_\d+\]/g) ?? [])];
  return `Noted: ${given.join(', ')}. Anything else?`;
};
const pieces = (text: string): readonly string[] => text.match(/[\s\S]{1,3}/g) ?? [];

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text; // No form.
  }
};

const allowOrigin = ({ request, response }: Exchange): void => {
  response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
  response.setHeader('access-control-allow-methods', 'GET, POST, PUT, PATCH');
  response.setHeader('access-control-allow-headers', 'content-type, x-page, poe-tag-id');
};

const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self' https: wss:",
    "base-uri 'none'",
  ].join('; ');

const siteHtml = (nonce: string, app: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Chat</title>
<style>
  body { margin: 0 auto; max-width: 768px; font: 16px/1.5 system-ui, sans-serif; }
  #composer { border: 1px solid #ccc; border-radius: 12px; margin: 12px 0; padding: 8px; }
  #composer [contenteditable], #composer textarea { display: block; width: 100%; min-height: 48px; outline: none; white-space: pre-wrap; }
</style>
</head>
<body>
<div id="thread"></div>
<div id="composer"></div>
<div id="tools"></div>
<script nonce="${nonce}">${app.replaceAll('</script', '<\\/script')}</script>
</body>
</html>`;
