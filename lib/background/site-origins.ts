import { sites } from '@/lib/sites/registry';

/** Hosts whose pages belong to a site key: those of a known site, or the host that the key is. */
interface SiteHosts {
  readonly schemes: readonly ('https' | 'http')[];
  readonly hosts: readonly string[];
}

/**
 * Match patterns of the pages of a site, for content scripts.
 *
 * @param siteKey id of a known site, or the host name of a page that the person switched on
 */
export function pagePatterns(siteKey: string): string[] {
  const { schemes, hosts } = hostsOf(siteKey);
  return hosts.flatMap((host) => schemes.map((scheme) => `${scheme}://${bracketed(host)}/*`));
}

/** What to ask of `browser.permissions`: the pages, and their sockets, which Chrome counts as hosts of their own. */
export function siteOrigins(siteKey: string): string[] {
  return pagePatterns(siteKey).flatMap((pattern) => [pattern, pattern.replace(/^http/, 'ws')]);
}

/** The key of a page that no site literal names: its host name, without a port. */
export const hostKey = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

/** @param siteKey id of a known site, or the host name of a page that the person switched on */
export function hostsOf(siteKey: string): SiteHosts {
  const known = sites.find(({ id }) => id === siteKey);
  if (known) return { schemes: [known.scheme], hosts: known.hosts };
  // Self-hosted chat apps run on plain http more often than not.
  return { schemes: ['https', 'http'], hosts: [siteKey] };
}

const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host);
