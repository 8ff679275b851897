import { bundleApp } from '../e2e/apps/bundle';
import { startServer } from '../e2e/server/loopback-server';
import type { Exchange, LoopbackServer } from '../e2e/server/loopback-server';
import { answerOpenAi, answerOpenAiSocket } from '../e2e/server/openai-host';
import { answerAssets } from '../e2e/server/pages';
import { sendJson, sendText } from '../e2e/server/stream';
import type { Arrival, Wire } from '../e2e/server/wire';
import type { Received } from './app/received';
import { demoHtml, paneHtml } from './page';

const chatEntry = new URL('app/main.ts', import.meta.url);
const paneEntry = new URL('app/pane.ts', import.meta.url);

/** The demo's chat app and its OpenAI-shaped model server, on http://sotto-demo.localhost:<port>. */
export const startDemoServer = (wire: Wire, port = 0): Promise<LoopbackServer> =>
  startServer({
    wire,
    port,
    socket: answerOpenAiSocket,
    answer: async (exchange) => (await answerPage(exchange, wire)) || answerAssets(exchange) || answerOpenAi(exchange),
  });

const answerPage = async ({ request, response, url }: Exchange, wire: Wire): Promise<boolean> => {
  if (request.method !== 'GET') return false;
  if (url.pathname === '/' || url.pathname.startsWith('/c/')) {
    sendText(response, 'text/html', demoHtml(await bundleApp(chatEntry), String(request.socket.localPort)));
    return true;
  }
  if (url.pathname === '/pane') {
    sendText(response, 'text/html', paneHtml(await bundleApp(paneEntry)));
    return true;
  }
  if (url.pathname !== '/received') return false;
  sendJson(response, receivedAfter(wire, Number(url.searchParams.get('after') ?? 0)));
  return true;
};

const receivedAfter = (wire: Wire, after: number): readonly Received[] =>
  wire
    .arrivals({})
    .filter(({ method }) => method !== 'GET')
    .map((arrival, index) => ({ number: index + 1, what: `${arrival.method} ${arrival.path}`, text: textsIn(arrival) }))
    .slice(after);

/** The texts of a body: of a conversation the last message, else the body as it is. */
const textsIn = ({ body }: Arrival): string => {
  const raw = body.toString('utf8');
  try {
    const parsed = JSON.parse(raw) as { readonly messages?: readonly { readonly content: string }[] }; // our own page's
    return parsed.messages?.at(-1)?.content ?? JSON.stringify(parsed, null, 1);
  } catch (error) {
    if (error instanceof SyntaxError) return raw;
    throw error;
  }
};
