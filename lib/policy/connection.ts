import type { Concern } from '@/lib/model/concern';
import type { HeldRequest } from '@/lib/model/request';
import { isIssuersHost, issuersIn } from './key-issuers';

/** What the person reads of a concern, and what they can do. */
export const concernWords: Readonly<Record<Concern['name'], (about: string) => { says: string; advice: string }>> = {
  'plain-http': (host) => ({
    says: `The connection to ${host} is not encrypted. Prompts to it are stopped.`,
    advice: 'Open the page with https://, or ask who runs it to set that up.',
  }),
  'third-host': (host) => ({
    says: `Prompts go to another company’s host: ${host}.`,
    advice: 'Make sure that you know who runs it. What Sotto hides stays hidden there too.',
  }),
  'key-in-address': (issuer) => ({
    says: `A key of ${issuer} stands in an address. Addresses end up in logs and histories.`,
    advice: 'Replace the key at its issuer, and enter the new one in the app’s settings.',
  }),
  'key-in-storage': (issuer) => ({
    says: `This page keeps a key of ${issuer} in the browser, where each of its scripts can read it.`,
    advice: 'Use a key with a spending limit, and delete it here when you are done.',
  }),
  'key-elsewhere': (host) => ({
    says: `An API key is sent to ${host}, which is not the company that issued it.`,
    advice: 'If you do not know this host, replace the key at its issuer.',
  }),
  'no-csp': (host) => ({
    says: `${host} does not tell the browser which scripts may run in it (no content security policy).`,
    advice: 'Nothing you can change; think twice before you enter keys or passwords here.',
  }),
};

/** Names and addresses that never leave this machine (RFC 6761, RFC 5735, RFC 4291). */
const isLoopback = (host: string): boolean =>
  host.split('.').at(-1) === 'localhost' || /^(?:127(?:\.\d{1,3}){3}|\[::1\])$/.test(host);

/** An address that is not encrypted on its way, and goes further than this machine. Null: all is well. */
export function plainHttpAt(address: string): Concern | null {
  const url = new URL(address);
  const isPlain = (url.protocol === 'http:' || url.protocol === 'ws:') && !isLoopback(url.hostname);
  return isPlain ? { name: 'plain-http', about: url.host } : null;
}

/** What there is to say of the page itself. `stored`: what it keeps in this browser. */
export const concernsOfPage = (address: string, stored: readonly string[]): Concern[] => [
  ...present(plainHttpAt(address)),
  ...issuersIn(address).map(({ name }): Concern => ({ name: 'key-in-address', about: name })),
  ...[...new Set(stored.flatMap(issuersIn))].map(({ name }): Concern => ({ name: 'key-in-storage', about: name })),
];

/** What there is to say of a request that the page sends: keys in its address, keys in headers of the wrong host. */
export function concernsOfRequest({ url, headers = [] }: Pick<HeldRequest, 'url' | 'headers'>): Concern[] {
  if (!URL.canParse(url)) return [];
  const { hostname } = new URL(url);
  const sent = headers.flatMap(([, value]) => issuersIn(value));
  return [
    ...issuersIn(url).map(({ name }): Concern => ({ name: 'key-in-address', about: name })),
    ...(sent.some((issuer) => !isIssuersHost(hostname, issuer))
      ? [{ name: 'key-elsewhere', about: hostname } as const]
      : []),
  ];
}

/**
 * What there is to say of where a prompt goes.
 *
 * @param address of the request
 * @param page address of the page
 * @param isKnown the app is known to send there
 */
export function concernsOfPrompt(address: string, page: string, isKnown: boolean): Concern[] {
  if (!/^(?:http|ws)s?:/.test(address) || !URL.canParse(page)) return [];
  const { hostname } = new URL(address);
  const isThird = !isKnown && !isLoopback(hostname) && domainOf(new URL(page).hostname) !== domainOf(hostname);
  return [...present(plainHttpAt(address)), ...(isThird ? [{ name: 'third-host', about: hostname } as const] : [])];
}

/** The part of a host name that one company registers, as well as it can be told without the list of all public suffixes. */
function domainOf(host: string): string {
  const labels = host.split('.');
  if (/^[\d.]+$|^\[/.test(host) || labels.length < 3) return host;
  const isShared = /^(?:co|com|org|net|gov|edu|ac|or|ne)$/.test(labels.at(-2) ?? '') && labels.at(-1)?.length === 2;
  return labels.slice(isShared ? -3 : -2).join('.');
}

const present = (concern: Concern | null): Concern[] => (concern === null ? [] : [concern]);
