import { getterOf, methodOf } from '@/lib/bridge/page-end';
import type { HeldBody } from '@/lib/bridge/page-end';
import { takeSnapshot, type BodySnapshot } from './body-snapshot';
import * as natives from './captured-natives';
import { refusal, type Gate, type Hold, type Verdict } from './gate';
import { withoutFragment } from './pass-token';
import { replaceGetter, replaceMethod } from './replace-native';

interface Frame {
  readonly size: number;
  readonly body: BodySnapshot;
  hold: Hold | null;
  verdict: Verdict | null;
}

interface Queue {
  readonly frames: Frame[];
  /** Arguments of a `close` that waits for the frames before it. */
  closing: readonly unknown[] | null;
}

/** What sends frames: a WebSocket, or a data channel of WebRTC. */
type Sender = WebSocket | RTCDataChannel;

interface SenderFacts {
  readonly proto: Sender;
  readonly open: unknown;
  readonly closing: unknown;
  /** Absolute, without fragment. */
  readonly urlOf: (sender: Sender) => string;
}

/** Holds the frames of sockets and of data channels, and lets them go in the order in which the page sent them. */
export const guardSocket = (gate: Gate): void => {
  const urlOf = getterOf(WebSocket.prototype, 'url');
  guardFrames(gate, {
    proto: WebSocket.prototype,
    open: 1,
    closing: 2,
    urlOf: (socket) => withoutFragment(urlOf(socket as WebSocket)),
  });
  // A browser may be built or set up without WebRTC.
  if (typeof RTCDataChannel !== 'function') return;
  const urlOfChannel = (): string => 'webrtc://peer';
  guardFrames(gate, { proto: RTCDataChannel.prototype, open: 'open', closing: 'closing', urlOf: urlOfChannel });
};

const guardFrames = (gate: Gate, { proto, open, closing, urlOf }: SenderFacts): void => {
  const nativeSend = methodOf(proto as WebSocket, 'send');
  const nativeClose = proto.close;
  const stateOf = getterOf(proto, 'readyState');
  const queues = new natives.WeakMap<Sender, Queue>();

  const openQueue = (socket: Sender): Queue => {
    const queue: Queue = { frames: [], closing: null };
    natives.remember(queues, socket, queue);
    natives.listen(socket, 'close', () => {
      while (queue.frames.length > 0) queue.frames.shift()?.hold?.abandon();
    });
    return queue;
  };

  const letGo = (socket: Sender, { body }: Frame, { release }: Verdict): void => {
    if (stateOf(socket) !== open) return;
    if (release.do === 'answer' && release.text !== '')
      natives.dispatch(socket, new natives.MessageEvent('message', { data: release.text }));
    if (release.do !== 'release') return;
    const { body: content } = body.send(release.body);
    if (content !== null) nativeSend(socket as WebSocket, content as string | Blob);
  };

  const drain = (socket: Sender, queue: Queue): void => {
    while (queue.frames[0]?.verdict) {
      const frame = queue.frames.shift() as Frame;
      letGo(socket, frame, frame.verdict as Verdict);
    }
    if (queue.frames.length > 0 || !queue.closing) return;
    const args = queue.closing;
    queue.closing = null;
    natives.apply(nativeClose, socket, args);
  };

  const holdFrame = async (socket: Sender, queue: Queue, body: BodySnapshot): Promise<void> => {
    const frame: Frame = { size: body.size, body, hold: null, verdict: null };
    queue.frames.push(frame);
    const settle = (verdict: Verdict): void => {
      frame.verdict = verdict;
      drain(socket, queue);
    };
    let held: HeldBody;
    try {
      held = await body.read();
    } catch {
      // A file that cannot be read is never sent; the frames behind it are.
      settle(refusal);
      return;
    }
    if (!queue.frames.includes(frame)) return;
    const request = { transport: 'socket' as const, method: 'SOCKET', url: urlOf(socket), contentType: '', body: held };
    frame.hold = gate.hold(request, settle);
  };

  replaceMethod(proto, 'send', (native, self, args) => {
    const socket = self as Sender;
    const queue = natives.lookUp(queues, socket);
    if (queue?.closing) return undefined;
    const isIdle = !queue || queue.frames.length === 0;
    if ((gate.isOff() && isIdle) || args.length === 0 || stateOf(socket) !== open)
      return natives.apply(native, socket, args);
    void holdFrame(socket, queue ?? openQueue(socket), takeSnapshot(toFrame(args[0])));
    return undefined;
  });

  replaceMethod(proto, 'close', (native, self, args) => {
    const socket = self as Sender;
    const queue = natives.lookUp(queues, socket);
    if (!queue || queue.frames.length === 0 || !isCloseValid(args)) return natives.apply(native, socket, args);
    queue.closing ??= args;
    return undefined;
  });

  replaceGetter(proto, 'readyState', (native, self) => {
    const state = natives.apply(native, self, []);
    return state === open && natives.lookUp(queues, self as Sender)?.closing ? closing : state;
  });

  replaceGetter(proto, 'bufferedAmount', (native, self) => {
    let waiting = 0;
    for (const frame of natives.lookUp(queues, self as Sender)?.frames ?? []) waiting += frame.size;
    return (natives.apply(native, self, []) as number) + waiting;
  });
};

/** Sockets send anything that is not binary as its string. */
const toFrame = (data: unknown): unknown => (typeof data === 'object' && data !== null ? data : `${data as string}`);

/** What `close` would throw for is left to it. */
const isCloseValid = ([code, reason]: readonly unknown[]): boolean => {
  const number = code === undefined ? 1000 : Number(code);
  const isCodeValid = number === 1000 || (number >= 3000 && number <= 4999);
  return isCodeValid && (reason === undefined || natives.encode(`${reason as string}`).byteLength <= 123);
};
