import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { numbersDocFile, writeNumbersDoc } from '../../scripts/numbers-doc';

it('docs/detection-numbers.md says what the tables of numbers say (npx tsx scripts/numbers.ts)', async () => {
  expect(readFileSync(numbersDocFile, 'utf8')).toBe(await writeNumbersDoc());
});
