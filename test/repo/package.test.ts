import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';

const { version, dependencies, devDependencies, overrides } = packageJson;
const lock = readFileSync('package-lock.json', 'utf8');

describe('package.json', () => {
  it('pins every dependency exactly', () => {
    const pins = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
    expect(pins.filter(([, pin]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(pin))).toEqual([]);
  });

  it('lists dependencies in order', () => {
    for (const names of [Object.keys(dependencies), Object.keys(devDependencies)])
      expect(names).toEqual([...names].sort((a, b) => (a < b ? -1 : 1)));
  });

  it('is the version that the changelog speaks of first', () => {
    const newest = /^## \[(\d+\.\d+\.\d+)\]/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1];
    expect(newest).toBe(version);
  });
});

describe('package-lock.json', () => {
  it('names no registry', () => {
    expect(lock).not.toContain('"resolved"');
    expect(JSON.parse(lock)).toMatchObject({ version, lockfileVersion: 3 });
  });

  it('has a strong hash for everything that is downloaded', () => {
    const { packages } = JSON.parse(lock) as { packages: Record<string, { integrity?: string; link?: boolean }> };
    const weak = Object.entries(packages).filter(
      ([place, { integrity }]) => place !== '' && !integrity?.startsWith('sha512-'),
    );
    expect(weak.map(([place]) => place)).toEqual([]);
  });
});
