// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeldBody } from '@/lib/model/request';
import { readPrompt } from '@/lib/sites/read-prompt';
import { sites } from '@/lib/sites/registry';
import { recognisedApps } from '@/lib/sites/apps/apps';
import { genericSite } from '@/lib/sites/generic';
import { bodyJson } from '@/lib/wire/body-json';
import { readParts } from '@/lib/wire/paths';
import { requestOf, type RequestFixture, type SiteFixtures } from './site-fixture';

/** Found by themselves: a new site brings `test/sites/<id>.fixtures.ts`. */
const files = import.meta.glob<{ fixtures: SiteFixtures }>('./**/*.fixtures.ts', { eager: true });
const all = Object.entries(files).map(([path, { fixtures }]) => ({
  id: /(?<id>[\w-]+)\.fixtures/.exec(path)?.groups?.['id'],
  ...fixtures,
}));

it('every site of the registry has fixtures, under its id', () => {
  const covered = all.map(({ site, app }) => app?.id ?? site.id);
  expect(covered).toEqual(expect.arrayContaining([...sites, genericSite, ...recognisedApps].map(({ id }) => id)));
  for (const { id, site, app } of all) expect(app?.id ?? site.id).toBe(id);
});

describe.each(all.map((it) => [it.app?.id ?? it.site.id, it] as const))(
  'the site file of %s',
  (_, { site, app, requests, conversations }) => {
    const fields = ['id', 'name', 'hosts', 'scheme', 'observed', 'composer', 'sendButton', 'answer', 'user', 'rewrite'];

    it('has all fields', () => {
      const { longPaste = 1_000, ...asked } = site;
      expect(Object.keys(asked).sort()).toEqual([...fields, 'requests', 'conversation'].sort());
      // Shorter ones are typed as often as pasted.
      expect(longPaste).toBeGreaterThanOrEqual(1_000);
      expect(site.observed.date).toMatch(/^20\d\d-\d\d-\d\d$/);
      for (const host of site.hosts) expect(new URL(`https://${host}/`).hostname).toBe(host);
    });

    it('has selectors that browsers take', () => {
      const selectors = [site.composer, site.sendButton, site.answer, site.user].flat();
      for (const selector of selectors) expect(() => document.querySelector(selector), selector).not.toThrow();
      expect(site.composer).not.toEqual([]);
      expect(site.sendButton).not.toEqual([]);
    });

    it('has rules that make sense', () => {
      for (const rule of site.requests) {
        expect(rule.url.flags).not.toMatch(/[gy]/);
        expect(rule.methods.every((method) => method === method.toUpperCase())).toBe(true);
        expect(rule.answer !== undefined).toBe(rule.treatment === 'answer');
        if (rule.treatment === 'review' || rule.treatment === 'redact') expect(rule.text).not.toEqual([]);
        expect(() => readParts({ ...requestOf(requests[0]!) }, rule.text)).not.toThrow();
      }
    });

    it('guards the address of each prompt with a pattern that RE2 takes, and no other', () => {
      for (const { guardedUrl } of site.requests) {
        expect(guardedUrl ?? '^').toMatch(/^\^/);
        // RE2: no look-around, no references; the browsers' limit is 2 kB of compiled pattern.
        expect(guardedUrl ?? '').not.toMatch(/\(\?[=!<]|\\[1-9kpP]/);
        expect((guardedUrl ?? '').length).toBeLessThan(200);
      }
      const guards = site.requests.flatMap(({ guardedUrl }) =>
        guardedUrl === undefined ? [] : [new RegExp(guardedUrl)],
      );
      for (const fixture of requests.filter(({ expected }) => expected !== 'unreadable')) {
        const rule = site.requests.find(
          ({ url, methods }) => url.test(fixture.url) && methods.includes(fixture.method ?? 'POST'),
        );
        if (rule?.guardedUrl) expect(guards.some((guard) => guard.test(`${fixture.url}#sotto=x`))).toBe(true);
        if (isRole(fixture, 'telemetry') || isRole(fixture, null))
          expect(guards.some((guard) => guard.test(fixture.url))).toBe(false);
      }
    });

    it('has a fixture for each rule', () => {
      const used = new Set(requests.map((fixture) => readPrompt(site, requestOf(fixture))?.rule ?? null));
      const own = app?.requests ?? site.requests;
      expect(own.filter((rule) => !used.has(rule) && rule.treatment !== 'pass').map(describeRule)).toEqual([]);
    });

    it.each(requests.map((fixture) => [fixture.name, fixture] as const))('reads: %s', (__, fixture) => {
      const reading = readPrompt(site, requestOf(fixture));
      if (fixture.expected === 'unreadable') {
        expect(reading).toBeNull();
        return;
      }
      const { role, treatment, parts } = fixture.expected;
      expect(reading).toMatchObject(parts ? { is: 'prompt', parts } : { is: 'notAPrompt' });
      expect({ role: reading?.rule?.role ?? null, treatment: reading?.rule?.treatment ?? null }).toEqual({
        role,
        treatment,
      });
    });

    it.each(requests.filter(hasParts).map((fixture) => [fixture.name, fixture] as const))(
      'writes: %s',
      (__, fixture) => {
        const reading = readPrompt(site, requestOf(fixture));
        if (reading?.is !== 'prompt') throw new Error('This fixture is a prompt');
        expect(reading.write(reading.parts)).toEqual({ body: fixture.body });
        const written = reading.write(reading.parts.map((part, index) => `[MARK_${index}] ${part}`));
        const again = readPrompt(site, { ...requestOf(fixture), ...written });
        expect(again).toMatchObject({
          is: 'prompt',
          parts: reading.parts.map((part, index) => `[MARK_${index}] ${part}`),
        });
        expect(withoutMarks(written.body)).toEqual(withoutMarks(fixture.body));
      },
    );

    it('lets no damaged prompt pass as none', () => {
      const sends = requests.filter(
        (fixture) => isRole(fixture, 'send') && hasParts(fixture) && isAtItsAddress(fixture),
      );
      // The generic rule has no addresses: there the shape alone makes a prompt.
      if (site.hosts.length === 0 || sends.length === 0) return;
      const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat({ max: 9 }) });
      fc.assert(
        fc.property(fc.constantFrom(...sends), fc.array(edit, { minLength: 1, maxLength: 3 }), (fixture, edits) => {
          const request = requestOf(fixture);
          const reading = readPrompt(site, request);
          if (reading?.is !== 'prompt') throw new Error('This fixture is a prompt');
          const { body } = { ...request, ...reading.write(reading.parts.map(() => words)) };
          const damaged = damage(body, edits);
          if (damaged === null || !damaged.text.includes(words)) return;
          expect(readPrompt(site, { ...request, body: damaged.body })?.is).not.toBe('notAPrompt');
        }),
        { numRuns: 300 },
      );
    });

    it.each(conversations)('names the conversation at %s', (url, conversation) => {
      expect(site.conversation(new URL(url))).toBe(conversation);
    });

    it('never throws, whatever is at its addresses', () => {
      const urls = requests.map(({ url }) => url);
      const methods = [...new Set(site.requests.flatMap((rule) => rule.methods))];
      const body = fc.oneof(
        fc.json(),
        fc.string({ unit: 'binary' }),
        fc.constantFrom('{"messages":[null]}', '[[]]', '{"chat":[0]}', 'null'),
      );
      fc.assert(
        fc.property(fc.constantFrom(...urls), fc.constantFrom(...methods), body, (url, method, text) => {
          const reading = readPrompt(
            site,
            requestOf({ name: '', method, url, body: { form: 'text', text }, expected: 'unreadable' }),
          );
          if (reading?.is === 'prompt') expect(reading.write(reading.parts).body).toEqual({ form: 'text', text });
        }),
      );
    }, 30_000);
  },
);

const hasParts = ({ expected }: RequestFixture): boolean => expected !== 'unreadable' && expected.parts !== undefined;
const isRole = ({ expected }: RequestFixture, role: string | null): boolean =>
  expected !== 'unreadable' && expected.role === role;
const describeRule = ({ role, url }: { role: string; url: RegExp }): string => `${role} ${url.source}`;

/** A person's: no identifier has white space. */
const words = 'words of my own';

/** Sites are asked at their own addresses what they make of it; elsewhere the shape alone makes a prompt. */
const isAtItsAddress = ({ name }: RequestFixture): boolean =>
  !/unknown path|over HTTP|over a socket|another event/.test(name);

function damage(
  body: HeldBody,
  edits: readonly { readonly at: number; readonly remove: number }[],
): { readonly body: HeldBody; readonly text: string } | null {
  const cut = (whole: string): string =>
    edits.reduce((now, { at, remove }) => {
      const from = Math.floor(at * now.length);
      return now.slice(0, from) + now.slice(from + remove);
    }, whole);
  if (body.form === 'text') {
    const text = cut(body.text);
    return { body: { form: 'text', text }, text: text.replaceAll('+', ' ') };
  }
  if (body.form !== 'bytes') return null;
  const text = cut(Buffer.from(body.bytes).toString('latin1'));
  return { body: { ...body, bytes: new Uint8Array(Buffer.from(text, 'latin1')).buffer }, text };
}

/** The body as JSON, without the marks and without regard to how strings are escaped. */
function withoutMarks(body: HeldBody): unknown {
  const whole = bodyJson(body);
  if (whole !== undefined) return unmarked(whole);
  if (body.form === 'text') return [...new URLSearchParams(body.text)].map(([name, value]) => [name, unmarked(value)]);
  if (body.form !== 'multipart') return body;
  return body.fields.map(([name, value]) => [
    name,
    typeof value === 'string' || value.type === 'application/json'
      ? unmarked(typeof value === 'string' ? value : new TextDecoder().decode(value.bytes))
      : value,
  ]);
}

/** JSON in strings is opened. */
function unmarked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unmarked);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unmarked(item)]));
  if (typeof value !== 'string') return value;
  const text = value.replace(/\[MARK_\d+\] /g, '');
  return /^[[{]/.test(text) ? unmarked(JSON.parse(text)) : text;
}
