import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import type { TokenFormat } from '../lib/detect/secrets/tokens/token-format';
import { tokenFormats, tokenGroups } from '../lib/detect/secrets/tokens/token-formats';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const secretsDocFile = path.join(root, 'docs/detection-secrets.md');

/** docs/detection-secrets.md: what is found of secrets and passwords, how sure, what is missed; the services from their table. */
export const writeSecretsDoc = (): Promise<string> =>
  format([...head, ...services()].join('\n'), { parser: 'markdown', printWidth: 120, singleQuote: true });

const vendors = new Set(tokenFormats.map(({ vendor }) => vendor));

const head = [
  '# Secrets and passwords',
  '',
  'Written by `npx tsx scripts/secrets-doc.ts` from `lib/detect/secrets/tokens`; do not edit.',
  '',
  `**${vendors.size} services, ${tokenFormats.length} token formats**, besides secretlint's preset, which runs as well.`,
  '',
  '## What is found, and how sure',
  '',
  '| What | How it is told | Score |',
  '| --- | --- | --- |',
  '| Tokens of services | beginning, alphabet and length as documented, entropy | 0.9 |',
  "| Tokens without a mark of their own | the same, with the service's name and a word such as _key_ or _token_ within 110 units | 0.85 |",
  '| Private keys: PEM, OpenSSH, OpenPGP, PuTTY, age, minisign, WireGuard, JSON Web Keys | the block as a whole, also quoted, escaped or without its end | 0.95 |',
  '| JWT, JWE | three or five parts that begin as JSON does | 0.95 |',
  '| `Authorization` (Bearer, Basic, Digest, any scheme), key headers, cookies of sessions | header, then a drawn value; Basic has to decode | 0.95 |',
  '| Connection strings, `user:password@`, JDBC, ADO, Azure, `.pgpass`, `.netrc`, `.npmrc`, `config.json` of Docker | form; the whole address where it holds the password | 0.95 |',
  '| Kubernetes `Secret`, `name`/`value` pairs, Terraform defaults, `ENV`, `<add key value>` | structure of the file | 0.8–0.95 |',
  '| Webhooks, `otpauth:`, signatures in links | address | 0.95 |',
  '| `key = value` in `.env`, YAML, JSON, INI, TOML, XML, tables, flags | a name that says so, and a value that was drawn | 0.55–0.9 |',
  '| Passwords in commands (`curl -u`, `mysql -p…`, `sshpass`, `docker login`, SQL …) | the flag of that program | 0.85 |',
  '| Passwords in sentences | a word for it, a verb or sign, the value; English, German, French, Spanish, Italian, Portuguese, Dutch, Polish | 0.55–0.9 |',
  '| PINs, one-time codes, codes of doors, safes and alarms, in the same languages | a word for it and digits | 0.75 |',
  '| Answers to security questions, seeds of one-time codes, recovery codes, disk and product keys | a word for it and the form | 0.75–0.9 |',
  '',
  'Levels ask for a score of 0.75 (_relaxed_), 0.5 (_balanced_) or 0.3 (_strict_).',
  '',
  '## What is left alone',
  '',
  '- Hashes, commit ids, ETags, integrity values, fingerprints, UUIDs, request and trace ids; images and fonts in base64; minified code.',
  '- Placeholders: `<TOKEN>`, `${TOKEN}`, `{{ token }}`, `%TOKEN%`, `your-key`, `changeme`, `xxxx`, `****`; calls and variables',
  '  (`process.env.X`, `os.environ[…]`, `getenv()`); where a secret lies (`vault:…`, `op://…`, `arn:…`).',
  "- Keys that manuals print for everybody, only these very strings: Amazon's pairs that end in `EXAMPLE`, Stripe's test keys of its code",
  "  samples, jwt.io's token, the tokens of RFC 7515 and 7519. They open nothing.",
  '- Keys made to be shown: publishable, public, site and host keys.',
  '- `postgres:postgres@localhost` and its like: user and password the same, on the own machine or a container.',
  '- What is said about passwords: "the password is too short", "Passwort vergessen", "hasło jest nieprawidłowe".',
  '- `changeme`, `password`, `guest` and the like as a _value in a file_ are placeholders, since manuals are full of them.',
  '',
  '## Known misses',
  '',
  '- A drawn string without a name, a service or a form: nothing tells it from an id. A key cut in two by other text.',
  '- `admin/Secret1` and `ann@example.com Secret1` without a word such as _login_ before them.',
  '- A password that is an ordinary word in the middle of a sentence without quotes ("the password is sunshine on every machine").',
  '- Words for passwords in other languages than the eight, but for a few nouns; secrets that a person spells out or hints at.',
  '- Kubernetes values in block scalars (`|`), encrypted archives, secrets inside base64 that is not a header or a manifest.',
  '- "password: 123456" in a list of bad passwords is found: a list and a note look alike.',
  '',
  '## Services',
  '',
  'Forms: `alnum{36}` is 36 letters and digits; `word` has `_` and `-`, too; `lower` and `upper` are letters of that case and digits; `loose`',
  'has `. + / = ~`. Where a service does not publish its form, it is the one its keys have been seen to have. A single random part behind a prefix may be a quarter shorter than documented, and longer.',
];

const services = (): string[] =>
  Object.entries(tokenGroups).flatMap(([group, formats]) => [
    '',
    `### ${group}`,
    '',
    '| Service | Told by | Form | Source |',
    '| --- | --- | --- | --- |',
    ...formats.toSorted((a, b) => a.vendor.localeCompare(b.vendor, 'en')).map(rowOf),
  ]);

const rowOf = ({ vendor, prefix, infix, keywords, form, source }: TokenFormat): string => {
  const marks = prefix.length > 0 ? prefix : [infix ?? ''];
  const told = keywords.length > 0 ? keywords.map((word) => `“${word}”`) : marks.map(code);
  return `| ${[vendor, told.join(', '), code(form), source].join(' | ')} |`;
};

const code = (text: string): string => `\`${text.replaceAll('|', String.raw`\|`)}\``;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { writeFileSync } = await import('node:fs');
  writeFileSync(secretsDocFile, await writeSecretsDoc());
}
