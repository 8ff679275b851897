import type { BinaryPart, BodyField, HeldBody } from '@/lib/bridge/page-end';
import * as natives from './captured-bodies';

/** A body ready for a native, and the content type to set where the page set none ('': leave it to the browser). */
export interface Sendable {
  readonly body: string | Blob | FormData | ArrayBuffer | null;
  readonly type: string;
}

/**
 * A body as it was at the moment of sending. The natives read it then, so later changes of a buffer or a form by the page must
 * not count; and what leaves is made from what was read, never from the page's object again.
 */
export interface BodySnapshot {
  /** Content type that the browser gives it without the page's doing; '' for text, bytes and forms. */
  readonly type: string;
  /** Bytes of a file or buffer, UTF-16 units of text; 0 where it is not known before reading. */
  readonly size: number;
  /** Rejects where the page's stream or file cannot be read. */
  read(): Promise<HeldBody>;
  /** Only after `read`. Without an argument: as it was. */
  send(rewritten?: HeldBody): Sendable;
}

const paramsType = 'application/x-www-form-urlencoded;charset=UTF-8';
const textual = /json|text|urlencoded|xml|javascript/i;
const nothing: Sendable = { body: null, type: '' };
const empty: BodySnapshot = { type: '', size: 0, read: async () => ({ form: 'none' }), send: () => nothing };

const ofText = (text: string, type: string): BodySnapshot => ({
  type,
  size: text.length,
  read: async () => ({ form: 'text', text }),
  send: (rewritten) => (rewritten ? rewrite(rewritten, type, null) : { body: text, type }),
});

const readPart = async (blob: Blob): Promise<BinaryPart> => ({
  bytes: await natives.blobBytes(blob),
  type: natives.blobType(blob),
  name: takes(natives.fileName, blob) ? natives.fileName(blob as File) : null,
});

const ofBlob = (blob: Blob): BodySnapshot => ({
  type: natives.blobType(blob),
  size: natives.blobSize(blob),
  read: async () => ({ form: 'bytes', ...(await readPart(blob)) }),
  send: (rewritten) => (rewritten ? rewrite(rewritten, '', natives.blobType(blob)) : { body: blob, type: '' }),
});

const ofForm = (form: FormData): BodySnapshot => {
  const copy = new natives.FormData();
  const entries: [string, string | File][] = [];
  let size = 0;
  natives.formEach(form, (value, name) => {
    natives.formAppend(copy, name, value);
    entries[entries.length] = [name, value];
    size += typeof value === 'string' ? value.length : natives.blobSize(value);
  });
  const read = async (): Promise<HeldBody> => {
    const fields: BodyField[] = [];
    for (let at = 0; at < entries.length; at += 1) {
      const [name, value] = entries[at] as [string, string | File];
      fields[at] = [name, typeof value === 'string' ? value : await readPart(value)];
    }
    return { form: 'multipart', fields };
  };
  return {
    type: '',
    size,
    read,
    send: (rewritten) => (rewritten ? rewrite(rewritten, '', null) : { body: copy, type: '' }),
  };
};

/** Bytes that somebody else made: of a stream, or of a Request's body. `toHeld` says how they are handed over. */
const ofBytes = (
  type: string,
  fetchBytes: () => Promise<ArrayBuffer>,
  toHeld: (bytes: ArrayBuffer) => HeldBody | Promise<HeldBody>,
): BodySnapshot => {
  let bytes: ArrayBuffer | null = null;
  const read = async (): Promise<HeldBody> => {
    const got = await fetchBytes();
    if (natives.bufferSize(got) === 0) return { form: 'none' };
    bytes = got;
    return toHeld(got);
  };
  return {
    type,
    size: 0,
    read,
    send: (rewritten) => (rewritten ? rewrite(rewritten, '', type) : { body: bytes, type }),
  };
};

const asBytes = (bytes: ArrayBuffer): HeldBody => ({ form: 'bytes', bytes, type: '', name: null });

const readMultipart = async (bytes: ArrayBuffer, contentType: string): Promise<HeldBody> => {
  const response = new natives.Response(bytes, { headers: { 'content-type': contentType } });
  try {
    return await ofForm(await natives.responseForm(response)).read();
  } catch {
    // Not the multipart it claims to be: handed over as the bytes it is.
    return asBytes(bytes);
  }
};

/** Of what a page gives to fetch, XHR, a beacon or a socket. Throws what the browser throws for a locked stream. */
export const takeSnapshot = (body: unknown): BodySnapshot => {
  if (body === null || body === undefined) return empty;
  if (typeof body === 'string') return ofText(body, '');
  if (takes(natives.blobSize, body)) return ofBlob(body as Blob);
  if (takes(natives.bufferSize, body) || natives.isView(body))
    return ofBlob(new natives.Blob(natives.only(body as ArrayBuffer) as never));
  if (takes((form: FormData) => natives.formEach(form, () => undefined), body)) return ofForm(body as FormData);
  if (takes(natives.paramsText, body)) return ofText(natives.paramsText(body as never), paramsType);
  const response = new natives.Response(body as BodyInit);
  const type = natives.headerOf(response.headers, 'content-type') ?? '';
  return ofBytes(type, () => natives.responseBytes(response), asBytes);
};

/** Of the body that a Request brought along; the browser has made bytes of it already. */
export const snapshotOfRequest = (request: Request, contentType: string): BodySnapshot => {
  const method = natives.requestMethod(request);
  if (method === 'GET' || method === 'HEAD') return empty;
  return ofBytes(
    contentType,
    () => natives.requestBytes(request),
    (bytes) => {
      if (/^multipart\/form-data/i.test(contentType)) return readMultipart(bytes, contentType);
      const text = contentType === '' || textual.test(contentType) ? natives.decode(bytes) : null;
      return text === null ? asBytes(bytes) : { form: 'text', text };
    },
  );
};

/** The surest test of what an object is, in any realm: a native called on a foreign object throws. */
export const takes = (native: (value: never) => unknown, value: unknown): boolean => {
  try {
    native(value as never);
    return true;
  } catch {
    // The answer is no.
    return false;
  }
};

const toBlob = (bytes: ArrayBuffer, type: string): Blob => new natives.Blob(natives.only(bytes) as never, { type });

const toForm = (fields: readonly BodyField[]): FormData => {
  const form = new natives.FormData();
  for (let at = 0; at < fields.length; at += 1) {
    const [name, value] = fields[at] as BodyField;
    if (typeof value === 'string') natives.formAppend(form, name, value);
    else natives.formAppend(form, name, toBlob(value.bytes, value.type), value.name ?? 'blob');
  }
  return form;
};

/**
 * A sendable of a rewritten body. `textType`: content type that goes with text. `bytesType` not null: the page sent bytes of
 * this type, and text goes out as bytes too.
 */
const rewrite = (body: HeldBody, textType: string, bytesType: string | null): Sendable => {
  if (body.form === 'none') return nothing;
  if (body.form === 'multipart') return { body: toForm(body.fields), type: '' };
  if (body.form === 'bytes') return { body: toBlob(body.bytes, body.type || (bytesType ?? '')), type: '' };
  if (bytesType === null) return { body: body.text, type: textType };
  return { body: toBlob(natives.encode(body.text), bytesType), type: '' };
};
