import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acceptedLicenses, noticesFile, shippedPackages, writeNotices } from '../../scripts/notices.mjs';

describe('the notices for the work of others', () => {
  it('are those of the dependencies as they are now (node scripts/notices.mjs)', () => {
    expect(readFileSync(noticesFile, 'utf8') === writeNotices()).toBe(true);
  });

  it('cover licences only that allow what we do', () => {
    const odd = shippedPackages().filter(({ license }) => !acceptedLicenses.includes(license));
    expect(odd.map(({ name, license }) => `${name} ${license}`)).toEqual([]);
  });
});
