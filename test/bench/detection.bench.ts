// Prints how much of labelled texts detection finds, and how much of what it finds is right: npm run bench:detection [-- DIR [SOURCE …]]
// DIR (../shared/data by default) holds `sources.json` and `<source>.jsonl` of {"id","text","spans":[{"kind","start","end"}]}. The texts
// are third-party and no part of the project. `--as-written` leaves out the texts in small letters and in capitals.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { detect } from '../../lib/detect/detect';
import { type Document, fMeasure, type Labelled, type Quality, score } from './detection-score';

const none: Quality = { precision: 0, recall: 0 };

const args = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const folder = path.resolve(args[0] ?? '../shared/data');
const sourcesFile = path.join(folder, 'sources.json');

async function measure(wanted: readonly string[]): Promise<void> {
  const sources = JSON.parse(readFileSync(sourcesFile, 'utf8')) as Record<string, { covers: string[] }>;
  const cases = process.argv.includes('--as-written') ? [asWritten] : [asWritten, inSmall, inCapitals];
  for (const one of cases) {
    const labelled: Record<string, object> = {};
    const ordinary: Record<string, object> = {};
    for (const [name, { covers }] of Object.entries(sources)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const documents = readDocuments(name).map((document) => ({ ...document, text: one.write(document.text) }));
      const found = await findAll(documents);
      if (covers[0] === 'neg') ordinary[name] = alarms(documents, found);
      else labelled[name] = row(documents, found, covers);
    }
    console.log(`\n${one.name}`);
    console.table(labelled);
    if (Object.keys(ordinary).length > 0) console.table(ordinary);
  }
}

const readDocuments = (name: string): Document[] =>
  readFileSync(path.join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Document);

async function findAll(documents: readonly Document[]): Promise<Labelled[][]> {
  const found: Labelled[][] = [];
  for (const { text } of documents) found.push(await detect(text, { level: 'balanced' }));
  return found;
}

function row(documents: readonly Document[], found: readonly Labelled[][], covers: readonly string[]): object {
  const { all, byKind, masked } = score(documents, found, covers);
  return {
    texts: documents.length,
    P: percent(all.precision),
    R: percent(all.recall),
    F1: percent(fMeasure(all, 1)),
    F2: percent(fMeasure(all, 2)),
    'person F1': percent(fMeasure(byKind.get('person') ?? none, 1)),
    'place, address F1': percent(fMeasure(byKind.get('location') ?? none, 1)),
    'organization F1': percent(fMeasure(byKind.get('organization') ?? none, 1)),
    'masked %': percent(masked),
  };
}

/** Findings per 10,000 characters of texts that hold nothing private. */
function alarms(documents: readonly Document[], found: readonly Labelled[][]): object {
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const per10k = (kinds: readonly string[] | null): number =>
    Math.round((found.flat().filter(({ kind }) => kinds?.includes(kind) ?? true).length / characters) * 1e5) / 10;
  return {
    texts: documents.length,
    'all per 10 kB': per10k(null),
    persons: per10k(['person']),
    places: per10k(['location', 'address']),
    organizations: per10k(['organization']),
  };
}

const percent = (share: number): number => Math.round(share * 1000) / 10;

/** Letter by letter where the whole would change in length: offsets stay. */
const keepingLength = (text: string, change: (part: string) => string): string =>
  change(text).length === text.length
    ? change(text)
    : Array.from({ length: text.length }, (_, index) => {
        const changed = change(text.charAt(index));
        return changed.length === 1 ? changed : text.charAt(index);
      }).join('');

const asWritten = { name: 'as written', write: (text: string) => text };
const inSmall = { name: 'in small letters', write: (text: string) => keepingLength(text, (one) => one.toLowerCase()) };
const inCapitals = { name: 'IN CAPITALS', write: (text: string) => keepingLength(text, (one) => one.toUpperCase()) };

// Last, so that all above is there when it runs.
if (existsSync(sourcesFile)) await measure(args.slice(1));
else {
  console.error(`no labelled texts at ${folder}: name their folder, as in npm run bench:detection -- ../texts`);
  process.exitCode = 2;
}
