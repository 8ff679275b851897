import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { WebSocketServer } from 'ws';
import type { Certificates } from './certificates';
import type { Wire } from './wire';

export interface Exchange {
  readonly request: http.IncomingMessage;
  readonly response: http.ServerResponse;
  readonly url: URL;
  readonly body: Buffer;
}

/** What a host answers. False: none of its business (404). */
export type Answer = (exchange: Exchange) => Promise<boolean> | boolean;
/** What a host's socket answers to a frame. */
export type SocketAnswer = (frame: string, reply: (text: string) => void, host: string) => void;

export interface LoopbackServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * A server on 127.0.0.1 that records every request and every socket frame before anything answers it. With
 * `certificates` it speaks TLS.
 */
export const startServer = async (options: {
  readonly wire: Wire;
  readonly answer: Answer;
  readonly socket?: SocketAnswer;
  readonly certificates?: Certificates;
  readonly port?: number;
}): Promise<LoopbackServer> => {
  const { wire, answer, certificates } = options;
  const listener: http.RequestListener = (request, response) => {
    receive(request, response, wire, answer).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  };
  const server = certificates
    ? https.createServer({ key: certificates.key, cert: certificates.certificate }, listener)
    : http.createServer(listener);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  if (options.socket) answerSockets(server, wire, options.socket);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port, // true for a server that listens on TCP
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
};

const receive = async (
  request: http.IncomingMessage,
  response: http.ServerResponse,
  wire: Wire,
  answer: Answer,
): Promise<void> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // no encoding is set: chunks are Buffers
  const body = Buffer.concat(chunks);
  const host = hostOf(request);
  const url = new URL(request.url ?? '/', `https://${host}`);
  wire.record({
    via: 'http',
    method: request.method ?? '',
    host,
    path: request.url ?? '',
    headers: plainHeaders(request.headers),
    body,
  });
  if (!(await answer({ request, response, url, body }))) response.writeHead(404).end();
};

const answerSockets = (server: http.Server, wire: Wire, answer: SocketAnswer): void => {
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket, request) => {
    socket.on('message', (data: Buffer) => {
      const { url = '', headers } = request;
      wire.record({
        via: 'socket',
        method: 'SOCKET',
        host: hostOf(request),
        path: url,
        headers: plainHeaders(headers),
        body: data,
      });
      answer(data.toString('utf8'), (text) => socket.send(text), hostOf(request));
    });
  });
};

const hostOf = (request: http.IncomingMessage): string => (request.headers.host ?? '').replace(/:\d+$/, '');

const plainHeaders = (headers: http.IncomingHttpHeaders): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
