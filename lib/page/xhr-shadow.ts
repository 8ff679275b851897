import * as natives from './captured-natives';

/** What an XHR shows while nothing was sent for it: of a failure, or of an answer made here. */
export interface Shown {
  readyState: number;
  readonly status: number;
  readonly url: string;
  readonly contentType: string;
  readonly text: string;
}

/** What an XHR shows after a network error. */
export const failed = (): Shown => ({ readyState: 4, status: 0, url: '', contentType: '', text: '' });

/** Covers the reading attributes of one XHR object with own properties, until its next `open`. */
export const createShadows = () => {
  const responseOf = (xhr: XMLHttpRequest, { status, text, contentType, readyState }: Shown): unknown => {
    const type = xhr.responseType;
    if (type === '' || type === 'text') return text;
    if (status === 0 || readyState !== 4) return null;
    if (type === 'arraybuffer') return natives.encode(text);
    if (type === 'blob') return new natives.Blob([text], { type: contentType });
    if (type === 'document') return null;
    try {
      return natives.parseJson(text);
    } catch {
      // As the standard has it: what is not JSON reads as null.
      return null;
    }
  };

  const readers = (xhr: XMLHttpRequest, shown: Shown): Record<string, () => unknown> => ({
    readyState: () => shown.readyState,
    status: () => shown.status,
    statusText: () => (shown.status === 200 ? 'OK' : ''),
    responseURL: () => shown.url,
    response: () => responseOf(xhr, shown),
    responseText: () => shown.text,
    responseXML: () => null,
    getResponseHeader: () => (name: string) =>
      shown.status !== 0 && `${name}`.toLowerCase() === 'content-type' ? shown.contentType : null,
    getAllResponseHeaders: () => () => (shown.status === 0 ? '' : `content-type: ${shown.contentType}\r\n`),
  });

  return {
    cover(xhr: XMLHttpRequest, shown: Shown): void {
      const all = readers(xhr, shown);
      for (const name in all)
        natives.defineProperty(xhr, name, { get: all[name] as () => unknown, configurable: true });
    },
    uncover(xhr: XMLHttpRequest): void {
      const all = readers(xhr, failed());
      for (const name in all) natives.deleteProperty(xhr, name);
    },
  };
};
