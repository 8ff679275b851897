/** RFC 1952: a member begins with these. */
const magic = [0x1f, 0x8b, 8];

/** What is larger than this when unpacked is left as it is: bytes. */
const longest = 64_000_000;

/** The bytes within a gzip member; null where it is none, broken, or more than 64 MB long. */
export async function gunzip(bytes: ArrayBuffer): Promise<ArrayBuffer | null> {
  const head = new Uint8Array(bytes.slice(0, magic.length));
  if (!magic.every((byte, index) => head[index] === byte)) return null;
  const reader = through(bytes, new DecompressionStream('gzip')).getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return await new Blob(pieces).arrayBuffer();
      length += value.length;
      if (length > longest) return null;
      pieces.push(value);
    }
  } catch {
    return null; // Cut off, or no gzip after all.
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** One gzip member that holds the bytes. */
export const gzip = (bytes: ArrayBuffer): Promise<ArrayBuffer> =>
  new Response(through(bytes, new CompressionStream('gzip'))).arrayBuffer();

function through(
  bytes: ArrayBuffer,
  stream: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([bytes]).stream().pipeThrough(stream);
}
