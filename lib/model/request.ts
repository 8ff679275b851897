/** A request that the page's world holds: what `lib/page` hands over, `lib/sites` reads and `lib/flow` decides on. */

export type Transport = 'fetch' | 'xhr' | 'beacon' | 'socket' | 'eventsource' | 'form' | 'composer';

export interface BinaryPart {
  readonly bytes: ArrayBuffer;
  /** MIME type as the page gave it, may be empty. */
  readonly type: string;
  /** File name as the page gave it; null for a Blob without one. */
  readonly name: string | null;
}

export type BodyField = readonly [name: string, value: string | BinaryPart];

/** A request body in transit between the worlds. All of it survives structured cloning. */
export type HeldBody =
  | { readonly form: 'none' }
  | { readonly form: 'text'; readonly text: string }
  | ({ readonly form: 'bytes' } & BinaryPart)
  | { readonly form: 'multipart'; readonly fields: readonly BodyField[] };

export interface HeldRequest {
  /** Unique in its frame. */
  readonly id: number;
  readonly transport: Transport;
  /** Upper case; `SOCKET` for a frame of a WebSocket. */
  readonly method: string;
  /** Absolute, without fragment. */
  readonly url: string;
  /** Content type that the page set, '' where it left that to the browser. */
  readonly contentType: string;
  /** What the page itself set; absent where it can set none (beacons, sockets). */
  readonly headers?: readonly HeaderField[];
  readonly body: HeldBody;
}

export type HeaderField = readonly [name: string, value: string];

/** What becomes of a held request. */
export type Release =
  | {
      readonly do: 'release';
      /** Absent: as it was. */
      readonly body?: HeldBody;
      /** Absent: as it was. */
      readonly url?: string;
      /** Absent: as they were. Else all of {@link HeldRequest.headers}, in their order. */
      readonly headers?: readonly HeaderField[];
    }
  /** To the page: a network failure. */
  | { readonly do: 'refuse' }
  /** To the page: an answer of the server. Nothing leaves. */
  | { readonly do: 'answer'; readonly status: number; readonly contentType: string; readonly text: string };
