import { getterOf, methodOf } from '@/lib/bridge/page-end';

/** The captured natives (see captured-natives.ts) that read and make bodies. */
export const captureBodies = () => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const encoder = new TextEncoder();
  const decode = methodOf(TextDecoder.prototype, 'decode');
  const encode = methodOf(TextEncoder.prototype, 'encode');

  return {
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
    encode: (text: string): ArrayBuffer => encode(encoder, text).buffer,

    Blob,
    File,
    FormData,
    Request,
    Response,
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
    headersEach: methodOf(Headers.prototype, 'forEach'),
    setHeader: methodOf(Headers.prototype, 'set'),
    dropHeader: methodOf(Headers.prototype, 'delete'),
    responseBytes: methodOf(Response.prototype, 'arrayBuffer'),
    responseForm: methodOf(Response.prototype, 'formData'),
  };
};

interface FormDataAppend {
  append(name: string, value: string | Blob, fileName?: string): void;
}

export type Bodies = ReturnType<typeof captureBodies>;

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
