import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recognisedApps } from '@/lib/sites/apps/apps';
import { knownSites } from '@/lib/sites/known-sites';
import { readTested, sitesDocFile, writeSitesDoc } from '../../scripts/sites-doc';

describe('docs/sites.md', () => {
  it('says what the site files and the last run say (npm run sites)', async () => {
    expect(readFileSync(sitesDocFile, 'utf8')).toBe(await writeSitesDoc(readTested()));
  });

  it('has every app tested in both browsers', () => {
    const ids = [...knownSites, ...recognisedApps].map(({ id }) => id).sort();
    for (const results of Object.values(readTested())) expect(Object.keys(results).sort()).toEqual(ids);
    expect(Object.keys(readTested()).sort()).toEqual(['chromium', 'firefox']);
  });
});
