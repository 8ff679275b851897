import { describe, expect, it } from 'vitest';
import { rooms } from '../../lint/walls.js';
import { bundleOf, importsOf } from './import-graph';
import { shippedFiles } from './project-files';

const graph = new Map(shippedFiles.map((file) => [file, importsOf(file)]));

describe('the graph of imports', () => {
  it('has no circle of code; types may point back', () => {
    expect(circles()).toEqual([]);
  });

  it('keeps to the walls, by whatever path a file is named', () => {
    const breaches = [...graph].flatMap(([file, imports]) =>
      imports
        .filter((found) => found.file !== null && !isOpen(file, found.file))
        .map((found) => `${file} → ${found.file}`),
    );
    expect(breaches).toEqual([]);
  });

  it('ships no test, no evidence and nothing from outside the rooms', () => {
    const strays = [...graph].flatMap(([file, imports]) =>
      imports
        .filter(
          (found) =>
            found.file !== null &&
            /\.(?:test|examples|samples|fixtures)\.|^(?:test|scripts|docs|lint)\//.test(found.file),
        )
        .map((found) => `${file} → ${found.file}`),
    );
    expect(strays).toEqual([]);
  });

  it('leads from no content script to the log, the detector or their libraries', () => {
    const entries = shippedFiles.filter((file) => /^entrypoints\/[^/]+\.content(?:\.tsx?|\/index\.tsx?)$/.test(file));
    expect(entries).toHaveLength(3);
    for (const entry of entries) {
      const { files, packages } = bundleOf(entry);
      expect(
        [...files].filter((file) => /^lib\/(?:store|detect|background)\//.test(file)),
        entry,
      ).toEqual([]);
      expect(
        [...packages].filter((name) => /dexie|compromise|secretlint|stdnum|papaparse|^zod$/.test(name)),
        entry,
      ).toEqual([]);
    }
  });

  it('gives the page nothing but our own code', () => {
    const { packages } = bundleOf('entrypoints/page.content.ts');
    expect([...packages]).toEqual(['wxt/utils/define-content-script']);
  });
});

/** The last row that holds a file is its row, as in the linter's configuration. */
function rowOf(file: string): (typeof rooms)[number] | undefined {
  return rooms.findLast(({ folder }) => file.startsWith(`${folder}/`) || file.startsWith(`${folder}.`));
}

function isOpen(from: string, to: string): boolean {
  const row = rowOf(from);
  if (row === undefined) return false;
  const own = row.folder.split('/').slice(0, 2).join('/');
  const open = [row.folder, own, ...row.imports.map((name) => folderOf(name.replace(':types', '')))];
  return open.some((path) => to.startsWith(`${path}/`) || to.startsWith(`${path}.`));
}

function folderOf(name: string): string {
  return name === 'components' ? name : `lib/${name}`;
}

function circles(): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const next of graph.get(file) ?? [])
      if (next.file !== null && !next.isType) visit(next.file, [...trail, file]);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}
