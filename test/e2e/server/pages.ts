import { randomBytes } from 'node:crypto';
import { bundleApp } from '../apps/bundle';
import { workerSource } from '../apps/chat/transports';
import { hostileSource } from '../apps/hostile';
import { blobHost } from './chatgpt-host';
import type { Exchange } from './loopback-server';
import { sendText } from './stream';

const chatgptEntry = new URL('../apps/chatgpt.ts', import.meta.url);
const genericEntry = new URL('../apps/generic.ts', import.meta.url);

/** What both chat hosts serve besides their own pages. */
export const answerAssets = ({ request, response, url }: Exchange): boolean => {
  if (request.method !== 'GET') return false;
  if (url.pathname !== '/assets/worker.js' && url.pathname !== '/service-worker.js') return false;
  sendText(response, 'text/javascript', workerSource);
  return true;
};

/** chatgpt.com's page under a policy as strict as the real one; `?hostile` runs the hostile script first. */
export const answerChatGptPage = async (exchange: Exchange): Promise<boolean> => {
  const { request, response, url } = exchange;
  if (request.method !== 'GET') return false;
  if (url.pathname !== '/' && !url.pathname.startsWith('/c/')) return answerAssets(exchange);
  const nonce = randomBytes(12).toString('base64');
  const first = url.searchParams.has('hostile') ? hostileSource : firstSource;
  const html = chatHtml({ title: 'ChatGPT', nonce, first, app: await bundleApp(chatgptEntry) });
  sendText(response, 'text/html', html, strictPolicy(nonce, url.host));
  return true;
};

export const answerGenericPage = async (exchange: Exchange): Promise<boolean> => {
  const { request, response, url } = exchange;
  if (request.method !== 'GET' || url.pathname !== '/') return answerAssets(exchange);
  const client = clientEntries[url.searchParams.get('client') ?? ''];
  if (client) sendText(response, 'text/html', clientHtml(await bundleApp(client)));
  else sendText(response, 'text/html', genericHtml(await bundleApp(genericEntry)));
  return true;
};

/** Chat clients from npm that we did not write. */
const clientEntries: Readonly<Record<string, URL>> = {
  'deep-chat': new URL('../apps/clients/deep-chat.ts', import.meta.url),
  'assistant-ui': new URL('../apps/clients/assistant-ui.tsx', import.meta.url),
};

const clientHtml = (app: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Some chat</title><style>${style}</style></head>
<body>
<main></main>
<script>${app.replaceAll('</script', '<\\/script')}</script>
</body>
</html>`;

/** The first script of all notes what it finds: the page's world has to be taken care of before this. */
const firstSource = `window.early = { fetch: Function.prototype.toString.call(fetch) };`;

const strictPolicy = (nonce: string, host: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self' wss://${host} https://${blobHost}`,
    "worker-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');

export const chatHtml = (page: {
  readonly title: string;
  readonly nonce: string;
  readonly first: string;
  readonly app: string;
}): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${page.title}</title>
<script nonce="${page.nonce}">${page.first}</script>
<style>${style}</style>
</head>
<body>
<main>
<div id="thread"></div>
<form data-type="unified-composer" onsubmit="return false">
<div id="composer"></div>
<button type="button" data-testid="send-button" aria-label="Send prompt">Send</button>
</form>
</main>
<script nonce="${page.nonce}">${page.app.replaceAll('</script', '<\\/script')}</script>
</body>
</html>`;

const genericHtml = (app: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Some chat</title><style>${style}</style></head>
<body>
<main>
<div id="thread"></div>
<form onsubmit="return false"><textarea aria-label="Message" autofocus></textarea><button type="button">Send</button></form>
</main>
<script>${app.replaceAll('</script', '<\\/script')}</script>
</body>
</html>`;

const style = `
  * { box-sizing: border-box; }
  body { margin: 0; font: 16px/1.5 system-ui, sans-serif; background: #fff; color: #0d0d0d; }
  main { max-width: 768px; height: 100vh; margin: 0 auto; padding: 16px; display: flex; flex-direction: column; }
  #thread { flex: 1; overflow: auto; }
  form { display: flex; gap: 8px; padding: 12px; border: 1px solid #ddd; border-radius: 28px; }
  #composer, textarea { flex: 1; min-height: 48px; }
  .ProseMirror { outline: none; white-space: pre-wrap; word-wrap: break-word; min-height: 48px; }
  .ProseMirror p { margin: 0; }
  [data-message-author-role="user"] { background: #f4f4f4; border-radius: 18px; padding: 8px 16px; margin: 8px 0 8px auto; max-width: 70%; }
  table { border-collapse: collapse; } td, th { border: 1px solid #ddd; padding: 4px 8px; }
  pre { background: #f4f4f4; padding: 8px; white-space: pre-wrap; }
  [role="alert"] { color: #b00020; }
`;
