import type { Chunks } from './transports';

/** The `data:` of each server-sent event, as soon as it is whole. */
export async function* readEvents(chunks: Chunks): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    rest += chunk;
    const events = rest.split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      for (const line of event.split('\n')) if (line.startsWith('data: ')) yield line.slice('data: '.length);
    }
  }
}
