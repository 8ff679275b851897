import type { Browser } from 'wxt/browser';
import type { BodyField, HeldBody, HeldRequest, Transport } from '@/lib/model/request';

/** What `webRequest.onBeforeRequest` tells; Firefox and Chrome name the page differently. */
export type Seen = Pick<
  Browser.webRequest.OnBeforeRequestDetails,
  'requestId' | 'url' | 'method' | 'tabId' | 'type'
> & {
  readonly requestBody?: Browser.webRequest.OnBeforeRequestDetails['requestBody'];
  /** Chrome: origin of the page or worker. */
  readonly initiator?: string | undefined;
  /** Firefox: address of the document, and of what asked (a worker's script). */
  readonly documentUrl?: string | undefined;
  readonly originUrl?: string | undefined;
};

/** The page that a request is of. */
export const pageOf = ({ documentUrl, originUrl, initiator }: Seen): string | undefined =>
  documentUrl ?? originUrl ?? initiator;

/** What is seen of a request, in the form in which the guard would have handed it over. */
export const asHeld = (seen: Seen): HeldRequest => ({
  id: 0,
  transport: transportOf(seen),
  method: seen.type === 'websocket' ? 'SOCKET' : seen.method.toUpperCase(),
  url: seen.url.replace(/#.*$/s, ''),
  contentType: '',
  body: bodyOf(seen.requestBody),
});

/** Firefox calls a beacon `beacon`, Chrome `ping`. */
export function transportOf({ type }: Pick<Seen, 'type'>): Transport {
  if (type === 'websocket') return 'socket';
  if (type === 'main_frame' || type === 'sub_frame') return 'form';
  return /^(?:ping|beacon)$/.test(type) ? 'beacon' : 'fetch';
}

/** Chrome reads no files of Blobs and no streams: such a body counts as bytes that nobody can read. */
function bodyOf(body: Seen['requestBody']): HeldBody {
  if (!body) return { form: 'none' };
  if (body.formData) return { form: 'multipart', fields: fieldsOf(body.formData) };
  return { form: 'bytes', bytes: joined(body.raw ?? []), type: '', name: null };
}

const fieldsOf = (formData: Readonly<Record<string, readonly (string | ArrayBuffer)[]>>): BodyField[] =>
  Object.entries(formData).flatMap(([name, values]) =>
    values.map((value): BodyField => [name, typeof value === 'string' ? value : new TextDecoder().decode(value)]),
  );

function joined(parts: readonly { readonly bytes?: ArrayBuffer }[]): ArrayBuffer {
  const pieces = parts.flatMap(({ bytes }) => (bytes ? [new Uint8Array(bytes)] : []));
  const whole = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole.buffer;
}
