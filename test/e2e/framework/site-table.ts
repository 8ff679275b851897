import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const columns = ['typed', 'pasted', 'edited', 'draft', 'retry', 'title', 'telemetry', 'restore'] as const;
export type Column = (typeof columns)[number];
/** `held`: the stand-in left, or nothing; `refused`: it cannot be rewritten, and nothing leaves; `none`: there is no such request. */
export type Cell = 'held' | 'refused' | 'none';
export type Cells = Readonly<Record<Column, Cell>>;

/** Prints site × column of one browser. */
export const printTable = (browser: string, results: Readonly<Record<string, Cells>>): void => {
  const line = (cells: readonly string[]): string =>
    cells.map((cell, index) => cell.padEnd(index === 0 ? 14 : 10)).join('');
  console.log(`\n${browser}\n${line(['', ...columns])}`);
  for (const [id, cells] of Object.entries(results)) console.log(line([id, ...columns.map((column) => cells[column])]));
};

/** Writes them where `npm run sites` finds them. */
export const keepResults = (browser: string, results: Readonly<Record<string, Cells>>): void => {
  const directory = path.resolve('.output');
  mkdirSync(directory, { recursive: true });
  writeFileSync(path.join(directory, `sites-${browser}.json`), `${JSON.stringify(results, null, 2)}\n`);
};
