/** The URL without its fragment. */
export const withoutFragment = (url: string): string => {
  const at = url.indexOf('#');
  return at < 0 ? url : url.slice(0, at);
};

/**
 * The URL with the pass token as its fragment, which never goes on the wire but which the browser's block rules see
 * (`lib/policy/pass-token.ts` writes those). Unchanged where there is no token.
 */
export const withToken = (url: string, token: string): string =>
  token === '' ? url : `${withoutFragment(url)}#sotto=${token}`;

/** Only these leave the machine. */
export const isHttp = (url: string): boolean => /^https?:/i.test(url);
