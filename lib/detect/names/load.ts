import { modelData } from './model-data';
import { readModel } from './model-file';
import { nameTagger, type NameTagger } from './tagger';

let loading: Promise<NameTagger> | undefined;

/**
 * The tagger over the model that ships. Unpacked when it is first asked for (about 40 ms), then kept.
 *
 * @throws Error where the model's bytes are broken
 */
export function loadNameTagger(): Promise<NameTagger> {
  loading ??= unpack().then((bytes) => nameTagger(readModel(bytes)));
  return loading;
}

/** The model is a deflated string inside the code: no file to fetch, the same in both browsers, on the command line and in tests. */
async function unpack(): Promise<Uint8Array> {
  const letters = atob(modelData);
  const packed = new Uint8Array(letters.length);
  for (let index = 0; index < letters.length; index++) packed[index] = letters.charCodeAt(index);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
