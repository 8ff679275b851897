/** Names under which chat apps take a prompt from their address (`?q=…`). */
const names = ['q', 'prompt', 'query', 'text', 'message', 'input'];

/** Texts that the page was opened with, which it may send without anybody having typed them. To be read before the page changes its address. */
export function promptsInUrl(url: URL): string[] {
  const fragment = new URLSearchParams(url.hash.replace(/^#\??/, ''));
  return [url.searchParams, fragment].flatMap((given) =>
    names.flatMap((name) => given.getAll(name)).filter((text) => text.trim() !== ''),
  );
}
