import { writeFileSync } from 'node:fs';
import { numbersDocFile, writeNumbersDoc } from './numbers-doc';

/** `npx tsx scripts/numbers.ts`: writes docs/detection-numbers.md. */
writeFileSync(numbersDocFile, await writeNumbersDoc());
