import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { builds, filesOf, manifestOf } from './output';
import type { Manifest } from './output';

const documented = readFileSync('docs/permissions.md', 'utf8');
const granted = (manifest: Manifest): string[] => [
  ...manifest.permissions,
  ...(manifest.optional_permissions ?? []),
  ...(manifest.host_permissions ?? []),
  ...(manifest.optional_host_permissions ?? []),
];

describe.each(builds)('the manifest of %s', (build) => {
  const manifest = manifestOf(build);

  it('is of this version', () => {
    expect(manifest).toMatchObject({ manifest_version: 3, version: packageJson.version });
  });

  it('asks for nothing that docs/permissions.md does not explain', () => {
    expect(granted(manifest).filter((name) => !documented.includes(`\`${name}\``))).toEqual([]);
  });

  it('lets its pages connect, load and run nothing but their own files', () => {
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    const directives = new Map(
      policy.split(';').map((part) => {
        const [name = '', ...sources] = part.trim().split(/\s+/);
        return [name, sources] as const;
      }),
    );
    expect(directives.get('connect-src')).toEqual(["'self'"]);
    expect(directives.get('script-src')).toEqual(["'self'"]);
    expect(directives.get('default-src')).toEqual([expect.stringMatching(/^'(?:none|self)'$/)]);
    expect(policy).not.toMatch(/unsafe|https?:|wss?:|\*/);
  });

  it('runs nothing on any page before there is consent', () => {
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  it('opens nothing to web pages', () => {
    expect(manifest.externally_connectable).toBeUndefined();
    expect(JSON.stringify(manifest.web_accessible_resources ?? [])).not.toMatch(/\.js"|\.html"/);
  });

  it('holds the notices of the work of others', () => {
    expect(filesOf(build)).toContain('THIRD-PARTY-NOTICES.txt');
  });
});

it('docs/permissions.md explains nothing that no build asks for', () => {
  const rows = [...documented.matchAll(/^\|\s*`([^`]+)`/gm)].map(([, name]) => name);
  const all = new Set(builds.flatMap((build) => granted(manifestOf(build))));
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((name) => name !== undefined && !all.has(name))).toEqual([]);
});

it('each browser gets the oldest version that has all we use and guards every frame', () => {
  expect(manifestOf('chrome-mv3').minimum_chrome_version).toBe('137');
  expect(manifestOf('firefox-mv3').browser_specific_settings).toMatchObject({
    gecko: {
      strict_min_version: expect.stringMatching(/^153\b/) as string,
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: expect.stringMatching(/^153\b/) as string },
  });
});
