// Prints how fast detection is, in kB of text a second of processor time: the language layer alone, and the whole engine.
// Run it with `npm run bench:detect`. `--check` ends with exit code 1 where the language layer is slower than its floor,
// `--long` adds a text of 5 MB (a minute or two).
import { detect } from '../../lib/detect/detect';
import { findAddresses } from '../../lib/detect/language/address/addresses';
import { findLocations } from '../../lib/detect/language/location/locations';
import { findOrganizations } from '../../lib/detect/language/organization/organizations';
import { findPersons } from '../../lib/detect/language/person/persons';
import { readNames } from '../../lib/detect/names/view-names';
import { piecesOf } from '../../lib/detect/view/pieces';
import { viewOf } from '../../lib/detect/view/view';
import { readCorpus } from '../corpus/read-corpus';

/** kB/s, warm (facts of the project: 150 is what a prompt of ordinary length needs to feel instant). */
const floor = 150;
/** Time for five times the text may be at most this many times as long: 5 is linear. */
const worstGrowth = 7;

const corpus = readCorpus().map(({ text }) => text);
const long = textOf(1_000_000);

await language(textOf(100_000));
const small = await rate('language layer, 200 kB', textOf(200_000), language);
const large = await rate('language layer, 1 MB', long, language);
const longLine = await rate('language layer, 1 MB on one line', long.replaceAll('\n', ' '), language);
await rate('whole engine, 200 kB', textOf(200_000), (text) => detect(text, { level: 'balanced' }));
if (process.argv.includes('--long')) {
  await rate('whole engine, 5 MB', textOf(5_000_000), (text) => detect(text, { level: 'balanced' }));
}

const isFast = Math.min(small, large, longLine) >= floor && (small / large) * 5 <= worstGrowth;
if (process.argv.includes('--check') && !isFast) {
  console.error(`slower than ${floor} kB/s, or more than linear`);
  process.exitCode = 1;
}

/** Corpus prompts, again and again, each numbered so that no two are the same. */
function textOf(length: number): string {
  const parts: string[] = [];
  for (let size = 0, index = 0; size < length; index++) {
    const part = `${index}. ${corpus[index % corpus.length] ?? ''}\n`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}

async function language(text: string): Promise<unknown> {
  let found = 0;
  for (const piece of piecesOf(text)) {
    const { view } = viewOf(piece, null);
    const names = await readNames(view);
    found += [...findAddresses(view)].length;
    for (const find of [findLocations, findOrganizations, findPersons]) found += find(view, names).length;
  }
  return found;
}

async function rate(what: string, text: string, run: (text: string) => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  const started = performance.now();
  await run(text);
  const { user, system } = process.cpuUsage(before);
  const speed = Math.round(text.length / ((user + system) / 1000));
  console.log(`${what}: ${speed} kB/s (${Math.round(performance.now() - started)} ms on the clock)`);
  return speed;
}
