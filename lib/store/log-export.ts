import Papa from 'papaparse';
import * as z from 'zod/mini';
import { entrySchema, entryVersion, liveEntrySchema, tombstoneSchema, type Entry } from '@/lib/model/entry';
import { logBatches } from './log-batches';
import type { StoredEntry } from './log-database';
import type { LogFilter } from './log-query';

export const exportFormats = ['json', 'csv', 'ndjson'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** An entry that is there and cannot be read: named, never left out in silence. */
const damagedSchema = z.strictObject({ state: z.literal('damaged'), sequence: z.number() });

/** One line of the NDJSON export, one element of the JSON export's `entries`. */
export const exportedEntrySchema = z.discriminatedUnion('state', [
  z.strictObject(liveEntrySchema.shape),
  z.strictObject(tombstoneSchema.shape),
  damagedSchema,
]);
export type ExportedEntry = z.infer<typeof exportedEntrySchema>;

/** The JSON export. Published as `public/log-export.schema.json`. */
export const exportSchema = z.strictObject({
  format: z.literal('sotto-log'),
  version: z.literal(entryVersion),
  /** Milliseconds since 1970, UTC. */
  exportedAt: z.int().check(z.nonnegative()),
  entries: z.array(exportedEntrySchema),
});

/**
 * The log as a file, piece by piece, oldest entry first. Reads only: an export that is broken off leaves the log as it
 * was, and a JSON file broken off does not parse, so that nobody takes it for whole.
 *
 * Without a filter, erased entries are in it (their place in the chain, not their content), so that the chain can be
 * checked outside; with one, only what fits it.
 *
 * - `json`: one document, see {@link exportSchema}
 * - `ndjson`: one entry a line, nothing else
 * - `csv`: RFC 4180 with a header line; a value that a spreadsheet would take for a formula starts with an apostrophe
 *
 * @param exportedAt milliseconds since 1970, UTC
 */
export async function* exportLog(
  format: ExportFormat,
  filter: LogFilter = {},
  exportedAt: number = Date.now(),
): AsyncGenerator<string, void, undefined> {
  const writer = writers[format];
  yield writer.open(exportedAt);
  let count = 0;
  for await (const rows of logBatches()) {
    const entries = rows.map(asExported).filter((entry) => isWanted(entry, filter));
    if (entries.length === 0) continue;
    yield (count > 0 ? writer.between : '') + writer.entries(entries);
    count += entries.length;
  }
  yield writer.close;
}

interface Writer {
  readonly open: (exportedAt: number) => string;
  readonly entries: (entries: readonly ExportedEntry[]) => string;
  readonly between: string;
  readonly close: string;
}

const lines = (entries: readonly ExportedEntry[], end: string): string =>
  entries.map((entry) => JSON.stringify(entry)).join(end);

const columns = [
  'sequence',
  'state',
  'time',
  'site',
  'door',
  'transport',
  'pathClass',
  'size',
  'findings',
  'verdict',
  'outcome',
  'reason',
  'duration',
  'rules',
  'consentVersion',
  'extensionVersion',
  'digest',
  'erasedAt',
  'salt',
  'commitment',
  'link',
] as const;

const writers: Readonly<Record<ExportFormat, Writer>> = {
  json: {
    open: (exportedAt) =>
      `{"format":"sotto-log","version":${String(entryVersion)},"exportedAt":${String(exportedAt)},"entries":[\n`,
    entries: (entries) => lines(entries, ',\n'),
    between: ',\n',
    close: '\n]}\n',
  },
  ndjson: { open: () => '', entries: (entries) => `${lines(entries, '\n')}\n`, between: '', close: '' },
  csv: {
    open: () => `${columns.join(',')}\r\n`,
    entries: (entries) => `${Papa.unparse(entries.map(asCells), { escapeFormulae: true })}\r\n`,
    between: '',
    close: '',
  },
};

function asExported(row: StoredEntry): ExportedEntry {
  const entry = entrySchema.safeParse(row);
  return entry.success ? entry.data : { state: 'damaged', sequence: row.sequence };
}

function isWanted(entry: ExportedEntry, filter: LogFilter): boolean {
  const conditions = Object.values(filter).filter((value) => value !== undefined);
  if (conditions.length === 0 || entry.state === 'damaged') return true;
  if (entry.state === 'erased') return false;
  const { site, kind, verdict, outcome, from = 0, to = Infinity } = filter;
  const isEqual = [
    [site, entry.site],
    [verdict, entry.verdict],
    [outcome, entry.outcome],
  ].every(([wanted, is]) => wanted === undefined || wanted === is);
  const hasKind = kind === undefined || entry.findings.some((finding) => finding.kind === kind);
  return isEqual && hasKind && entry.time >= from && entry.time < to;
}

/** Lists become `kind:action:count` and rule ids, separated by spaces. Times become ISO 8601 in UTC. */
function asCells(exported: ExportedEntry): unknown[] {
  const entry: Partial<Record<(typeof columns)[number], unknown>> = exported;
  return columns.map((column) => asCell(column, entry[column]));
}

function asCell(column: (typeof columns)[number], value: unknown): unknown {
  if (value === undefined) return '';
  if (column === 'time' || column === 'erasedAt') return new Date(Number(value)).toISOString();
  if (column === 'findings') {
    // The schema of a live entry says what `findings` holds.
    const findings = value as Extract<Entry, { state: 'live' }>['findings'];
    return findings.map(({ kind, action, count }) => `${kind}:${action}:${String(count)}`).join(' ');
  }
  return Array.isArray(value) ? value.join(' ') : value;
}
