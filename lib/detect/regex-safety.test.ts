import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import { afterAll, describe, expect, it } from 'vitest';
import { compact } from './compact';
import { pieceSize } from './view/pieces';

/**
 * Two proofs that a pattern cannot be made to hang: recheck's, and a run over what patterns of this kind choke on. Texts
 * are cut into pieces before any pattern sees them, so a pattern never meets more than about `pieceSize` units.
 *
 * recheck takes minutes for all. What it found safe is written down by pattern, flags and recheck's version, and taken for
 * granted here but for a part that is proved again each time. `npm test -- proofs` proves every pattern anew and writes the
 * file; with `PROVE=new` in the environment this file proves and writes down only what is new.
 */
const proofFile = path.resolve('lib/detect/regex-proofs.json');
const proving = process.env['PROVE'];
const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['./**/*.ts', '!./**/*.test.ts', '!./**/*.examples.ts'],
  { eager: true },
);

/**
 * Too wide for recheck: long bounded repeats over Unicode classes make its automaton outgrow any time limit. Every
 * repeat in them has an upper bound and the second proof holds for them as for all others. Newcomers are not added
 * lightly: first see whether the pattern can be made narrower.
 */
const tooWideForRecheck = new Set([
  'language/address/parts.ts town',
  'language/address/parts.ts smallTown',
  'language/address/street-abroad.ts typeAbroad',
  'language/address/street.ts numberFirst',
  'language/address/street.ts grownSuffix',
  'language/address/street.ts typeFirst',
  'language/address/street.ts numberTypeFirst',
  'language/address/street.ts numbersAround',
  'language/address/street.ts suffixThenNumber',
  'language/address/street.ts military',
  'language/address/street.ts beforePostcode',
  'numbers/pay-lines.ts inWords',
  'numbers/pay-lines.ts payRow',
  'numbers/tax-numbers.ts taxNumbers.17.pattern',
  'recognizers/email.ts mailbox',
  'recognizers/email.ts spelledOut',
  'recognizers/email.ts spokenOut',
  'recognizers/ip-address.ts v6',
  'numbers/id-words.ts numberedWords.0.prose',
  'numbers/id-words.ts nounWord',
  'recognizers/passport.ts machineReadable',
  'recognizers/phone.ts namedBehind',
  'recognizers/url.ts telling',
  'recognizers/username.ts prompt',
  'recognizers/username.ts profile',
  'secrets/calls.ts databaseCall',
  'secrets/commands.ts statements.10.pattern',
  'secrets/commands.ts statements.11.pattern',
  'secrets/commands.ts statements.12.pattern',
  'secrets/commands.ts statements.14.pattern',
  'secrets/commands.ts statements.2.pattern',
  'secrets/commands.ts statements.9.pattern',
  'secrets/connections.ts connectionString',
  'secrets/connections.ts dockerAuth',
  'secrets/connections.ts keyedConnection',
  'secrets/connections.ts netrcEntry',
  'secrets/connections.ts npmrcToken',
  'secrets/connections.ts oracleLogin',
  'secrets/connections.ts pgpassLine',
  'secrets/headers.ts authorization',
  'secrets/headers.ts bearer',
  'secrets/headers.ts cookies',
  'secrets/headers.ts keyHeader',
  'secrets/headers.ts proof',
  'secrets/json-web-tokens.ts jsonWebEncryption',
  'secrets/json-web-tokens.ts jsonWebToken',
  'secrets/links.ts webhooks.0',
  'secrets/links.ts webhooks.10',
  'secrets/links.ts webhooks.2',
  'secrets/links.ts webhooks.3',
  'secrets/links.ts webhooks.4',
  'secrets/links.ts webhooks.5',
  'secrets/links.ts webhooks.6',
  'secrets/links.ts webhooks.9',
  'secrets/login-pairs.ts pairCue',
  'secrets/spoken-made.ts placePair',
  'secrets/spoken-passwords.ts purpose',
  'structure/notations.ts element',
  'structure/chat-posters.ts postedBy',
]);

const patterns = Object.entries(modules).flatMap(([path, exported]) =>
  Object.entries(exported).flatMap(([name, value]) => within(value, `${path.slice(2)} ${name}`)),
);
/** Tables of numbers repeat their simple forms: each form is proved once, under the first name that has it. */
const forms = new Map<string, readonly [name: string, pattern: RegExp]>();
for (const { name, pattern } of patterns) {
  if (!forms.has(String(pattern))) forms.set(String(pattern), [name, pattern]);
}
const rows = [...forms.values()];

const { version } = JSON.parse(readFileSync('node_modules/recheck/package.json', 'utf8')) as { version: string };
const digest = ({ source, flags }: RegExp): string =>
  createHash('sha256').update(`${version}\n${flags}\n${source}`).digest('hex').slice(0, 24);
const written = new Set(JSON.parse(readFileSync(proofFile, 'utf8')) as readonly string[]);
/** What is new, and one in sixteen of the others, by its digest. */
const isProvedHere = (pattern: RegExp): boolean =>
  proving === 'all' || !written.has(digest(pattern)) || digest(pattern).startsWith('0');

const narrow = rows.filter(([name]) => !tooWideForRecheck.has(name));
const now = new Set(narrow.map(([, pattern]) => digest(pattern)));
const proved = new Set(proving === 'all' ? [] : [...written].filter((each) => now.has(each)));

describe('every exported pattern', () => {
  it('is found, and the list of the wide ones names none that is gone', () => {
    expect(patterns.length).toBeGreaterThan(100);
    const names = new Set(patterns.map((row) => row.name));
    expect([...tooWideForRecheck].filter((name) => !names.has(name))).toEqual([]);
  });

  it('is written down as proved, and nothing else is; `npm test -- proofs` writes it down', () => {
    if (proving !== undefined) return;
    expect([...written].sort()).toEqual([...now].sort());
  });

  it.each(narrow.filter(([, pattern]) => isProvedHere(pattern)))(
    '%s is linear, says recheck',
    (_, pattern) => {
      const flags = pattern.flags.replace(/[dv]/g, '');
      expect(checkSync(pattern.source, flags, { timeout: 30_000 }).status).toBe('safe');
      proved.add(digest(pattern));
    },
    60_000,
  );

  afterAll(() => {
    if (proving !== undefined) writeFileSync(proofFile, `${JSON.stringify([...proved].sort(), null, 2)}\n`);
  });

  it.each(rows)(
    '%s is quick on what patterns choke on',
    (_, pattern) => {
      for (const pump of pumps) {
        const text = pump.repeat(Math.ceil(pieceSize / pump.length));
        const before = process.cpuUsage();
        const { source, flags } = compact(pattern);
        const every = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`);
        for (const match of text.matchAll(every)) expect(match).toBeDefined();
        const { user, system } = process.cpuUsage(before);
        expect((user + system) / 1000, JSON.stringify(pump)).toBeLessThan(budget);
      }
    },
    60_000,
  );
});

/** Milliseconds of CPU for a piece. Linear patterns take a few, what grows with the square takes hundreds. */
const budget = 250;

const pumps = [
  'a', '1', ' ', '\n', 'a ', '1 ', '1-', 'A1', 'a.', '1.', 'a@', '@a.', ':', '=', 'a=1;', 'a: ', '(', '"a', '/a', '&a=1', '<a ', 'a1_',
  'password ', 'order number ', 'login with a ', 'at a dot ', 'https://a:', '-----BEGIN PRIVATE KEY-----', 'P<AAA', 'Main St 1, ', 'é́',
]; // prettier-ignore

/** Patterns in an exported value: itself, or in its members. */
function within(value: unknown, name: string): { name: string; pattern: RegExp }[] {
  if (value instanceof RegExp) return [{ name, pattern: value }];
  if (typeof value !== 'object' || value === null || value instanceof Set || value instanceof Map) return [];
  return Object.entries(value).flatMap(([key, member]) => within(member, `${name}.${key}`));
}
