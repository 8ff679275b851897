import { type Match, matches } from '../matches';
import { looksRandom } from './looks-random';
import { isEncodedFile, isPlaceholder } from './placeholders';
import { everyMatch } from '../every-match';

/** `Authorization: Bearer …`, `Basic …`, `Token …` and schemes of services (RFC 9110 §11.6.2). */
export const authorization =
  /\b(?:authorization|proxy-authorization)\\?["']?\s{0,3}[:=,]\s{0,3}\\?["'`]?(?:(?<scheme>[a-z][a-z\d_-]{1,30}) {1,3})?(?:token=)?\\?["']?(?<value>[\w~+/.=:-]{8,4000})/dgi;
/** `Bearer …` without its header. */
export const bearer = /(?<![\w-])bearer {1,3}(?<value>[\w~+/.=-]{20,4000})/dgi;
/** `X-Api-Key: …`, `PRIVATE-TOKEN: …`: a header whose name ends so, on a line or in a string of its own. */
export const keyHeader =
  /(?<=^|[\n"'`])[ \t]{0,8}(?:x-)?[a-z\d-]{0,40}?(?:api-?key|token|secret|auth|signature|-key|password)\\?["'`]?\s{0,2}[:,]\s{0,2}\\?["'`]?(?<value>[\w~+/.=:-]{12,4000})(?=[\\"'`\s]|$)/dgi;
/** Members of `Authorization: Digest` and `AWS4-HMAC-SHA256` that prove who one is (RFC 7616, AWS Signature Version 4). */
export const proof =
  /(?<![\w-])(?:response|signature|mac)=\\?"?(?<value>[\da-f]{32,128}|[A-Z\d+/]{27,88}={1,2})\\?"?/dgi;
/** `Cookie: …`, `Set-Cookie: …`, `document.cookie = "…"`, `curl -b "…"`. */
export const cookies =
  /(?:(?<![\w-])(?:set-)?cookies?\\?["']?\s{0,3}[:=]\s{0,3}\\?["'`]|(?<![\w-])(?:set-)?cookie: ?|\s(?:-b|--cookie)[ =]{1,3}["'])(?<value>[^\s"'`=;]{1,80}=[^\n"'`]{4,4000})/dgi;
/** One cookie of a header. */
export const cookiePair = /(?<![^\s;,])(?<name>[^\s=;,]{1,80})=(?<value>[^\s;,"'`\\]{4,2000})/dg;

/** What headers carry that opens a session. Spans into `text`. */
export function* headerSecrets(text: string, lower: string): Generator<Match> {
  if (lower.includes('authorization')) yield* authorizations(text);
  if (lower.includes('bearer')) {
    for (const match of matches(text, bearer)) if (isDrawn(match.value)) yield match;
  }
  if (/api-?key|token|secret|auth|signature|-key/.test(lower)) {
    for (const match of matches(text, keyHeader)) if (isDrawn(match.value)) yield match;
  }
  if (lower.includes('cookie') || lower.includes(' -b ')) yield* cookieValues(text);
}

function* authorizations(text: string): Generator<Match> {
  for (const { groups, indices } of everyMatch(text, authorization)) {
    const [start, end] = indices?.groups?.['value'] ?? [0, 0];
    const value = groups?.['value'] ?? '';
    const isBasic = /^basic$/i.test(groups?.['scheme'] ?? '');
    if (isBasic ? isBasicAuth(value) : isDrawn(value)) yield { value, start, end };
  }
  yield* matches(text, proof);
}

/** RFC 7617: base64 of `user:password`. */
export function isBasicAuth(value: string): boolean {
  const plain = decoded(value);
  return plain !== null && /^[^\s:]{1,200}:./.test(plain) && !isPlaceholder(plain.slice(plain.indexOf(':') + 1));
}

/** What base64 stands for, where that is printable. */
export function decoded(base64: string): string | null {
  try {
    const plain = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
    return /^[\t\n\r\x20-\x7e\u00a0-\u00ff]+$/.test(plain) ? plain : null;
  } catch {
    return null;
  }
}

const isDrawn = (value: string): boolean =>
  /\d/.test(value) && looksRandom(value) && !isPlaceholder(value) && !isEncodedFile.test(value);

function* cookieValues(text: string): Generator<Match> {
  for (const header of matches(text, cookies)) {
    for (const { groups, indices } of everyMatch(header.value, cookiePair)) {
      const [start, end] = indices?.groups?.['value'] ?? [0, 0];
      const [name, value] = [groups?.['name'] ?? '', groups?.['value'] ?? ''];
      if (!opensSession(name, value)) continue;
      yield { value, start: header.start + start, end: header.start + end };
    }
  }
}

/** Cookies of sessions, and others that were drawn; not those that count visits or keep a choice. */
function opensSession(name: string, value: string): boolean {
  if (harmless.test(name) || isPlaceholder(value)) return false;
  if (sessionNames.test(name)) return value.length >= 8 && /\d/.test(value);
  return value.length >= 20 && looksRandom(value) && !/^\d[\d.-]*$/.test(value);
}

const sessionNames =
  /sess|sid$|auth|token|jwt|login|remember|csrf|xsrf|connect\.|\.aspx|identity|secure|^li_at$|^c_user$|^xs$|^SSID$|^HSID$|^SAPISID$/i;
const harmless =
  /^(?:path|domain|expires|max-age|samesite|secure|httponly|priority|version|comment|partitioned|_g[a-z_]*|_fb[pc]|_hj.*|__utm.*|lang.*|locale|theme|tz|timezone|consent.*|optanon.*|cookie_?consent.*|_dc_gtm.*|ajs_.*|amp_.*|_uetsid|_uetvid)$/i;
