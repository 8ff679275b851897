import { announceMark, checkType, handOverType, offerMark } from './hand-over';
import type { ContentToPage, PageToContent } from './protocol';
import type { Transport } from '@/lib/model/request';

export { silenceLimit } from './protocol';
export type { ContentToPage, HeaderField, HeldBody, HeldRequest, PageToContent, Release, WatchMode } from './protocol';
export type { BinaryPart, BodyField, Transport } from '@/lib/model/request';

/** The page's end of the bridge. */
export interface PageEnd {
  /** Sends at once, or as soon as the port is there. */
  post(message: PageToContent): void;
  /** Asks the content end synchronously. False without a bridge, or where its listener is gone. */
  allowsNow(url: string, kind: Transport): boolean;
}

type Fn = (...args: never[]) => unknown;
const { apply, getOwnPropertyDescriptor } = Reflect;

/** A method taken off its prototype, to be called as `method(self, ...args)` whatever the page does to the prototype later. */
export const methodOf = <P extends object, K extends keyof P>(
  prototype: P,
  name: K,
): ((self: P, ...args: Parameters<Extract<P[K], Fn>>) => ReturnType<Extract<P[K], Fn>>) => {
  const method = prototype[name] as Fn;
  // The cast restates the method's own return type, which Reflect.apply forgets.
  return (self, ...args) => apply(method, self, args) as ReturnType<Extract<P[K], Fn>>;
};

/** The same for a getter. */
export const getterOf = <P extends object, K extends keyof P>(prototype: P, name: K): ((self: P) => P[K]) => {
  const get = getOwnPropertyDescriptor(prototype, name)?.get as Fn;
  // The cast restates the attribute's own type.
  return (self) => apply(get, self, []) as P[K];
};

export const { MessageEvent: NativeMessageEvent } = globalThis;
export const listen = methodOf(EventTarget.prototype, 'addEventListener');
export const unlisten = methodOf(EventTarget.prototype, 'removeEventListener');
export const dispatch = methodOf(EventTarget.prototype, 'dispatchEvent');
export const dataOf = getterOf(MessageEvent.prototype, 'data');
export const eventIdOf = getterOf(MessageEvent.prototype, 'lastEventId');
const preventDefault = methodOf(Event.prototype, 'preventDefault');
const stop = methodOf(Event.prototype, 'stopImmediatePropagation');
const isPrevented = getterOf(Event.prototype, 'defaultPrevented');
const portsOf = getterOf(MessageEvent.prototype, 'ports');
const postMessage = methodOf(MessagePort.prototype, 'postMessage');
const start = methodOf(MessagePort.prototype, 'start');
const target = globalThis.document as EventTarget;

/**
 * Opens the page's end: takes the port that the content end offers, once, and speaks on it. To be called at document_start,
 * before any script of the page; what it needs is kept from then.
 */
export const openPageEnd = (onMessage: (message: ContentToPage) => void): PageEnd => {
  let port: MessagePort | null = null;
  let waiting: PageToContent[] = [];

  const takePort = (event: Event): void => {
    if (!(event instanceof NativeMessageEvent) || eventIdOf(event) !== offerMark) return;
    const offered = portsOf(event)[0];
    if (!offered) return;
    unlisten(target, handOverType, takePort);
    preventDefault(event);
    stop(event);
    port = offered;
    listen(offered, 'message', (message) => {
      // A page that got hold of the port could send events at it, never trusted ones.
      if (message.isTrusted) onMessage(dataOf(message as MessageEvent) as ContentToPage);
    });
    start(offered);
    const early = waiting;
    waiting = [];
    for (let at = 0; at < early.length; at += 1) postMessage(offered, early[at]);
  };

  listen(target, handOverType, takePort);
  dispatch(target, new NativeMessageEvent(handOverType, { lastEventId: announceMark }));

  return {
    post(message) {
      if (port) postMessage(port, message);
      else waiting[waiting.length] = message;
    },
    allowsNow(url, kind) {
      if (!port) return false;
      const question = new NativeMessageEvent(checkType, { lastEventId: `${kind} ${url}`, cancelable: true });
      dispatch(port, question);
      return isPrevented(question);
    },
  };
};
