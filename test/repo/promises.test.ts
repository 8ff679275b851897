import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Rows of SECURITY.md: `| 1 | what is shown | [title of the test](path) |`. */
const rows = [...readFileSync('SECURITY.md', 'utf8').matchAll(/^\| (\d) \| .+? \| \[(.+)\]\(([^)]+)\) \|$/gm)].map(
  ([, promise = '', title = '', file = '']) => ({ promise, title, file }),
);

/** Prettier may break a long title over two quotes' lines, and a table of cases holds it as data: spaces do not count. */
const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('the promises of SECURITY.md', () => {
  it('have a test each', () => {
    expect([...new Set(rows.map(({ promise }) => promise))].sort()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it.each(rows)('$promise: $file has “$title”', ({ title, file }) => {
    expect(existsSync(file)).toBe(true);
    expect(squeeze(readFileSync(file, 'utf8'))).toContain(squeeze(title.replaceAll('\\', '')));
  });

  it('count every row of their table', () => {
    const lines = readFileSync('SECURITY.md', 'utf8').match(/^\| \d \|/gm) ?? [];
    expect(rows).toHaveLength(lines.length);
  });
});
