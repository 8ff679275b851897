import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReport } from './read-report.mjs';

/** Reports of true runs of both runners, in a folder of the project's own, where their packages are found. */
const root = path.resolve(import.meta.dirname, '..');
let place: string;

beforeAll(() => {
  mkdirSync(path.join(root, 'test-results'), { recursive: true });
  place = mkdtempSync(path.join(root, 'test-results', 'read-report-'));
});
afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

const write = (file: string, text: string) => writeFileSync(path.join(place, file), text);
const run = (...command: string[]) =>
  spawnSync(
    process.execPath,
    command.map((part) => (part.startsWith('node_modules') ? path.join(root, part) : part)),
    {
      cwd: place,
      env: { PATH: process.env['PATH'], SOTTO_REPORT: path.join(place, 'report.json') },
    },
  );

describe('the report of a run', () => {
  it('of Vitest names what failed, a file that does not run included', () => {
    write('vitest.config.mjs', "export default { test: { include: ['*.check.mjs'] } };");
    write(
      'sums.check.mjs',
      `import { expect, it } from 'vitest';
       it('adds', () => expect(1 + 1).toBe(2));
       it('adds wrongly', () => expect(1 + 1).toBe(3));`,
    );
    write('broken.check.mjs', "throw new Error('out of order');");
    write(
      'unready.check.mjs',
      `import { beforeAll, it } from 'vitest';
       beforeAll(() => { throw new Error('not ready'); });
       it('waits', () => undefined);`,
    );
    run('node_modules/vitest/vitest.mjs', 'run', '--reporter=json', '--outputFile.json=report.json');
    const { passed, failed, remarks } = readReport('vitest', path.join(place, 'report.json'));
    expect({ passed, failed }).toEqual({ passed: 1, failed: 3 });
    expect(remarks.join('\n')).toMatch(/^failed: adds wrongly \(.*expected 2 to be 3/m);
    expect(remarks.join('\n')).toMatch(/^failed: .*unready\.check\.mjs/m);
    expect(remarks.join('\n')).toMatch(/^failed: .*broken\.check\.mjs \(out of order\)$/m);
  });

  it('of Playwright names what failed, and what passed at the second try alone', () => {
    write(
      'playwright.config.mjs',
      `export default { testDir: '.', outputDir: 'out', respectGitIgnore: false, retries: 1, workers: 1,
         reporter: [['json', { outputFile: process.env.SOTTO_REPORT }]] };`,
    );
    write(
      'sums.spec.mjs',
      `import { expect, test } from '@playwright/test';
       test('adds', () => expect(1 + 1).toBe(2));
       test.describe('wrongly', () => {
         test('adds', () => { throw new Error('no such sum'); });
         test('adds late', ({}, { retry }) => { if (retry === 0) throw new Error('too early'); });
       });`,
    );
    run('node_modules/@playwright/test/cli.js', 'test');
    expect(readReport('playwright', path.join(place, 'report.json'))).toEqual({
      passed: 2,
      failed: 1,
      remarks: [
        'failed: sums.spec.mjs › wrongly › adds (Error: no such sum)',
        'passed at the second try: sums.spec.mjs › wrongly › adds late (Error: too early)',
      ],
    });
  });

  it('that is missing counts nothing, and says so', () => {
    const { passed, failed, remarks } = readReport('vitest', path.join(place, 'nothing.json'));
    expect({ passed, failed, remarks: remarks.length }).toEqual({ passed: 0, failed: 0, remarks: 1 });
    expect(remarks[0]).toMatch(/^no report to count: /);
  });
});
