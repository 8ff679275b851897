import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokenFormats } from '@/lib/detect/secrets/tokens/token-formats';
import { secretsDocFile, writeSecretsDoc } from '../../scripts/secrets-doc';

describe('docs/detection-secrets.md', () => {
  const written = readFileSync(secretsDocFile, 'utf8');

  it('says what the table of token formats says (npx tsx scripts/secrets-doc.ts)', async () => {
    expect(written).toBe(await writeSecretsDoc());
  }, 30_000);

  it('names every service, and how many there are', () => {
    const vendors = new Set(tokenFormats.map(({ vendor }) => vendor));
    expect([...vendors].filter((vendor) => !written.includes(`| ${vendor} `))).toEqual([]);
    expect(written).toContain(`${vendors.size} services`);
  });
});
