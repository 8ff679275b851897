import { type ExportFormat, exportLog } from '@/lib/store/log-export';
import type { LogFilter } from '@/lib/store/log-query';

const types: Readonly<Record<ExportFormat, string>> = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  ndjson: 'application/x-ndjson',
};
/** Milliseconds after which the browser has surely taken the file over. */
const takenAfter = 60_000;

/** Saves the entries that fit as a file. Nothing is saved where reading them fails half way. */
export async function saveLog(format: ExportFormat, filter: LogFilter, now: Date): Promise<void> {
  const pieces: string[] = [];
  for await (const piece of exportLog(format, filter, now.getTime())) pieces.push(piece);
  const url = URL.createObjectURL(new Blob(pieces, { type: types[format] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `sotto-log-${now.toISOString().slice(0, 10)}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), takenAfter);
}
