import { UsageError } from './usage-error';

/**
 * All of a stream as text. A byte order mark stays.
 *
 * @throws {UsageError} where it is not UTF-8
 */
export async function readText(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return decode(Buffer.concat(chunks));
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
export function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError('not valid UTF-8');
  }
}

const newline = 0x0a;
