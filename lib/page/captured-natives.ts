import { getterOf, methodOf } from '@/lib/bridge/page-end';

/**
 * What this room needs of the browser, kept from before the first script of the page. Everything here is called as
 * `natives.method(self, …)`, so that no prototype which the page may have changed since is asked.
 */
export const captureNatives = () => {
  const { apply, construct, defineProperty, deleteProperty, getOwnPropertyDescriptor } = Reflect;
  const { fetch, setTimeout, setInterval, clearInterval } = window;
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const encoder = new TextEncoder();
  const decode = methodOf(TextDecoder.prototype, 'decode');
  const encode = methodOf(TextEncoder.prototype, 'encode');
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

    fetch: (input: RequestInfo, init?: RequestInit): Promise<Response> => apply(fetch, undefined, [input, init]),
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
    /** Null: not UTF-8. */
    decode: (bytes: ArrayBuffer): string | null => {
      try {
        return decode(decoder, bytes);
      } catch {
        // Fatal decoders throw on malformed input, which is an answer, not an error.
        return null;
      }
    },
    // `encode` answers a view of a whole buffer of its own.
    encode: (text: string): ArrayBuffer => encode(encoder, text).buffer as ArrayBuffer,

    Event,
    ProgressEvent,
    MessageEvent,
    CloseEvent,
    EventTarget,
    DOMException,
    listen: methodOf(EventTarget.prototype, 'addEventListener'),
    unlisten: methodOf(EventTarget.prototype, 'removeEventListener'),
    dispatch: methodOf(EventTarget.prototype, 'dispatchEvent'),
    isAborted: getterOf(AbortSignal.prototype, 'aborted'),
    reasonOf: getterOf(AbortSignal.prototype, 'reason'),

    Blob,
    File,
    FormData,
    Request,
    Response,
    XMLSerializer,
    isView: ArrayBuffer.isView,
    bufferSize: getterOf(ArrayBuffer.prototype, 'byteLength'),
    blobSize: getterOf(Blob.prototype, 'size'),
    blobType: getterOf(Blob.prototype, 'type'),
    blobBytes: methodOf(Blob.prototype, 'arrayBuffer'),
    blobText: methodOf(Blob.prototype, 'text'),
    fileName: getterOf(File.prototype, 'name'),
    formEach: methodOf(FormData.prototype, 'forEach'),
    formAppend: methodOf(FormData.prototype as FormDataAppend, 'append'),
    paramsText: methodOf(URLSearchParams.prototype, 'toString'),
    nodeType: getterOf(Node.prototype, 'nodeType'),
    serialize: methodOf(XMLSerializer.prototype, 'serializeToString'),

    requestBytes: methodOf(Request.prototype, 'arrayBuffer'),
    requestMethod: getterOf(Request.prototype, 'method'),
    requestUrl: getterOf(Request.prototype, 'url'),
    requestHeaders: getterOf(Request.prototype, 'headers'),
    requestSignal: getterOf(Request.prototype, 'signal'),
    /** Everything of a Request that an init can carry, body and headers excepted. */
    requestMembers: {
      mode: getterOf(Request.prototype, 'mode'),
      credentials: getterOf(Request.prototype, 'credentials'),
      cache: getterOf(Request.prototype, 'cache'),
      redirect: getterOf(Request.prototype, 'redirect'),
      referrer: getterOf(Request.prototype, 'referrer'),
      referrerPolicy: getterOf(Request.prototype, 'referrerPolicy'),
      integrity: getterOf(Request.prototype, 'integrity'),
      keepalive: getterOf(Request.prototype, 'keepalive'),
    },
    headerOf: methodOf(Headers.prototype, 'get'),
    setHeader: methodOf(Headers.prototype, 'set'),
    dropHeader: methodOf(Headers.prototype, 'delete'),
    responseBytes: methodOf(Response.prototype, 'arrayBuffer'),
    responseForm: methodOf(Response.prototype, 'formData'),
  };
};

type FormDataAppend = { append(name: string, value: string | Blob, fileName?: string): void };

export type Natives = ReturnType<typeof captureNatives>;

/**
 * A sequence of one, for natives that take sequences: those walk arrays by `Array.prototype[Symbol.iterator]`, which is the
 * page's to change.
 */
export const only = <T>(item: T): Iterable<T> => ({
  [Symbol.iterator]() {
    let isDone = false;
    return {
      next(): IteratorResult<T, undefined> {
        if (isDone) return { done: true, value: undefined };
        isDone = true;
        return { done: false, value: item };
      },
    };
  },
});
