import { getterOf, methodOf } from '@/lib/bridge/page-end';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();
const decodeWith = methodOf(TextDecoder.prototype, 'decode');
const encodeWith = methodOf(TextEncoder.prototype, 'encode');

/** UTF-8 as text. Null: it is not UTF-8. */
export const decode = (bytes: ArrayBuffer): string | null => {
  try {
    return decodeWith(decoder, bytes);
  } catch {
    // Fatal decoders throw on malformed input, which is an answer, not an error.
    return null;
  }
};

/** Text as UTF-8: `TextEncoder` answers a view of a whole buffer of its own. */
export const encode = (text: string): ArrayBuffer => encodeWith(encoder, text).buffer;

export const { Blob, File, FormData, Request, Response } = globalThis;
export const isView = ArrayBuffer.isView;
export const bufferSize = getterOf(ArrayBuffer.prototype, 'byteLength');
export const blobSize = getterOf(Blob.prototype, 'size');
export const blobType = getterOf(Blob.prototype, 'type');
export const blobBytes = methodOf(Blob.prototype, 'arrayBuffer');
export const blobText = methodOf(Blob.prototype, 'text');
export const fileName = getterOf(File.prototype, 'name');
export const formEach = methodOf(FormData.prototype, 'forEach');
export const formAppend = methodOf(FormData.prototype as FormDataAppend, 'append');
export const paramsText = methodOf(URLSearchParams.prototype, 'toString');

export const requestBytes = methodOf(Request.prototype, 'arrayBuffer');
export const requestMethod = getterOf(Request.prototype, 'method');
export const requestUrl = getterOf(Request.prototype, 'url');
export const requestHeaders = getterOf(Request.prototype, 'headers');
export const requestSignal = getterOf(Request.prototype, 'signal');
export const headerOf = methodOf(Headers.prototype, 'get');
export const headersEach = methodOf(Headers.prototype, 'forEach');
export const setHeader = methodOf(Headers.prototype, 'set');
export const dropHeader = methodOf(Headers.prototype, 'delete');
export const responseBytes = methodOf(Response.prototype, 'arrayBuffer');
export const responseForm = methodOf(Response.prototype, 'formData');

/** Everything of a Request that an init can carry as it is. */
export const requestMembers = [
  'mode',
  'credentials',
  'cache',
  'redirect',
  'referrer',
  'referrerPolicy',
  'integrity',
  'keepalive',
] as const;
const memberGetters = requestMembers.map((name) => getterOf(Request.prototype, name));

/** Puts those members of a Request into an init. */
export const copyMembers = (request: Request, init: RequestInit): void => {
  for (let at = 0; at < requestMembers.length; at += 1)
    Reflect.set(init, requestMembers[at] as string, memberGetters[at]?.(request));
};

interface FormDataAppend {
  append(name: string, value: string | Blob, fileName?: string): void;
}

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
