import { writeFileSync } from 'node:fs';
import { mergeTested, sitesDocFile, testedFile, writeSitesDoc } from './sites-doc';

/** `npm run sites`: takes over the results of `npm run test:sites` and writes docs/sites.md. */
const tested = mergeTested();
writeFileSync(testedFile, `${JSON.stringify(tested, null, 2)}\n`);
writeFileSync(sitesDocFile, await writeSitesDoc(tested));
