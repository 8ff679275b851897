import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import { fromJSONSchema } from 'zod';
import * as z from 'zod/mini';
import { draftWith } from './entry.samples';
import { appendEntry, eraseEntries, verifyChain } from './log';
import { logDatabase } from './log-database';
import { exportFormats, exportLog, exportSchema, type ExportFormat } from './log-export';
import type { LogFilter } from './log-query';

const published: unknown = JSON.parse(readFileSync('public/log-export.schema.json', 'utf8'));

async function exported(format: ExportFormat, filter: LogFilter = {}): Promise<string> {
  let text = '';
  for await (const piece of exportLog(format, filter, 1_790_000_000_000)) text += piece;
  return text;
}

beforeEach(async () => {
  await Promise.all(logDatabase().tables.map((table) => table.clear()));
  await appendEntry(draftWith({ time: 100 }));
  await appendEntry(draftWith({ time: 200, site: 'demo', rules: [] }));
  await eraseEntries({ site: 'chatgpt', from: null, to: null }, 300);
  await appendEntry(draftWith({ time: 400 }));
});

describe('the export', () => {
  it('is one JSON document that its published schema takes', async () => {
    const document: unknown = JSON.parse(await exported('json'));
    const schema = fromJSONSchema(published as Parameters<typeof fromJSONSchema>[0]);
    expect(schema.safeParse(document).error).toBeUndefined();
    expect(exportSchema.parse(document).entries.map(({ state }) => state)).toEqual(['erased', 'live', 'live']);
    expect(schema.safeParse({ ...exportSchema.parse(document), version: 2 }).success).toBe(false);
    expect(schema.safeParse({ ...exportSchema.parse(document), entries: [{ state: 'live' }] }).success).toBe(false);
  });

  it('has a published schema that is the one it is written by', () => {
    const { $id, title, description, ...rest } = published as Record<string, unknown>;
    expect([$id, title, description].every((text) => typeof text === 'string')).toBe(true);
    expect(rest).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(exportSchema))));
  });

  it('is NDJSON with one entry a line', async () => {
    const lines = (await exported('ndjson')).trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { sequence: number }).sequence)).toEqual([1, 2, 3]);
  });

  it('is CSV that reads back, times in UTC', async () => {
    const { data, errors } = Papa.parse<Record<string, string>>(await exported('csv'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(3);
    expect(data[1]).toMatchObject({
      site: 'demo',
      findings: 'person:replace:2 email:keep:1',
      time: '1970-01-01T00:00:00.200Z',
    });
    expect(data[0]).toMatchObject({ state: 'erased', site: '', salt: '' });
  });

  it('is CSV in which nothing is a formula', async () => {
    // The schema of a draft would take this for a site; a spreadsheet would take it for a formula.
    await appendEntry(draftWith({ site: '-1' }));
    expect(await exported('csv')).toContain(`,"'-1",`);
  });

  it('holds only what fits a filter', async () => {
    const document = exportSchema.parse(JSON.parse(await exported('json', { site: 'demo' })));
    expect(document.entries.map(({ sequence }) => sequence)).toEqual([2]);
  });

  it('names what it cannot read', async () => {
    await logDatabase().entries.update(2, { outcome: 'unheard-of' as never });
    const document = exportSchema.parse(JSON.parse(await exported('json')));
    expect(document.entries[1]).toEqual({ state: 'damaged', sequence: 2 });
  });

  it.each(exportFormats)('gives an empty log as %s', async (format) => {
    await Promise.all(logDatabase().tables.map((table) => table.clear()));
    const text = await exported(format);
    if (format === 'json') expect(exportSchema.parse(JSON.parse(text)).entries).toEqual([]);
    else expect(text.split('\n').filter((line) => line !== '').length).toBe(format === 'csv' ? 1 : 0);
  });

  it('gives long logs in pieces, all of it, and does not chase what is written meanwhile', async () => {
    const row = await logDatabase().entries.get(3);
    if (!row) throw new Error('there is a third entry');
    await logDatabase().entries.bulkPut(Array.from({ length: 1_200 }, (_, index) => ({ ...row, sequence: index + 4 })));
    const pieces: string[] = [];
    for await (const piece of exportLog('ndjson')) {
      pieces.push(piece);
      await appendEntry(draftWith());
    }
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.join('').trimEnd().split('\n')).toHaveLength(1_203 + 1);
  });

  it('loses nothing when it is broken off, and what was written by then does not pass for whole', async () => {
    const pieces: string[] = [];
    for await (const piece of exportLog('json')) {
      pieces.push(piece);
      if (pieces.length === 2) break;
    }
    expect(() => exportSchema.parse(JSON.parse(pieces.join('')))).toThrow();
    expect(await verifyChain()).toEqual({ length: 3, faults: [] });
    expect(exportSchema.parse(JSON.parse(await exported('json'))).entries).toHaveLength(3);
  });
});
