import { matches } from '../matches';
import type { Candidate, Recognizer } from '../recognizer';
import { isPlaceholder } from '../secrets/placeholders';
import { assignedSecrets } from '../secrets/assigned-secrets';
import { secretlintFindings } from '../secrets/secretlint-rules';
import { vendorTokens } from '../secrets/vendor-tokens';
import type { View } from '../view/view';

/** RFC 7468 and OpenSSH; also where the END line is missing, and with `\n` escaped as in JSON. */
export const privateKey =
  /-----BEGIN (?:[A-Z\d]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----[\sa-z\d+/=\\:,.-]{20,12000}?(?:-----END (?:[A-Z\d]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----|(?![\sa-z\d+/=\\:,.-]))/gi;

/** Three base64url parts, the first two of which begin an object (RFC 7519). */
export const jsonWebToken = /(?<![\w.-])ey[IJ][\w-]{8,2000}\.ey[IJ][\w-]{8,6000}\.[\w-]{10,2000}(?![\w-])/g;

/** `Authorization: Bearer …`, `Basic …`, `Token …` (RFC 9110 §11.6.2). */
export const authorization =
  /\b(?:authorization|x-api-key|x-auth-token|proxy-authorization)["']?\s{0,3}[:=,]\s{0,3}["']?(?:(?:bearer|basic|token|digest|apikey) {1,3})?(?<value>[\w~+/.=-]{12,4000})/dgi;
export const bearer = /(?<![\w-])bearer {1,3}(?<value>[\w~+/.=-]{20,4000})/dgi;

/** `scheme://user:password@host` (RFC 3986 §3.2.1). */
export const connectionString =
  /(?<![a-z\d])[a-z][a-z\d+.-]{1,20}:\/\/[^\s:/?#@"'<>]{0,100}:(?<password>[^\s/@"'<>]{1,200})@[^\s"'<>,;)\]}]{1,400}/dgi;

/** `…;Password=…;…` of ADO and ODBC, `AccountKey=…` of Azure storage. */
export const keyedConnection =
  /(?<![\w;])(?:[a-z][a-z ]{1,30}=[^;\n"'=]{1,200};){1,12}(?:password|pwd|accountkey|sharedaccesskey)=(?<password>[^;\s"']{1,300}={0,2})(?:;[a-z][a-z ]{1,30}=[^;\n"']{0,200}){0,12}/dgi;

export const secret: Recognizer = {
  id: 'secret',
  kind: 'secret',
  async find(view) {
    return [...ofForm(view), ...vendorTokens(view), ...assignedSecrets(view), ...(await secretlintFindings(view))];
  },
};

function* ofForm(view: View): Generator<Candidate> {
  for (const match of matches(view.text, privateKey)) yield secretAt(match, 'private-key', 'a private key');
  for (const match of matches(view.text, jsonWebToken)) yield secretAt(match, 'json-web-token', 'a signed token');
  for (const pattern of [authorization, bearer]) {
    for (const match of matches(view.text, pattern)) {
      if (/\d/.test(match.value)) yield secretAt(match, 'authorization', 'an authorization header');
    }
  }
  for (const pattern of [connectionString, keyedConnection]) {
    for (const match of view.text.matchAll(pattern)) {
      if (isPlaceholder(match.groups?.['password'] ?? '')) continue;
      yield secretAt(
        { start: match.index, end: match.index + match[0].length },
        'connection-string',
        'an address with a password in it',
      );
    }
  }
}

const secretAt = ({ start, end }: { start: number; end: number }, rule: string, what: string): Candidate => ({
  start,
  end,
  score: 0.95,
  rule,
  reason: `It has the form of ${what}.`,
});
