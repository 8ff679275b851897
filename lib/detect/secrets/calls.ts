import type { Match } from '../matches';
import { looksRandom } from './looks-random';
import { isPlaceholder } from './placeholders';
import { everyMatch } from '../every-match';

/** A string of a program, in one kind of quotes. Bounded: patterns with it stay linear. */
const first = '(?:"[^"\\n]{1,120}"|\'[^\'\\n]{1,120}\'|[$\\w.]{1,40})';
const user = '(?:"(?<userDouble>[^"\\n]{1,120})"|\'(?<userSingle>[^\'\\n]{1,120})\')';
const value = '(?:"(?<double>[^"\\n]{3,120})"|\'(?<single>[^\'\\n]{3,120})\')';
const next = '\\s{0,4},\\s{0,4}';

/** `smtp.login("user", "password")`, `HTTPBasicAuth('user', 'password')`, `auth=("user", "password")`. */
export const loginCall = new RegExp(
  `(?:\\.(?:login|log_in|signIn|authenticate|basicAuth|basic_auth|setCredentials|withCredentials)|BasicAuth(?:Credentials|entication)?|(?<![\\w$])auth ?=) ?\\(\\s{0,4}${user}${next}${value}(?=\\s{0,4}[,)])`,
  'dg',
);
/** `new mysqli("host", "user", "password")`, `new PDO('dsn', 'user', 'password')`, `getConnection(url, user, password)`. */
export const databaseCall = new RegExp(
  `(?<![\\w$])(?:mysqli(?:_connect)?|mysql_p?connect|PDO|getConnection|odbc_connect|oci_connect|(?:pymysql|MySQLdb|pymssql|cx_Oracle|oracledb)\\.connect|ftp_login|ldap_bind|ssh2_auth_password) ?\\(\\s{0,4}${first}${next}${user}${next}${value}(?=\\s{0,4}[,)])`,
  'dgi',
);
/** `define('DB_PASSWORD', 'x')` of PHP: a name and its value. */
export const definition =
  /(?<![\w$])define ?\(\s{0,4}["'](?<name>\w{2,60})["']\s{0,4},\s{0,4}(?:"(?<double>[^"\n]{3,300})"|'(?<single>[^'\n]{3,300})')/dg;

/** Passwords that a program hands to a function which logs in. Spans into `source`. */
export function* callPasswords(source: string): Generator<Match> {
  if (!source.includes('(')) return;
  for (const pattern of [loginCall, databaseCall]) {
    for (const { indices } of everyMatch(source, pattern)) {
      const match = matchOf(source, indices?.groups?.['double'] ?? indices?.groups?.['single']);
      if (match !== null) yield match;
    }
  }
}

/** Who logs in there. Spans into `source`. */
export function* callUsers(source: string): Generator<Match> {
  if (!source.includes('(')) return;
  for (const pattern of [loginCall, databaseCall]) {
    for (const { indices } of everyMatch(source, pattern)) {
      const match = matchOf(source, indices?.groups?.['userDouble'] ?? indices?.groups?.['userSingle']);
      if (match !== null && /^[\p{L}\d_][\p{L}\d_.\\-]{1,40}$/u.test(match.value)) yield match;
    }
  }
}

/** What is defined under a name for good. */
export function* definedValues(source: string): Generator<Match & { readonly name: string }> {
  if (!source.includes('define')) return;
  for (const { groups, indices } of everyMatch(source, definition)) {
    const match = matchOf(source, indices?.groups?.['double'] ?? indices?.groups?.['single']);
    if (match !== null) yield { ...match, name: groups?.['name'] ?? '' };
  }
}

function matchOf(source: string, place: [number, number] | undefined): Match | null {
  if (place === undefined) return null;
  const [start, end] = place;
  const found = source.slice(start, end);
  const isDrawn = found.length >= 24 && looksRandom(found);
  return isPlaceholder(found) && !isDrawn ? null : { value: found, start, end };
}
