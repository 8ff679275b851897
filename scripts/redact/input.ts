import { UsageError } from './usage-error';

/** UTF-16 units of a text that are read and redacted at once. */
const blockSize = 1_000_000;

/**
 * A stream as text, in blocks that end with a line where the text has any. A text that is no longer than a block is one. A byte
 * order mark stays.
 *
 * @throws {UsageError} where it is not UTF-8
 */
export async function* readBlocks(stream: AsyncIterable<Buffer>, size = blockSize): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  for await (const chunk of stream) {
    rest += decoded(() => decoder.decode(chunk, { stream: true }));
    while (rest.length > size) {
      const cut = endOfBlock(rest, size);
      yield rest.slice(0, cut);
      rest = rest.slice(cut);
    }
  }
  yield rest + decoded(() => decoder.decode());
}

/** At an empty line near the end, so that nothing that belongs together is parted; else at a line, else at a word. */
function endOfBlock(text: string, size: number): number {
  for (const gap of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(gap, size - gap.length);
    if (at > size / 2) return at + gap.length;
  }
  const code = text.charCodeAt(size);
  return code >= 0xdc00 && code <= 0xdfff ? size - 1 : size;
}

/** Lines of a stream as bytes, numbered from 1, as soon as each is whole. Only `\n` ends a line: JSON may hold U+2028. */
export async function* readLines(stream: AsyncIterable<Buffer>): AsyncGenerator<{ number: number; bytes: Buffer }> {
  let number = 0;
  let rest: Buffer[] = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, from)) {
      yield { number: ++number, bytes: Buffer.concat([...rest, chunk.subarray(from, end)]) };
      rest = [];
      from = end + 1;
    }
    rest.push(chunk.subarray(from));
  }
  const bytes = Buffer.concat(rest);
  if (bytes.length > 0) yield { number: number + 1, bytes };
}

/** @throws {UsageError} where the bytes are not UTF-8 */
export const decode = (bytes: Buffer): string =>
  decoded(() => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));

function decoded(decoding: () => string): string {
  try {
    return decoding();
  } catch {
    throw new UsageError('not valid UTF-8');
  }
}

const newline = 0x0a;
