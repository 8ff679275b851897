import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A project of its own, with one local dependency whose command repeats its arguments and its input. */
const project = mkdtempSync(path.join(tmpdir(), 'with-dependencies-'));
const at = (...parts: string[]) => path.join(project, ...parts);
const json = (file: string, value: unknown) => writeFileSync(at(file), JSON.stringify(value));

const repeat = `#!/usr/bin/env node
let input = '';
process.stdin.on('data', (chunk) => (input += chunk)).on('end', () => {
  process.stdout.write(process.argv.slice(2).join('|') + '|' + input);
  process.exitCode = 7;
});
`;

const run = (...args: string[]) =>
  spawnSync(process.execPath, [at('scripts', 'with-dependencies.mjs'), ...args], {
    input: 'from stdin',
    encoding: 'utf8',
  });

beforeAll(() => {
  for (const folder of ['scripts', 'tool', '.wxt']) mkdirSync(at(folder));
  cpSync(path.join(import.meta.dirname, 'with-dependencies.mjs'), at('scripts', 'with-dependencies.mjs'));
  json('.wxt/tsconfig.json', {});
  writeFileSync(at('tool', 'repeat.js'), repeat, { mode: 0o755 });
  json('tool/package.json', { name: 'tool', version: '1.0.0', bin: { repeat: 'repeat.js' } });
  json('package.json', { name: 'p', version: '1.0.0', dependencies: { tool: 'file:tool' } });
  json('package-lock.json', {
    name: 'p',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'p', version: '1.0.0', dependencies: { tool: 'file:tool' } },
      'node_modules/tool': { resolved: 'tool', link: true },
      tool: { version: '1.0.0', bin: { repeat: 'repeat.js' } },
    },
  });
});

afterAll(() => rmSync(project, { recursive: true }));

describe('with-dependencies', { timeout: 120_000 }, () => {
  it('installs what is missing, says so on stderr only, and hands input and exit code through', () => {
    const { status, stdout, stderr } = run('repeat', '--flag', 'a b');
    expect({ status, stdout }).toEqual({ status: 7, stdout: '--flag|a b|from stdin' });
    expect(stderr).toContain('Installing dependencies');
  });

  it('leaves alone what is installed, even where the lock is newer and says the same', () => {
    const later = new Date(Date.now() + 60_000);
    utimesSync(at('package-lock.json'), later, later);
    expect(run('repeat')).toMatchObject({ status: 7, stdout: '|from stdin', stderr: '' });
  });

  it('tells of a command that is not there', () => {
    expect(run('nothing').status).toBe(127);
    expect(run().status).toBe(2);
  });
});
