import type { Transport } from '@/lib/bridge/page-end';
import type { Channel } from './channel';
import { createFailedConnection } from './failed-connection';
import { withoutFragment } from './pass-token';

/** Checks the URLs of sockets and event sources, which cannot wait: refused ones look like a connection that failed. */
export const guardConnections = (channel: Channel): void => {
  guardConstructor(channel, 'WebSocket', 'socket');
  guardConstructor(channel, 'EventSource', 'eventsource');
};

const guardConstructor = ({ natives, gate, replacer }: Channel, name: string, kind: Transport): void => {
  replacer.constructorOf(window, name, (native, args, newTarget) => {
    const build = (): object => natives.construct(native, args, newTarget) as object;
    if (gate.isOff() || args.length === 0) return build();
    const url = natives.absolute(`${args[0] as string}`);
    if (url === null) return build();
    const asked = withoutFragment(kind === 'socket' ? url.replace(/^http/i, 'ws') : url);
    if (gate.allowsNow(asked, kind)) return build();
    return createFailedConnection(natives, newTarget.prototype as object, asked);
  });
};
