import { entropyOf } from '../entropy';
import { fieldsNamed } from '../matches';
import type { Candidate } from '../recognizer';
import type { Field } from '../structure/field';
import type { View } from '../view/view';
import { isPlaceholder } from './placeholders';

const keyOwners =
  'api|app|access|secret|private|signing|encryption|master|service|account|licen[cs]e|subscription|shared|client|consumer|deploy|' +
  'admin|storage|session|auth|webhook|ssh|hmac|jwt|gpg|pgp|aes|rsa|recovery|wep';
const tokenOwners = 'access|auth|api|bearer|refresh|csrf|oauth|bot|client|security|device|session|id';
const others =
  'credentials?|backup codes?|salt|signature|connection string|conn str|dsn|sas|webhook|(?:session|connect) ?id|sid|cookie|phpsessid|jsessionid|psk';

/** Names of what opens a door. */
export const secretKey = new RegExp(
  `(?:^| )(?:(?:${keyOwners})(?: access| secret| api| auth)? ?keys?|(?:${tokenOwners})?tokens?|(?:client|app|shared|consumer)?secrets?|${others})` +
    '(?: (?:id|value|base64|hex|prod|production|staging|dev|live|test|\\d))?$',
  'iu',
);

/** Names that mean a secret whatever the value looks like; the others need a value that looks random. */
export const strongKey =
  /secret|api ?key|private|access ?key|auth ?token|access ?token|client|signing|credential|password|connection/iu;

/** `key = value` where the key names a secret and the value looks like one. */
export function* assignedSecrets(view: View): Generator<Candidate> {
  for (const field of fieldsNamed(view, secretKey)) {
    const value = oneWord(field.value);
    if (value === null || isPlaceholder(value)) continue;
    const score = scoreOf(field, value);
    if (score === 0) continue;
    yield {
      start: field.start,
      end: field.start + value.length,
      score,
      rule: 'assigned',
      reason: 'The name before it says that it is a secret.',
    };
  }
}

/** A secret is one word. A quoted sentence or the rest of a line of prose is none. */
function oneWord(value: string): string | null {
  const word = /^[^\s"'`<>{}[\](),;]{6,4000}/u.exec(value)?.[0].replace(/[.:,;]+$/, '') ?? '';
  return word.length >= 6 && /^(?:[\s"'`,;)\]}]|$|[.:])/.test(value.slice(word.length)) ? word : null;
}

function scoreOf(field: Field, value: string): number {
  const isStrong = strongKey.test(field.key);
  if (isHash.test(value) || isUuid.test(value)) return isStrong ? 0.65 : 0.35;
  if (isPath.test(value) || isPlainWords.test(value)) return 0;
  const isRandom = entropyOf(value) >= floorOf(value) && /\d/.test(value);
  if (isRandom) return isStrong ? 0.9 : value.length >= 12 ? 0.8 : 0.4;
  return isStrong && field.isQuoted && /[\d\W_]/.test(value) ? 0.55 : 0.3;
}

/** Bits per unit that chance rarely stays under: short strings cannot reach what long ones do. */
const floorOf = (value: string): number => (value.length >= 20 ? 3.2 : 2.6);

export const isUuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
/** MD5, SHA-1, SHA-256 in hex, Subresource Integrity and commit hashes: they name, they do not open. */
export const isHash = /^(?:sha\d{1,3}[-:])?(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64}|[\da-f]{128})$|^sha\d{3}-/i;
export const isPath = /^(?:\.{0,2}\/|[a-z]:\\|~\/|https?:\/\/[^@]*$|[\w.-]+\/[\w./-]+\.[a-z]{1,5}$)/i;
/** `user_access_token`, `TokenProvider`, `max-tokens`: names made of letters. */
export const isPlainWords =
  /^[a-z]+(?:[-_. ][a-z]+)*\.?$|^[A-Z]?[a-z]+(?:[A-Z][a-z]+)*$|^[A-Z]+(?:_[A-Z]+)*$|^[\d.,_-]+$/;
