import type { Match } from '../matches';
import { decoded, isBasicAuth } from './headers';
import { looksRandom } from './looks-random';
import { isPlaceholder } from './placeholders';
import { everyMatch } from '../every-match';

/** `scheme://user:password@host` (RFC 3986 §3.2.1). */
export const connectionString =
  /(?<![a-z\d])[a-z][a-z\d+.-]{1,20}:\/\/(?<user>[^\s:/?#@"'<>]{0,100}):(?<password>[^\s/@"'<>]{1,200})@(?<host>[^\s"'<>,;)\]}`]{1,400})/dgi;

/** `…;Password=…;…` of ADO and ODBC, `AccountKey=…` of Azure storage. */
export const keyedConnection =
  /(?<![\w;])(?:[a-z][a-z ]{1,30}=[^;\n"'=]{1,200};){1,12}(?:password|pwd|accountkey|sharedaccesskey)=(?<password>[^;\s"']{1,300}={0,2})(?:;[a-z][a-z ]{1,30}=[^;\n"']{0,200}){0,12}/dgi;

/** `jdbc:oracle:thin:scott/tiger@…`, `sqlplus scott/tiger@…` (Oracle: easy connect). */
export const oracleLogin =
  /(?:jdbc:oracle:(?:thin|oci8?):|\b(?:sqlplus|sqlldr|expdp|impdp|exp|imp)(?: -[a-z])? )"?(?<user>[a-z]\w{1,29})\/(?<password>[^\s@"'/]{2,100})@[^\s"']{2,200}/dgi;

/** A line of `.pgpass`: host, port, database, user, password (PostgreSQL manual, “The Password File”). */
export const pgpassLine =
  /(?<=^|\n)(?:[\w-]{0,60}[a-z][\w.-]{2,60}|[\d.]{7,15}|\*):(?:\d{4,5}|\*):[\w*.-]{1,60}:[\w*.@-]{1,60}:(?<password>[^\s:]{3,100})(?=\s|$)/dgi;

/** `machine … login … password …` of `.netrc`, on one line or on three (curl, “.netrc”). */
export const netrcEntry =
  /\b(?:machine\s{1,4}\S{3,100}|default)\s{1,4}(?:login|user)\s{1,4}\S{1,100}\s{1,4}password\s{1,4}(?<password>\S{3,200})/dgi;

/** `//registry/:_authToken=…` of `.npmrc` (npm docs, npmrc). */
export const npmrcToken = /(?<![a-z\d])_(?:authToken|auth|password)\s{0,2}=\s{0,2}"?(?<password>[^\s"$]{8,400})/dg;

/** `"auth": "…"` of `~/.docker/config.json` and of pull secrets. */
export const dockerAuth = /"(?:auth|identitytoken|registrytoken)"\s{0,4}:\s{0,4}"(?<password>[\w+/=.-]{8,4000})"/dgi;

/** What opens a database or a registry. The whole address where it holds the password, else the password. */
export function* connections(text: string, lower: string): Generator<Match & { readonly isWhole: boolean }> {
  if (text.includes('://')) for (const match of withPassword(text, connectionString)) yield { ...match, isWhole: true };
  if (/password|pwd|accountkey|sharedaccesskey/.test(lower)) {
    for (const match of withPassword(text, keyedConnection)) yield { ...match, isWhole: true };
  }
  for (const { words, pattern } of files) {
    if (!words.some((word) => lower.includes(word))) continue;
    for (const match of passwordsOf(text, pattern)) yield { ...match, isWhole: false };
  }
  if (!lower.includes('"auth"') && !lower.includes('token"')) return;
  for (const match of matchesOf(text, dockerAuth)) {
    if (isBasicAuth(match.value) || (decoded(match.value) === null && looksRandom(match.value)))
      yield { ...match, isWhole: false };
  }
}

const files: readonly { readonly words: readonly string[]; readonly pattern: RegExp }[] = [
  { words: ['jdbc:oracle', 'sqlplus', 'sqlldr', 'expdp', 'impdp', 'exp ', 'imp '], pattern: oracleLogin },
  { words: [':5432:', ':*:', ':543', ':6432:', ':5439:'], pattern: pgpassLine },
  { words: ['machine', 'default'], pattern: netrcEntry },
  { words: ['_auth', '_password'], pattern: npmrcToken },
];

function* withPassword(text: string, pattern: RegExp): Generator<Match> {
  for (const { 0: value, index, groups } of everyMatch(text, pattern)) {
    const password = groups?.['password'] ?? '';
    if (isPlaceholder(password) || isDefault(groups?.['user'], password, groups?.['host'])) continue;
    yield { value, start: index, end: index + value.length };
  }
}

/** True for an address whose password is a placeholder, or what a container starts with. */
export function opensNothing(address: string): boolean {
  const groups = [...everyMatch(address, connectionString)][0]?.groups;
  const password = groups?.['password'];
  return password !== undefined && (isPlaceholder(password) || isDefault(groups?.['user'], password, groups?.['host']));
}

/** `postgres:postgres@localhost`: what containers start with, on the own machine. */
const isDefault = (user: string | undefined, password: string, host = ''): boolean =>
  user === password && /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|host\.docker|[a-z\d_-]+(?:[:/?]|$))/i.test(host);

function* passwordsOf(text: string, pattern: RegExp): Generator<Match> {
  for (const match of matchesOf(text, pattern)) if (!isPlaceholder(match.value)) yield match;
}

function* matchesOf(text: string, pattern: RegExp): Generator<Match> {
  for (const { indices } of everyMatch(text, pattern)) {
    const [start, end] = indices?.groups?.['password'] ?? [0, 0];
    yield { value: text.slice(start, end), start, end };
  }
}
