import type { Match } from '../matches';
import { everyMatch } from '../every-match';

/** First line of a private key: RFC 7468, OpenSSH, RFC 9580 (OpenPGP). */
export const blockBegin = /-----BEGIN (?:[A-Z\d]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
/** Last line. Sticky. */
export const blockEnd = /-----END [A-Z\d ]{3,50}-----/y;
/**
 * A run of the key's own text, with what stands before it: line ends, escaped ones, quotes and marks of programs and mails,
 * header lines of old keys. Sticky.
 */
export const blockRun = /(?:[\s"'`+,;>|#*.()]|\\[nrt]){0,24}(?:[A-Za-z-]{4,12}: [^\n\\]{1,60}|[A-Za-z\d+/=]{1,900})/y;

/** First line of PuTTY's own format (its manual, appendix C), and the last one. */
export const puttyBegin = /PuTTY-User-Key-File-[123]:/g;
export const puttyEnd = /Private-(?:MAC|Hash):\s?[\da-f]{40,64}/;
/** Longest key of that format, in UTF-16 units. */
const longestPutty = 8000;

/** Fewest units of key text: a manual's `MIIE…` is none. */
const fewest = 40;

/** Private keys as blocks, whole; where the END line is missing, as far as the key's text goes. Spans into `text`. */
export function* keyBlocks(text: string): Generator<Match> {
  yield* puttyKeys(text);
  if (!text.includes('PRIVATE KEY')) return;
  for (const { 0: begin, index: start } of everyMatch(text, blockBegin)) {
    const { end, units } = walk(text, start + begin.length);
    if (units >= fewest) yield { value: text.slice(start, end), start, end };
  }
}

function* puttyKeys(text: string): Generator<Match> {
  let last = 0;
  for (const { 0: begin, index: start } of everyMatch(text, puttyBegin)) {
    if (start < last) continue;
    const found = puttyEnd.exec(text.slice(start, start + longestPutty));
    if (found === null) return;
    last = start + found.index + found[0].length;
    yield { value: begin, start, end: last };
  }
}

/** From one run to the next: time grows with the length of the block, whatever stands in it. */
function walk(text: string, from: number): { end: number; units: number } {
  let [end, units] = [from, 0];
  for (;;) {
    const last = endLineAt(text, end);
    if (last !== null) return { end: last, units };
    blockRun.lastIndex = end;
    const run = blockRun.exec(text)?.[0];
    if (run === undefined || !(isKeyText(run) || endLineAt(text, end + run.length) !== null)) return { end, units };
    end += run.length;
    units += run.length;
  }
}

/** The place behind the END line that stands at most a line end and a few marks further on. */
function endLineAt(text: string, at: number): number | null {
  const begin = text.slice(at, at + 40).indexOf('-----END ');
  if (begin === -1 || /[A-Za-z\d]{3}/.test(text.slice(at, at + begin))) return null;
  blockEnd.lastIndex = at + begin;
  const line = blockEnd.exec(text)?.[0];
  return line === undefined ? null : at + begin + line.length;
}

/** A line of a key, its short last line, or a header line; not the words that go on behind the key. */
const isKeyText = (run: string): boolean =>
  /[A-Za-z\d+/=]{16}$|[A-Za-z\d+/]{2,}=+$|^[^A-Za-z\d]{0,24}[A-Za-z-]{4,12}: /.test(run) || isLastLine.test(run);

const isLastLine = /^\n(?=[^\n]*\d)(?=[^\n]*[A-Z])(?=[^\n]*[a-z])[A-Za-z\d+/]{4,15}$/;
