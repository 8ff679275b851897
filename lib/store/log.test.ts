import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { entrySchema } from '@/lib/model/entry';
import { draftWith } from './entry.samples';
import { appendEntry, applyRetention, eraseEntries, verifyChain } from './log';
import { logDatabase } from './log-database';
import { updateSettings } from './settings';

const day = 24 * 60 * 60 * 1000;
const all = { site: null, from: null, to: null };
const holds = async (length: number) => expect(await verifyChain()).toEqual({ length, faults: [] });

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(logDatabase().tables.map((table) => table.clear()));
});

afterEach(() => vi.restoreAllMocks());

async function append(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await appendEntry(draftWith({ size: index }));
}

describe('appending', () => {
  it('numbers entries without a hole, written at the same time or not', async () => {
    const entries = await Promise.all(Array.from({ length: 20 }, () => appendEntry(draftWith())));
    expect(entries.map(({ sequence }) => sequence).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    await holds(20);
  });

  it('stores what the schema of an entry says, each with a salt of its own', async () => {
    await append(2);
    const rows = await logDatabase().entries.toArray();
    const entries = rows.map((row) => entrySchema.parse(row));
    expect(entries.map(({ state }) => state)).toEqual(['live', 'live']);
    expect(new Set(entries.map(({ commitment }) => commitment)).size).toBe(2);
  });

  it('writes a repeated delivery once, and answers the same', async () => {
    const first = await appendEntry(draftWith(), 'delivery');
    const again = await appendEntry(draftWith(), 'delivery');
    expect(again).toMatchObject({ sequence: first?.sequence, salt: first?.salt });
    await holds(1);
  });

  it('refuses a draft that is not in the schema, and writes nothing', async () => {
    await expect(appendEntry(draftWith({ site: 'free text, with spaces' }))).rejects.toThrow();
    await holds(0);
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'unavailable'],
  ])('rejects on %s, and leaves neither entry nor gap', async (name, why) => {
    await append(1);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('', name);
    });
    await expect(appendEntry(draftWith())).rejects.toMatchObject({ name: 'LogFailed', why });
    await append(1);
    await holds(2);
  });

  it('undoes the entry where a later write of the same transaction fails', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await expect(appendEntry(draftWith())).rejects.toMatchObject({ why: 'full' });
    expect(await logDatabase().entries.count()).toBe(0);
  });

  it('goes on where the note of the end is lost, and the check says that it was', async () => {
    await append(2);
    await logDatabase().heads.clear();
    expect((await verifyChain()).faults).toEqual([{ sequence: 3, what: 'missing' }]);
    expect((await appendEntry(draftWith())).sequence).toBe(3);
    await holds(3);
  });
});

describe('erasing', () => {
  it('leaves the place in the chain and nothing that was said', async () => {
    await append(3);
    expect(await eraseEntries({ site: 'chatgpt', from: null, to: null }, 5)).toBe(3);
    const rows = await logDatabase().entries.toArray();
    for (const row of rows) {
      expect(Object.keys(row).sort()).toEqual(['commitment', 'erasedAt', 'link', 'sequence', 'state']);
    }
    await holds(3);
  });

  it('erases by site and by a half-open range of time', async () => {
    await appendEntry(draftWith({ time: 100 }));
    await appendEntry(draftWith({ time: 200 }));
    await appendEntry(draftWith({ time: 150, site: 'example.test' }));
    expect(await eraseEntries({ site: 'chatgpt', from: 100, to: 200 })).toBe(1);
    expect(await eraseEntries({ site: null, from: 100, to: 201 })).toBe(2);
    expect(await eraseEntries(all)).toBe(0);
    await holds(3);
  });

  it('erases all, also what can no longer be read', async () => {
    await append(2);
    await logDatabase().entries.update(1, { outcome: 'unheard-of' as never, link: 'broken' });
    expect(await eraseEntries(all)).toBe(2);
    expect(JSON.stringify(await logDatabase().entries.toArray())).not.toContain('unheard-of');
  });

  it('keeps a repeated delivery from coming back after it was erased', async () => {
    await appendEntry(draftWith(), 'delivery');
    await eraseEntries(all);
    expect(await appendEntry(draftWith(), 'delivery')).toBeNull();
    await holds(1);
  });
});

describe('retention', () => {
  it('turns what is older than the days set into tombstones', async () => {
    const now = 1_000 * day;
    await appendEntry(draftWith({ time: now - 91 * day }));
    await appendEntry(draftWith({ time: now - 89 * day }));
    expect(await applyRetention(now)).toBe(1);
    await updateSettings({ retentionDays: 30 });
    expect(await applyRetention(now)).toBe(1);
    await holds(2);
  });

  it('follows the organization before the person', async () => {
    await appendEntry(draftWith({ time: 0 }));
    await fakeBrowser.storage.managed.set({ retentionDays: 2 });
    expect(await applyRetention(3 * day)).toBe(1);
  });

  it('erases nothing while the settings cannot be read', async () => {
    await appendEntry(draftWith({ time: 0 }));
    await fakeBrowser.storage.local.set({ settings: { version: 1, retentionDays: 'many' } });
    expect(await applyRetention(1_000 * day)).toBe(0);
  });
});

describe('the check of the chain', () => {
  const length = 6;
  const tamperings: Record<string, (sequence: number) => Promise<unknown>> = {
    'a changed content': (at) => logDatabase().entries.update(at, { size: 9_999 }),
    'a changed outcome': (at) => logDatabase().entries.update(at, { outcome: 'cancelled' }),
    'a changed salt': (at) => logDatabase().entries.update(at, { salt: '0'.repeat(64) }),
    'a changed commitment': (at) => logDatabase().entries.update(at, { commitment: '0'.repeat(64) }),
    'a changed link': (at) => logDatabase().entries.update(at, { link: '0'.repeat(64) }),
    'a field out of its schema': (at) => logDatabase().entries.update(at, { size: -1 }),
    'a removed entry': (at) => logDatabase().entries.delete(at),
    'a forged tombstone': (at) =>
      logDatabase().entries.put({
        state: 'erased',
        sequence: at,
        commitment: '1'.repeat(64),
        link: '1'.repeat(64),
        erasedAt: 1,
      }),
  };

  it.each(Object.keys(tamperings))('finds %s, at any place', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: length }), async (at) => {
        await Promise.all(logDatabase().tables.map((table) => table.clear()));
        await append(length);
        await tamperings[name]?.(at);
        const { faults } = await verifyChain();
        expect(faults.length).toBeGreaterThan(0);
        expect(faults[0]?.sequence).toBeGreaterThanOrEqual(at);
        expect(faults[0]?.sequence).toBeLessThanOrEqual(at + 1);
      }),
      { numRuns: length },
    );
  });

  it('finds entries cut off the end', async () => {
    await append(4);
    await logDatabase().entries.bulkDelete([3, 4]);
    expect((await verifyChain()).faults).toEqual([
      { sequence: 3, what: 'missing' },
      { sequence: 4, what: 'missing' },
    ]);
  });

  it('holds for any history of appending and erasing', async () => {
    const step = fc.oneof(
      fc.record({ does: fc.constant('append' as const), time: fc.nat(1_000), kind: fc.constantFrom('a', 'b') }),
      fc.record({ does: fc.constant('erase' as const), time: fc.nat(1_000), kind: fc.constantFrom('a', 'b') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        await Promise.all(logDatabase().tables.map((table) => table.clear()));
        for (const { does, time, kind } of steps) {
          if (does === 'append') await appendEntry(draftWith({ time, site: kind }));
          else await eraseEntries({ site: kind, from: time, to: null });
        }
        await holds(steps.filter(({ does }) => does === 'append').length);
      }),
      { numRuns: 25 },
    );
  });
});
