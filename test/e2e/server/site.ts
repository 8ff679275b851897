import { startDemoServer } from '../../demo/server';
import { makeCertificates } from './certificates';
import { answerChatGpt, answerChatGptSocket, blobHost } from './chatgpt-host';
import { startServer } from './loopback-server';
import type { Exchange } from './loopback-server';
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

/** All that the browsers under test can reach, on this machine: chatgpt.com, its file host, a page of nobody's, the demo. */
export const startLoopback = async (): Promise<Loopback> => {
  const hosts = [chatgptHost, genericHost, blobHost];
  const certificates = makeCertificates(hosts);
  const wire = new Wire();
  const server = await startServer({ wire, answer, socket: answerChatGptSocket, certificates });
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

const answer = async (exchange: Exchange): Promise<boolean> => {
  switch (exchange.url.hostname) {
    case chatgptHost:
      return (await answerChatGptPage(exchange)) || answerChatGpt(exchange);
    case genericHost:
      return (await answerGenericPage(exchange)) || answerOpenAi(exchange);
    default:
      return answerBlob(exchange);
  }
};

/** The file host: takes the bytes, allows the page's origin. */
const answerBlob = ({ request, response }: Exchange): boolean => {
  response.setHeader('access-control-allow-origin', `https://${chatgptHost}`);
  response.setHeader('access-control-allow-methods', 'PUT');
  response.setHeader('access-control-allow-headers', 'x-ms-blob-type,content-type');
  if (request.method === 'OPTIONS') response.writeHead(204).end();
  else sendJson(response, {});
  return true;
};
