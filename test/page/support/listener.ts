import { createSocket } from 'node:dgram';
import { createServer, type AddressInfo } from 'node:net';

/** Hears every datagram and every connection to one port of loopback, and answers none. */
export interface Listener {
  readonly port: number;
  /** How many came so far. */
  readonly knocks: () => number;
  readonly close: () => Promise<void>;
}

/** Opens a {@link Listener} on a free port, over UDP and TCP. */
export const listen = async (): Promise<Listener> => {
  let knocks = 0;
  const tcp = createServer((socket) => {
    knocks += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4', () => (knocks += 1));
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve));
  return {
    port,
    knocks: () => knocks,
    close: async () => {
      await new Promise<void>((resolve) => udp.close(resolve));
      await new Promise<void>((resolve) => tcp.close(() => resolve()));
    },
  };
};
