import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recognizers } from '@/lib/detect/recognizers/registry';
import { genericSite } from '@/lib/sites/generic';
import { sites } from '@/lib/sites/registry';
import { projectFiles } from './project-files';

const idsIn = (folder: string, not: readonly string[]): string[] =>
  projectFiles
    .filter((file) => file.startsWith(`${folder}/`) && !file.slice(folder.length + 1).includes('/'))
    .map((file) => basename(file))
    .filter((name) => /^[a-z0-9-]+\.ts$/.test(name))
    .map((name) => name.slice(0, -3))
    .filter((id) => !not.includes(id));

describe('the registry of recognizers', () => {
  const ids = recognizers.map(({ id }) => id);

  it('lists each file once, in order', () => {
    expect(ids).toEqual(idsIn('lib/detect/recognizers', ['registry']).sort());
  });

  it('has evidence beside each', () => {
    const bare = ids.filter((id) => !existsSync(`lib/detect/recognizers/${id}.examples.ts`));
    expect(bare).toEqual([]);
  });

  it('has fields in one order', () => {
    const order = ['id', 'kind', 'keywords', 'find', 'isValid', 'context'];
    for (const recognizer of recognizers) {
      const fields = Object.keys(recognizer);
      expect(fields, recognizer.id).toEqual(order.filter((field) => fields.includes(field)));
    }
  });
});

describe('the registry of sites', () => {
  it('lists each site once, with hosts that no two share', () => {
    const ids = sites.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const hosts = sites.flatMap((site) => site.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it('has fixtures for each site of a shipped build', () => {
    for (const { id } of [...sites, genericSite])
      expect(
        projectFiles.filter((file) => file.startsWith(`test/sites/${id}`)),
        id,
      ).not.toEqual([]);
  });

  it('says when and where each site was observed', () => {
    for (const { observed } of sites) {
      expect(observed.date).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(observed.source).not.toBe('');
    }
  });
});
