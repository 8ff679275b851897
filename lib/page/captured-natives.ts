import { getterOf, methodOf } from '@/lib/bridge/page-end';
import { captureBodies } from './captured-bodies';

/**
 * What this room needs of the browser, kept from before the first script of the page. Everything here is called as
 * `natives.method(self, …)`, so that no prototype which the page may have changed since is asked.
 */
export const captureNatives = () => {
  const { construct, defineProperty, deleteProperty, getOwnPropertyDescriptor } = Reflect;
  const apply: (native: (...args: never[]) => unknown, self: unknown, args: readonly unknown[]) => unknown =
    Reflect.apply;
  const { fetch, setTimeout, setInterval, clearInterval } = window;
  const NativeURL = URL;
  const hrefOf = getterOf(URL.prototype, 'href');
  const baseURIOf = getterOf(Node.prototype, 'baseURI');
  const ownDocument = document;

  return {
    apply,
    construct,
    defineProperty,
    deleteProperty,
    getOwnPropertyDescriptor,
    Proxy,
    WeakMap,
    Promise,
    TypeError,
    JSON: { parse: JSON.parse },
    then: methodOf(Promise.prototype as Promise<unknown>, 'then'),

    // The cast restates the return type of fetch.
    fetch: (input: RequestInfo, init?: RequestInit) => apply(fetch, undefined, [input, init]) as Promise<Response>,
    /** What the page has in its place now: its own wrappers count as well. */
    fetchOfPage: (input: RequestInfo, init: RequestInit) => window.fetch(input, init),
    after: (run: () => void, milliseconds: number): unknown => apply(setTimeout, undefined, [run, milliseconds]),
    every: (run: () => void, milliseconds: number): unknown => apply(setInterval, undefined, [run, milliseconds]),
    stopEvery: (timer: unknown): void => void apply(clearInterval, undefined, [timer]),

    /** Absolute URL as this document sees it; null where it cannot be parsed. */
    absolute: (url: string): string | null => {
      try {
        return hrefOf(new NativeURL(url, baseURIOf(ownDocument)));
      } catch {
        // The native that is called next says so to the page, in its own words.
        return null;
      }
    },
    Event,
    ProgressEvent,
    MessageEvent,
    CloseEvent,
    EventTarget,
    DOMException,
    eventSource: captureEventSource(),
    listenOn: EventTarget.prototype.addEventListener,
    listen: methodOf(EventTarget.prototype, 'addEventListener'),
    unlisten: methodOf(EventTarget.prototype, 'removeEventListener'),
    dispatch: methodOf(EventTarget.prototype, 'dispatchEvent'),
    isAborted: getterOf(AbortSignal.prototype, 'aborted'),
    reasonOf: getterOf(AbortSignal.prototype, 'reason'),

    XMLSerializer,
    serialize: methodOf(XMLSerializer.prototype, 'serializeToString'),
    ...captureBodies(),
  };
};

/** What is read of an EventSource and of the events that it sends. */
const captureEventSource = () => {
  const { Event, MessageEvent } = window;
  const dataOf = getterOf(MessageEvent.prototype, 'data');
  const originOf = getterOf(MessageEvent.prototype, 'origin');
  const idOf = getterOf(MessageEvent.prototype, 'lastEventId');
  const typeOf = getterOf(Event.prototype, 'type');
  const isMessage = Function.prototype.call.bind(Object.prototype.isPrototypeOf, MessageEvent.prototype) as (
    event: Event,
  ) => event is MessageEvent;
  return {
    readyState: getterOf(EventSource.prototype, 'readyState'),
    close: methodOf(EventSource.prototype, 'close'),
    /** The same event for another target; one of ours cannot be trusted. */
    copy: (event: Event): Event => {
      if (!isMessage(event)) return new Event(typeOf(event));
      const init = { data: dataOf(event) as unknown, origin: originOf(event), lastEventId: idOf(event) };
      return new MessageEvent(typeOf(event), init);
    },
  };
};

export type Natives = ReturnType<typeof captureNatives>;
