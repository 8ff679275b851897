import { startDemoServer } from '../../demo/server';
import { makeCertificates } from './certificates';
import { answerChatGpt, answerChatGptSocket, blobHost } from './chatgpt-host';
import { startServer } from './loopback-server';
import { answerKnownHost, answerKnownSocket, knownHosts } from './known-hosts';
import type { Exchange, SocketAnswer } from './loopback-server';
import { answerOpenAi } from './openai-host';
import { answerChatGptPage, answerGenericPage } from './pages';
import { startProxy } from './proxy';
import { sendJson } from './stream';
import { Wire } from './wire';

export const chatgptHost = 'chatgpt.com';
export const genericHost = 'chat.example.test';

export interface Loopback {
  readonly wire: Wire;
  readonly proxyPort: number;
  /** `http://sotto-demo.localhost:<port>/` */
  readonly demoAddress: string;
  readonly spki: string;
  /** What a browser asked for that is none of ours. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/** All that the browsers under test can reach, on this machine: the known web apps, their hosts, a page of nobody's, the demo. */
export const startLoopback = async (): Promise<Loopback> => {
  const hosts = [...knownHosts, genericHost, blobHost];
  const certificates = makeCertificates(hosts);
  const wire = new Wire();
  const server = await startServer({ wire, answer, socket: answerSocket, certificates });
  const demo = await startDemoServer(wire);
  const proxy = await startProxy(hosts, server.port);
  return {
    wire,
    proxyPort: proxy.port,
    demoAddress: `http://sotto-demo.localhost:${demo.port}/`,
    spki: certificates.spki,
    refused: proxy.refused,
    close: async () => {
      await proxy.close();
      await server.close();
      await demo.close();
    },
  };
};

const answerSocket: SocketAnswer = (frame, reply, host) =>
  (host === chatgptHost ? answerChatGptSocket : answerKnownSocket)(frame, reply, host);

const answer = async (exchange: Exchange): Promise<boolean> => {
  if (isKnownPage(exchange)) return answerKnownHost(exchange);
  switch (exchange.url.hostname) {
    case chatgptHost:
      return (await answerChatGptPage(exchange)) || answerChatGpt(exchange);
    case genericHost:
      return (await answerGenericPage(exchange)) || answerOpenAi(exchange);
    default:
      return answerBlob(exchange);
  }
};

/** Of chatgpt.com there are two: the whole one, and the one that stands among the other known web apps. */
const isKnownPage = ({ request, url }: Exchange): boolean =>
  knownHosts.includes(url.hostname) &&
  (url.hostname !== chatgptHost || url.searchParams.has('site') || request.headers['x-page'] === 'site');

/** The file host: takes the bytes, allows the page's origin. */
const answerBlob = ({ request, response }: Exchange): boolean => {
  response.setHeader('access-control-allow-origin', `https://${chatgptHost}`);
  response.setHeader('access-control-allow-methods', 'PUT');
  response.setHeader('access-control-allow-headers', 'x-ms-blob-type,content-type');
  if (request.method === 'OPTIONS') response.writeHead(204).end();
  else sendJson(response, {});
  return true;
};
