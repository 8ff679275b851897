import { readJson } from './json-reading';
import type { JsonPath } from './path-language';
import { isUnchanged, type TextReading } from './text-reading';

/** One byte of flags, four of length (big-endian). */
const headLength = 5;
const isCompressed = 1;

/** One envelope of a stream. Half-open span of byte offsets of its payload. */
interface Frame {
  readonly flags: number;
  readonly start: number;
  readonly end: number;
}

interface FramesReading {
  readonly parts: readonly string[];
  /** The same bytes where no text is new. */
  readonly write: (texts: readonly string[]) => ArrayBuffer;
}

/**
 * The strings that paths lead to in the JSON of every envelope (Connect protocol, "Streaming-Request", as in application/connect+json). Null where
 * the lengths do not add up, where a payload is compressed, not UTF-8 or no JSON.
 */
export function readFrames(bytes: ArrayBuffer, paths: readonly (readonly JsonPath[])[]): FramesReading | null {
  const frames = framesOf(bytes);
  const readings: { readonly frame: Frame; readonly reading: TextReading }[] = [];
  for (const frame of frames ?? []) {
    const text = payloadText(bytes, frame);
    const reading = text === null ? null : readJson(text, paths);
    if (reading === null) return null;
    readings.push({ frame, reading });
  }
  if (readings.length === 0) return null;
  const parts = readings.flatMap(({ reading }) => reading.parts);
  return {
    parts,
    write: (texts) => {
      if (isUnchanged(parts, texts)) return bytes;
      let next = 0;
      const written = readings.map(({ frame, reading }) => {
        const own = texts.slice(next, (next += reading.parts.length));
        if (isUnchanged(reading.parts, own)) return bytes.slice(frame.start - headLength, frame.end);
        return envelope(frame.flags, new TextEncoder().encode(reading.write(own)));
      });
      return joined(written.map((piece) => new Uint8Array(piece)));
    },
  };
}

/** The JSON values in such envelopes; null where the bytes are none. */
export function parseFrames(bytes: ArrayBuffer): unknown[] | null {
  const frames = framesOf(bytes);
  if (frames === null || frames.length === 0) return null;
  try {
    return frames.map((frame): unknown => JSON.parse(payloadText(bytes, frame) ?? ''));
  } catch {
    return null; // The answer that was asked for.
  }
}

function framesOf(bytes: ArrayBuffer): Frame[] | null {
  const view = new DataView(bytes);
  const frames: Frame[] = [];
  for (let offset = 0; offset < bytes.byteLength;) {
    if (bytes.byteLength - offset < headLength) return null;
    const flags = view.getUint8(offset);
    const start = offset + headLength;
    const end = start + view.getUint32(offset + 1);
    if (end > bytes.byteLength || flags & isCompressed) return null;
    frames.push({ flags, start, end });
    offset = end;
  }
  return frames;
}

function payloadText(bytes: ArrayBuffer, { start, end }: Frame): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes, start, end - start));
  } catch {
    return null; // Not UTF-8.
  }
}

function envelope(flags: number, payload: Uint8Array): ArrayBuffer {
  const framed = new Uint8Array(headLength + payload.length);
  const view = new DataView(framed.buffer);
  view.setUint8(0, flags);
  view.setUint32(1, payload.length);
  framed.set(payload, headLength);
  return framed.buffer;
}

function joined(pieces: readonly Uint8Array[]): ArrayBuffer {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole.buffer;
}
