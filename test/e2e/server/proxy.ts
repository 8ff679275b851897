import http from 'node:http';
import net from 'node:net';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  readonly port: number;
  /** Hosts (with port) or URLs that a browser asked for and that are none of ours. Nothing was passed on. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/**
 * An HTTP proxy on loopback that tunnels `hosts` to our own server and refuses, and remembers, everything else. No
 * browser under test has any other way out.
 */
export const startProxy = async (hosts: readonly string[], serverPort: number): Promise<RecordingProxy> => {
  const refused: string[] = [];
  const sockets = new Set<net.Socket>();
  const proxy = http.createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  proxy.on('connect', (request, socket: net.Socket, head: Buffer) => {
    const target = request.url ?? '';
    if (!hosts.includes(target.replace(/:443$/, ''))) {
      refused.push(target);
      socket.end('HTTP/1.1 502 none of ours\r\n\r\n');
      return;
    }
    tunnel(socket, head, serverPort);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port, // true for a server that listens on TCP
    refused,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        proxy.close(() => resolve());
      }),
  };
};

const tunnel = (socket: net.Socket, head: Buffer, serverPort: number): void => {
  const upstream = net.connect(serverPort, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 connected\r\n\r\n');
    if (head.length > 0) upstream.write(head);
    upstream.pipe(socket);
    socket.pipe(upstream);
  });
  const end = (): void => {
    upstream.destroy();
    socket.destroy();
  };
  upstream.on('error', end);
  socket.on('error', end);
  socket.on('close', end);
};
