import { entropyOf } from '../entropy';
import { fieldsNamed } from '../matches';
import type { Candidate } from '../recognizer';
import { type Field, keyWords } from '../structure/field';
import type { View } from '../view/view';
import { definedValues } from './calls';
import { looksRandom } from './looks-random';
import { namedValues } from './manifests';
import { isEncodedFile, isPlaceholder } from './placeholders';

const keyOwners =
  'api|app|access|secret|private|signing|encryption|decryption|master|service|account|licen[cs]e|subscription|shared|pre ?shared|client|consumer|deploy|' +
  'admin|storage|session|auth|webhook|ssh|hmac|jwt|gpg|pgp|aes|rsa|recovery|wep|fernet|host|root|user|integration|server|write|ingest|cookie|activation|product|logged in|nonce';
const tokenOwners =
  'access|auth|api|bearer|refresh|csrf|xsrf|oauth|bot|client|security|device|session|id|private|personal access|service|deploy|user|registry|jwt|bearer auth|webhook|push|vault';
const others =
  'credentials?|backup codes?|salt|signature|connection string|conn str|dsn|sas|webhook|(?:session|connect) ?id|sid|cookie|phpsessid|jsessionid|psk|pat|jwt|bearer|passkey|' +
  'api schlüssel|clé api|clé secrète|jeton|clave api|clave secreta|chiave api|chiave segreta|chave api|chave secreta|api sleutel|klucz api';

/** Names of what opens a door. */
export const secretKey = new RegExp(
  `(?:^| )(?:(?:${keyOwners})(?: access| secret| api| auth| encryption| signing)? ?keys?|(?:${tokenOwners})? ?tokens?|(?:client|app|shared|consumer)? ?secrets?|${others})` +
    '(?: (?:id|value|base64|b64|hex|prod|production|staging|dev|live|test|primary|secondary|v?\\d))?$',
  'iu',
);

/** Names that mean a secret whatever the value looks like; the others need a value that looks random. */
export const strongKey =
  /secret|api ?key|private|access ?key|auth ?token|access ?token|client|signing|credential|password|connection|encryption|pre ?shared|master ?key/iu;

/** Names of what is shown to everybody. */
export const openKey = /public|publish|site ?key|host ?key|hash|fingerprint|checksum|key ?id$|arn$/iu;

/** `key = value` where the key names a secret and the value looks like one. */
export function* assignedSecrets(view: View): Generator<Candidate> {
  for (const field of fieldsNamed(view, secretKey)) {
    const inner = wrapped.exec(field.value)?.indices?.groups?.['inner'];
    if (inner === undefined) yield* weighed(field, field.value, field.start);
    else yield* weighed({ key: field.key, isQuoted: true }, field.value.slice(...inner), field.start + inner[0]);
  }
  for (const { name, value, start } of namedValues(view.text, view.lower)) {
    const key = keyWords(name);
    if (secretKey.test(key)) yield* weighed({ key, isQuoted: true }, value, start);
  }
  for (const { name, value, start } of definedValues(view.text)) {
    const key = keyWords(name);
    if (!secretKey.test(key)) continue;
    if (isMixed(value)) yield { start, end: start + value.length, score: 0.9, rule: 'assigned', reason };
    else yield* weighed({ key, isQuoted: true }, value, start);
  }
}

/** Keys of a site that hold any sign, the space among them. */
const isMixed = (value: string): boolean =>
  value.length >= 24 && looksRandom(value) && /[^\p{L}\p{N}\s.,_-]/u.test(value);

const reason = 'The name before it says that it is a secret.';

/** `[]byte("x")`, `Buffer.from('x')`, `SecretStr("x")`: the value in a conversion. */
export const wrapped = /^[\w.[\]&:]{2,30}\(\s{0,2}["'](?<inner>[^"'\n]{8,400})["']/d;

function* weighed(field: Pick<Field, 'key' | 'isQuoted'>, raw: string, start: number): Generator<Candidate> {
  const value = field.isQuoted && /\s\S/.test(raw.trim()) ? null : oneWord(raw);
  if (value === null || isPlaceholder(value) || isEncodedFile.test(value)) return;
  if ((/cookie$/.test(field.key) && value.includes('=')) || isExpression.test(value)) return;
  const score = scoreOf(field, value);
  if (score === 0) return;
  yield {
    start,
    end: start + value.length,
    score,
    rule: 'assigned',
    reason,
  };
}

/** A comparison or a choice of a program, or bytes written out. */
const isExpression = /===|!==|&&|\|\||\?$|\\x[\da-f]{2}|\\[rnu0]/i;

/** A secret is one word. A quoted sentence or the rest of a line of prose is none. */
function oneWord(value: string): string | null {
  const word = /^[^\s"'`<>{}[\](),;]{6,4000}/u.exec(value)?.[0].replace(/[.:,;]+$/, '') ?? '';
  return word.length >= 6 && /^(?:[\s"'`,;)\]}]|$|[.:])/.test(value.slice(word.length)) ? word : null;
}

function scoreOf(field: Pick<Field, 'key' | 'isQuoted'>, value: string): number {
  if (openKey.test(field.key)) return /private/.test(field.key) ? 0.65 : 0;
  const isStrong = strongKey.test(field.key);
  if (isHash.test(value) || isUuid.test(value)) return isStrong ? 0.65 : 0.35;
  if (isPath.test(value) || isPlainWords.test(value) || isReference.test(value)) return 0;
  if (isRandom(value)) return isStrong ? 0.9 : value.length >= 12 ? 0.8 : 0.4;
  return isStrong && field.isQuoted && /[\d\W_]/.test(value) ? 0.55 : 0.3;
}

/** A digit among enough different units, or letters whose case no word has. */
const isRandom = (value: string): boolean =>
  (/\d/.test(value) && entropyOf(value) >= (value.length >= 20 ? 3.2 : 2.6)) ||
  (value.length >= 20 && looksRandom(value));

export const isUuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
/** MD5, SHA-1, SHA-256 in hex, Subresource Integrity and commit hashes: they name, they do not open. */
export const isHash = /^(?:sha\d{1,3}[-:])?(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64}|[\da-f]{128})$|^sha\d{3}-/i;
export const isPath = /^(?:\.{0,2}\/|[a-z]:\\|~\/|https?:\/\/[^@]*$|[\w.-]+\/[\w./-]+\.[a-z]{1,5}$)/i;
/** `user_access_token`, `TokenProvider`, `max-tokens`: names made of letters. */
export const isPlainWords =
  /^[a-z]+(?:[-_. ][a-z]+)*\.?$|^[A-Z]?[a-z]+(?:[A-Z][a-z]+)*$|^[A-Z]+(?:_[A-Z]+)*$|^[\d.,_-]+$/;
/** Where a secret lies rather than the secret: addresses in stores of secrets, names of resources, files. */
export const isReference =
  /^(?:vault|op|ssm|arn|secretsmanager|gcpsm|awssm|akv|keyvault|ref\+|sops|file|env|enc|secret|projects)[:/]|^@microsoft\.|\/secrets?\/|^\w+:\/\/[^:@]*$|\.(?:pem|key|json|crt|p12|env|txt|ya?ml|tf|py|js|ts)$/i;
