import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const security = readFileSync('SECURITY.md', 'utf8');

/** Every link of SECURITY.md to a test: `[title](path)`. */
const links = [...security.matchAll(/\[([^\]]+)\]\(([^)]+\.(?:test|spec)\.tsx?)\)/g)].map(
  ([, title = '', file = '']) => ({
    title,
    file,
  }),
);
/** Rows of its table of promises: `| 1 | what is shown | [title](path) |`. */
const promised = [...security.matchAll(/^\| (\d) +\| .+ \| \[.+\]\(.+\) +\|$/gm)].map(([, promise]) => promise);

const squeeze = (text: string): string => text.replaceAll('\\', '').replaceAll(/\s+/g, ' ');

describe('the promises of SECURITY.md', () => {
  it('have a test each', () => {
    expect([...new Set(promised)]).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(promised).toHaveLength((security.match(/^\| \d /gm) ?? []).length);
  });

  it.each(links)('$file has “$title”', ({ title, file }) => {
    expect(existsSync(file)).toBe(true);
    expect(squeeze(readFileSync(file, 'utf8'))).toContain(squeeze(title));
  });
});
