import { execFileSync } from 'node:child_process';

/** Files that git knows or would add, from the root of the project, sorted; deleted ones left out. */
export const projectFiles: readonly string[] = listFiles();

/** Code that is shipped: neither a test nor evidence. */
export const shippedFiles = projectFiles.filter(
  (file) =>
    /^(?:lib|components|entrypoints)\/.*\.tsx?$/.test(file) &&
    !/\.(?:test|examples|samples|fixtures)\.tsx?$|\/test-[^/]+$/.test(file),
);

function listFiles(): string[] {
  const list = (...options: string[]): string[] =>
    execFileSync('git', ['ls-files', '-z', ...options], { encoding: 'utf8' })
      .split('\0')
      .filter(Boolean);
  const deleted = new Set(list('--deleted'));
  return [...new Set(list('--cached', '--others', '--exclude-standard'))].filter((file) => !deleted.has(file)).sort();
}
