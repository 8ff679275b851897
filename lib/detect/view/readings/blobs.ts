import type { Unit } from './unit';
import { everyMatch } from '../../every-match';

/** Letters and digits without a gap, 16 or more: what base64 (RFC 4648 §4, §5) and hexadecimal dumps are made of. */
export const blobRun = /[\w+/-]{16,}={0,2}/g;
const hex = /^(?:0x)?(?<digits>(?:[\da-f]{2}){8,})$/i;
/** Bytes of a dump: `61 6e 6e 40 …`, `61:6e:6e:40:…`. */
export const dump = /(?<![\da-z:])[\da-f]{2}(?:[ :][\da-f]{2}){7,}(?![\da-z:])/gi;
/** A line of base64 that is broken at a fixed width goes on in the next. */
const shortestLine = 60;

/**
 * Base64 and hexadecimal runs that are text when they are decoded. A run is one unit: half of it cannot be replaced. What
 * holds no text is given up after its first bytes.
 */
export function* blobUnits(text: string): Generator<Unit> {
  for (const { start, end } of runsOf(text)) {
    const raw = text.slice(start, end);
    const reads = hexText(raw) ?? base64Text(raw, start === 0);
    if (reads !== null) yield { start, end, reads };
  }
  if (/[\da-f]{2}[ :][\da-f]{2}[ :][\da-f]{2}[ :]/i.test(text)) {
    for (const { 0: raw, index } of everyMatch(text, dump)) {
      const reads = hexText(raw.replace(/[ :]/g, ''));
      if (reads !== null) yield { start: index, end: index + raw.length, reads };
    }
  }
}

interface Run {
  readonly start: number;
  end: number;
}

/** Runs, lines of equal make put together. */
function* runsOf(text: string): Generator<Run> {
  let last: Run | null = null;
  for (const { 0: raw, index } of everyMatch(text, blobRun)) {
    const isNextLine: boolean =
      last !== null &&
      text[last.end] === '\n' &&
      index === last.end + 1 &&
      index - lineStart(text, last) > shortestLine;
    if (last !== null && isNextLine) {
      last.end = index + raw.length;
      continue;
    }
    if (last !== null) yield last;
    last = { start: index, end: index + raw.length };
  }
  if (last !== null) yield last;
}

const lineStart = (text: string, { start, end }: Run): number => Math.max(start, text.lastIndexOf('\n', end - 1) + 1);

function hexText(raw: string): string | null {
  const digits = hex.exec(raw)?.groups?.['digits'];
  if (digits === undefined) return null;
  const bytes = new Uint8Array(digits.length / 2);
  for (let at = 0; at < bytes.length; at++) {
    bytes[at] = Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16);
    if (at < 8 && !isTextByte(bytes[at] ?? 0)) return null;
  }
  return textOf(bytes);
}

/** @param isCut the run may have begun before this text: then it may begin at any of four places */
function base64Text(raw: string, isCut: boolean): string | null {
  const plain = raw.replaceAll('\n', '').replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  for (let skip = 0; skip < (isCut ? 4 : 1); skip++) {
    const head = bytesOf(plain.slice(skip, skip + 12));
    if (!head.every(isTextByte)) continue;
    const reads = textOf(bytesOf(plain.slice(skip)));
    if (reads !== null) return reads;
  }
  return null;
}

/** A last character that is one too many says nothing. */
function bytesOf(base64: string): Uint8Array {
  const whole = base64.length % 4 === 1 ? base64.slice(0, -1) : base64;
  return Uint8Array.from(atob(whole), (unit) => unit.charCodeAt(0));
}

/** Not a control character. (Whether a byte above 0x7f is UTF-8 shows later.) */
const isTextByte = (byte: number): boolean =>
  byte === 9 || byte === 10 || byte === 13 || (byte >= 0x20 && byte !== 0x7f && byte !== 0xff);

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Null: no text. A character that is cut in two at either end is left out. */
function textOf(bytes: Uint8Array): string | null {
  if (!bytes.every(isTextByte)) return null;
  let [start, end] = [0, bytes.length];
  while (start < 3 && isContinuation(bytes[start])) start++;
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back] ?? 0;
    if (isContinuation(byte)) continue;
    if (byte >= 0xc0 && lengthFrom(byte) > back) end -= back;
    break;
  }
  try {
    const text = decoder.decode(bytes.subarray(start, end));
    return text === '' ? null : text;
  } catch {
    return null;
  }
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte < 0xc0;
const lengthFrom = (lead: number): number => (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
