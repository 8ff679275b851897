import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, DetectionFailed, warmUp } from './detect';
import { detectWith } from './engine';
import { PieceCache } from './piece-cache';
import type { Recognizer } from './recognizer';
import { recognizers } from './recognizers/registry';

const word = (id: string, pattern: RegExp, rest: Partial<Recognizer> = {}): Recognizer => ({
  id,
  kind: 'other-id',
  *find(view) {
    for (const match of view.text.matchAll(pattern)) {
      yield { start: match.index, end: match.index + match[0].length, score: 0.55, rule: 'word', reason: 'a test' };
    }
  },
  ...rest,
});

const found = async (text: string, recognizer: Recognizer, level: 'relaxed' | 'balanced' | 'strict' = 'balanced') =>
  (await detectWith([recognizer], text, { level })).map(({ start, end }) => text.slice(start, end));

describe('the engine', () => {
  it('calls a recognizer with keywords only where one occurs', async () => {
    const recognizer = word('x', /\d+/g, { keywords: ['number'] });
    expect(await found('12345', recognizer)).toEqual([]);
    expect(await found('NUMBER 12345', recognizer)).toEqual(['12345']);
  });

  it('has levels as thresholds', async () => {
    const recognizer = word('x', /\d+/g);
    expect(await found('12345', recognizer, 'relaxed')).toEqual([]);
    expect(await found('12345', recognizer, 'strict')).toEqual(['12345']);
  });

  it('lets words near and checksums speak', async () => {
    const recognizer = word('x', /\d+/g, { context: { for: ['pass port'], against: ['version'] } });
    expect(await found('pass-port 12345', recognizer, 'relaxed')).toEqual(['12345']);
    expect(await found('version 12345', recognizer)).toEqual([]);
    const checked = word('x', /\d+/g, { isValid: (value) => value === '777' });
    expect(await found('776 777', checked, 'relaxed')).toEqual(['777']);
  });

  it('settles asking: kind, edge case, the person', async () => {
    const birth = 'DOB: 12/05/1984 in 10.1.2.3 or 127.0.0.1';
    const asks = async (wanted?: { date: boolean }) =>
      (await detect(birth, { level: 'balanced', asks: wanted })).map((finding) => [finding.rule, finding.asks]);
    expect(await asks()).toEqual([
      ['date/date-of-birth', true],
      ['ip-address/v4', true],
      ['ip-address/loopback-ip', false],
    ]);
    expect((await asks({ date: false }))[0]).toEqual(['date/date-of-birth', false]);
  });

  it('finds a value everywhere once it is found', async () => {
    const text = 'My passport number is X12345678. Later X12345678 was lost.';
    const spans = await detect(text, { level: 'balanced' });
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['X12345678', 'X12345678']);
  });

  it('says which recognizer failed, and nothing of the text', async () => {
    const broken = word('broken', /x/g, {
      find: (view) => {
        throw new Error(view.text);
      },
    });
    const failure: unknown = await detectWith([broken], 'a secret', { level: 'balanced' }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(DetectionFailed);
    expect((failure as DetectionFailed).recognizer).toBe('broken');
    expect(JSON.stringify([String(failure), failure])).not.toContain('secret');
    expect((failure as DetectionFailed).cause).toBeUndefined();
  });

  it('stops when told to, and lets others work between pieces', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 0);
    const text = 'a line of text\n'.repeat(200_000);
    await expect(detectWith([word('x', /\d+/g)], text, { level: 'balanced', signal: stop.signal })).rejects.toThrow();
  });

  it('reads again only the pieces that changed', async () => {
    const seen: string[] = [];
    const recognizer = word('x', /\d+/g, {
      find: (view) => {
        seen.push(view.text);
        return [];
      },
    });
    const cache = new PieceCache();
    const lines = Array.from({ length: 4_000 }, (_, index) => `${index}: a line that says ${index * 7_919}\n`);
    const read = (text: string) => detectWith([recognizer], text, { level: 'balanced', cache });
    await read(lines.join(''));
    const first = seen.length;
    await read(lines.join(''));
    expect(seen.length).toBe(first);
    await read([...lines.slice(0, 100), 'one more\n', ...lines.slice(100)].join(''));
    expect(seen.length - first).toBeLessThan(first / 2);
  });

  it('finds the same with a cache', async () => {
    const cache = new PieceCache();
    const text = `Dear Ann Aldertree, write to ann@example.com.\n${'nothing in this line\n'.repeat(900)}Ann Aldertree\n`;
    const fresh = await detect(text, { level: 'balanced' });
    await detect(text, { level: 'balanced', cache });
    expect(await detect(text, { level: 'balanced', cache })).toEqual(fresh);
    expect((await detect(`\n${text}`, { level: 'balanced', cache })).map(({ start }) => start - 1)).toEqual(
      fresh.map(({ start }) => start),
    );
  });

  it('never holds the thread for long', async () => {
    const text = `id,name,mail\n${'7,Ann Aldertree,ann@example.com\n'.repeat(6_000)}`;
    let [last, longest] = [performance.now(), 0];
    const ticks = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    const started = performance.now();
    await detect(text, { level: 'balanced' });
    clearInterval(ticks);
    expect(longest).toBeLessThan((performance.now() - started) / 3);
  }, 60_000);

  it('warms up', async () => {
    await expect(warmUp()).resolves.toBeUndefined();
  });
});

describe('for any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(fc.oneof(fc.constantFrom(...crumbs()), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
      .map((parts) => parts.join('')),
    fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  );

  it('findings are in bounds, sorted, apart, and the same each time; nothing throws', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const findings = await detectWith(recognizers, text, { level: 'strict' });
        let last = 0;
        for (const { start, end, score, rule } of findings) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(rule).toMatch(/^[a-z0-9/_-]+$/);
          last = end;
        }
        expect(await detectWith(recognizers, text, { level: 'strict' })).toEqual(findings);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('a value is found through invisible characters', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 14 }),
        fc.constantFrom('\u200b', '\u2060', '\u00ad', '\u202e'),
        async (at, mark) => {
          const value = 'ann@example.com';
          const hidden = value.slice(0, at) + mark + value.slice(at);
          const [finding] = await detectWith(recognizers, `to ${hidden}.`, { level: 'balanced' });
          expect(finding).toMatchObject({ kind: 'email', start: 3, end: 3 + hidden.length });
        },
      ),
    );
  });
});

/** Pieces of what recognizers look for. */
function crumbs(): string[] {
  return [
    'password: ', 'my SSN is ', '536-90-4399', 'ann@example.com', '4111 1111 1111 1111', '+1 202 555 0143', 'DE89370400440532013000',
    '10.1.2.3', 'https://u:p4ss@x.example/?token=a1b2c3', '-----BEGIN PRIVATE KEY-----', 'name,ssn\n', '{"a":"', '"}', '\n', ' ', '=', ':', '\u200b',
    '\ud800', '😀', 'é', 'İ', 'ﬁ', '|', '\t', '--token ', '<b>', '/home/ann_1/', '::1', 'DOB 1/2/1980',
  ]; // prettier-ignore
}
