import { dataOf, eventIdOf, getterOf, methodOf, NativeMessageEvent } from '@/lib/bridge/page-end';
import { apply } from './captured-language';

/**
 * What this room needs of the browser, kept from before the first script of the page: this file is read at document_start.
 * Everything here is called as `natives.method(self, …)`, so that no prototype which the page may have changed since is asked.
 */
export * from './captured-language';
export * from './captured-bodies';
export { dispatch, listen, NativeMessageEvent as MessageEvent, unlisten } from '@/lib/bridge/page-end';

const { fetch: fetchOfBrowser, setTimeout, setInterval, clearInterval } = window;
const NativeURL = URL;
const hrefOf = getterOf(URL.prototype, 'href');
const baseURIOf = getterOf(Node.prototype, 'baseURI');
const ownDocument = document;

/** The browser's own `fetch`. */
export const fetch = (input: RequestInfo, init?: RequestInit): Promise<Response> =>
  apply(fetchOfBrowser, undefined, [input, init]) as Promise<Response>; // restates the return type of fetch
/** What the page has in its place now: its own wrappers count as well. */
export const fetchOfPage = (input: RequestInfo, init: RequestInit): Promise<Response> => window.fetch(input, init);
/** Runs once, after so many milliseconds. */
export const after = (run: () => void, milliseconds: number): unknown =>
  apply(setTimeout, undefined, [run, milliseconds]);
/** Runs every so many milliseconds; the answer is for `stopEvery`. */
export const every = (run: () => void, milliseconds: number): unknown =>
  apply(setInterval, undefined, [run, milliseconds]);
/** Ends what `every` began. */
export const stopEvery = (timer: unknown): void => void apply(clearInterval, undefined, [timer]);

/** Absolute URL as this document sees it; null where it cannot be parsed. */
export const absolute = (url: string): string | null => {
  try {
    return hrefOf(new NativeURL(url, baseURIOf(ownDocument)));
  } catch {
    // The native that is called next says so to the page, in its own words.
    return null;
  }
};

export const { Event, ProgressEvent, CloseEvent, EventTarget, DOMException, XMLSerializer } = window;
export const listenOn = EventTarget.prototype.addEventListener;
export const isAborted = getterOf(AbortSignal.prototype, 'aborted');
export const reasonOf = getterOf(AbortSignal.prototype, 'reason');
export const serialize = methodOf(XMLSerializer.prototype, 'serializeToString');

export const sourceState = getterOf(EventSource.prototype, 'readyState');
export const closeSource = methodOf(EventSource.prototype, 'close');
const originOf = getterOf(NativeMessageEvent.prototype, 'origin');
const typeOf = getterOf(Event.prototype, 'type');
const isMessage = Function.prototype.call.bind(Object.prototype.isPrototypeOf, NativeMessageEvent.prototype) as (
  event: Event,
) => event is MessageEvent;

/** The same event of an EventSource for another target; one of ours cannot be trusted. */
export const copyEvent = (event: Event): Event => {
  if (!isMessage(event)) return new Event(typeOf(event));
  const init = { data: dataOf(event) as unknown, origin: originOf(event), lastEventId: eventIdOf(event) };
  return new NativeMessageEvent(typeOf(event), init);
};
