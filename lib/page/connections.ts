import * as natives from './captured-natives';
import type { Gate } from './gate';
import { createFailedSocket } from './failed-connection';
import { createHeldEventSource } from './held-event-source';
import { withoutFragment } from './pass-token';
import { replaceConstructor, type Callable } from './replace-native';

/** Checks the URLs of sockets and event sources at once. A refused socket looks like one that failed; an event source can wait. */
export const guardConnections = (gate: Gate): void => {
  replaceConstructor(window, 'WebSocket', (native, args, newTarget) => {
    const url = addressOf(gate, args);
    if (url === null) return natives.construct(native, args, newTarget) as object;
    const asked = url.replace(/^http/i, 'ws');
    if (gate.allowsNow(asked, 'socket')) return natives.construct(native, args, newTarget) as object;
    return createFailedSocket(newTarget.prototype as object, asked);
  });
  replaceConstructor(window, 'EventSource', (native, args, newTarget) => {
    const url = addressOf(gate, args);
    if (url === null || gate.allowsNow(url, 'eventsource')) return natives.construct(native, args, newTarget) as object;
    const options = args[1] as EventSourceInit | undefined;
    const withCredentials = Boolean(options?.withCredentials);
    return createHeldEventSource(gate, {
      prototype: newTarget.prototype as object,
      url,
      withCredentials,
      connect: (address) => connectTo(native, { address, withCredentials }),
    });
  });
  for (const name of unread) {
    replaceConstructor(
      window,
      name,
      (native, args, newTarget) =>
        natives.construct(
          native,
          gate.isOff() || args.length === 0 ? args : [nowhere[name], args[1]],
          newTarget,
        ) as object,
    );
  }
};

/**
 * Streams over connections of their own, which no known site uses: nothing on them could be held in its order and read. They
 * go to a port that browsers connect to under no circumstances (Fetch standard, "bad port"), and fail as any other does.
 */
const nowhere = { WebTransport: 'https://localhost:1/', WebSocketStream: 'wss://localhost:1/' };
const unread = ['WebTransport', 'WebSocketStream'] as const;

/** Null: there is nothing to check, or the native says to the page what is wrong with it. */
const addressOf = (gate: Gate, args: readonly unknown[]): string | null => {
  if (gate.isOff() || args.length === 0) return null;
  const url = natives.absolute(`${args[0] as string}`);
  return url === null ? null : withoutFragment(url);
};

const connectTo = (
  native: Callable,
  { address, withCredentials }: { readonly address: string; readonly withCredentials: boolean },
): EventSource => natives.construct(native, [address, { withCredentials }]) as EventSource;
