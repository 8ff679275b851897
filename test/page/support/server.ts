import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

/** A request as it came in. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly type: string;
  readonly body: string;
}

export interface TestServer {
  readonly origin: string;
  /** All requests but those for pages, in order. */
  readonly received: Received[];
  /** Frames of all sockets, in order; binary ones as `bin:` and their text. */
  readonly frames: string[];
  close(): Promise<void>;
}

const pageText = `<!doctype html><meta charset="utf-8"><title>page</title>
<script>window.early = fetch('/echo?early', { method: 'POST', body: 'early SECRET' }).then((r) => r.json());
window.wasNative = []</script><body><button id="copy">copy</button><div id="out"></div>`;

/** Serves pages at `/page…`, answers everything else with what it received, and echoes sockets. Loopback only. */
export const startServer = async (): Promise<TestServer> => {
  const received: Received[] = [];
  const frames: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith('/page')) {
      if (url.includes('strict'))
        response.setHeader(
          'content-security-policy',
          "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; connect-src 'self'; style-src 'none'; require-trusted-types-for 'script'",
        );
      response.setHeader('content-type', 'text/html');
      response.end(pageText);
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('latin1');
      const entry = { method: request.method ?? '', url, type: request.headers['content-type'] ?? '', body };
      received.push(entry);
      response.setHeader('content-type', url.includes('events') ? 'text/event-stream' : 'application/json');
      response.setHeader('x-seen', 'yes');
      response.end(
        url.includes('events') ? 'data: hello\n\n' : JSON.stringify({ ...entry, header: request.headers['x-test'] }),
      );
    });
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) => {
    socket.on('message', (data, isBinary) => {
      frames.push(`${isBinary ? 'bin:' : ''}${(data as Buffer).toString('latin1')}`);
      socket.send(data as Buffer, { binary: isBinary });
    });
    socket.on('close', (code) => frames.push(`closed ${code}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    for (const client of sockets.clients) client.terminate();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, received, frames, close };
};
