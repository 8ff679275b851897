import * as natives from './captured-natives';
import { createShell, type Shown } from './connection-shell';

/** What looks like a WebSocket whose connection failed: `error`, then `close`, both later, as from the real one. */
export const createFailedSocket = (prototype: object, url: string): EventTarget => {
  const shown: Shown = {
    url,
    readyState: 0,
    bufferedAmount: 0,
    extensions: '',
    protocol: '',
    binaryType: 'blob',
    close: () => (shown['readyState'] = closed),
    send: () => {
      throw new natives.DOMException('Still in CONNECTING state.', 'InvalidStateError');
    },
  };
  const types = ['open', 'message', 'error', 'close'];
  const socket = createShell(prototype, { shown, types });
  natives.after(() => {
    shown['readyState'] = closed;
    shown['send'] = () => undefined;
    natives.dispatch(socket, new natives.Event('error'));
    natives.dispatch(socket, new natives.CloseEvent('close', { code: 1006, wasClean: false }));
  }, 0);
  return socket;
};

/** CLOSED of WebSocket. */
const closed = 3;
