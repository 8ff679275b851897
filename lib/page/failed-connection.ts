import type { Natives } from './captured-natives';

/**
 * An object that looks like a WebSocket or an EventSource whose connection failed: `error`, then for sockets `close`, both later,
 * as from the real ones. A real one cannot be made without knocking at some address.
 */
export const createFailedConnection = (natives: Natives, prototype: object, url: string): EventTarget => {
  const isSocket = 'send' in prototype;
  const connection = new natives.EventTarget();
  Object.setPrototypeOf(connection, prototype);
  const shown: Record<string, unknown> = { url, readyState: 0, close: () => (shown['readyState'] = closed(isSocket)) };
  if (isSocket) {
    const send = (): void => {
      throw new natives.DOMException('Still in CONNECTING state.', 'InvalidStateError');
    };
    Object.assign(shown, { bufferedAmount: 0, extensions: '', protocol: '', binaryType: 'blob', send });
  } else shown['withCredentials'] = false;
  for (const name in shown) define(natives, connection, name, () => shown[name]);
  const types = isSocket ? ['open', 'message', 'error', 'close'] : ['open', 'message', 'error'];
  for (const type of types) defineHandler(natives, connection, type);

  natives.after(() => {
    shown['readyState'] = closed(isSocket);
    if (isSocket) shown['send'] = () => undefined;
    natives.dispatch(connection, new natives.Event('error'));
    if (isSocket) natives.dispatch(connection, new natives.CloseEvent('close', { code: 1006, wasClean: false }));
  }, 0);
  return connection;
};

/** CLOSED of WebSocket is 3, of EventSource 2. */
const closed = (isSocket: boolean): number => (isSocket ? 3 : 2);

const define = (natives: Natives, on: object, name: string, get: () => unknown): void => {
  natives.defineProperty(on, name, { get, set: () => undefined, configurable: true });
};

const defineHandler = (natives: Natives, on: EventTarget, type: string): void => {
  let handler: unknown = null;
  natives.defineProperty(on, `on${type}`, {
    get: () => handler,
    set: (value: unknown) => (handler = typeof value === 'function' ? value : null),
    configurable: true,
  });
  natives.listen(on, type, (event) => {
    if (typeof handler === 'function') natives.apply(handler as () => void, on, [event]);
  });
};
