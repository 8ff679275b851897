// Prints how much of the labelled corpus is found: recall, precision and dangerous misses, by kind and by language. What is only shown (ages,
// income, dates, places, firms) counts as found; precision counts what asks, with each kind's asking as it comes: no option is switched on.
// Run it with `npm run bench:corpus`. `--misses` adds what was missed and what was found in vain (the values are made up),
// `--level strict` and `--level relaxed` choose the level, `--first` leaves out the files `…-later`. The held-back set comes after it, by kind
// and as a whole, and last the messages that tell passwords: what is missed there is never listed, for no rule is tuned on it.
import { fileURLToPath } from 'node:url';
import { detect } from '../../lib/detect/detect';
import { measure, type Figures, type Miss } from '../corpus/labelled/measure';
import { readLabelled } from '../corpus/labelled/read-labelled';
import { measureTold } from '../corpus/told/measure-told';
import { readMessages } from '../../scripts/passwords/read-messages';

const levels = ['relaxed', 'balanced', 'strict'] as const;
const level = levels.find((name) => process.argv[process.argv.indexOf('--level') + 1] === name) ?? 'balanced';
const isFirst = process.argv.includes('--first');
const prompts = readLabelled().filter(({ id }) => !isFirst || !id.includes('-later-'));
const { all, byKind, byLanguage, missed, inVain } = await measure(prompts, (text) => detect(text, { level }));

console.log(`${prompts.length} prompts, level ${level}`);
print('kind', sorted(byKind));
print('language', [...byLanguage]);
print('', [['all', all]]);
if (process.argv.includes('--misses')) {
  list('missed', missed);
  list('in vain', inVain);
}

const heldBack = readLabelled(fileURLToPath(new URL('../corpus/held-back', import.meta.url)));
const kept = await measure(heldBack, (text) => detect(text, { level }));
console.log(`\n${heldBack.length} prompts of the held-back set, level ${level}`);
print('kind', sorted(kept.byKind));
print('', [['all', kept.all]]);

const told = await measureTold(readMessages(fileURLToPath(new URL('../corpus/told', import.meta.url))), (text) =>
  detect(text, { level }),
);
console.log(
  `\n${told.messages} messages that tell passwords, level ${level}: ${told.found} of ${told.passwords} found (${told.asked} asked about), ` +
    `${told.wrong} taken for one that are none`,
);

function sorted(rows: ReadonlyMap<string, Figures>): (readonly [string, Figures])[] {
  return [...rows].sort(([one], [other]) => one.localeCompare(other));
}

function print(head: string, rows: readonly (readonly [string, Figures])[]) {
  console.log(`\n${line([head, 'values', 'found', 'characters', 'asked', 'in vain', 'precision', 'dangerous'])}`);
  for (const [name, figures] of rows) {
    const { values, valuesFound, characters, charactersFound, right, wrong, dangerous } = figures;
    const found = [share(valuesFound, values), share(charactersFound, characters)];
    console.log(line([name, values, ...found, right + wrong, wrong, share(right, right + wrong), dangerous]));
  }
}

function list(what: string, misses: readonly Miss[]) {
  console.log(`\n${what}: ${misses.length}`);
  for (const { id, kind, text } of misses) console.log(`${id}\t${kind}\t${JSON.stringify(text)}`);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((part / whole) * 100).toFixed(1)} %`;
}

function line([name, ...cells]: readonly (string | number)[]): string {
  return `${String(name).padEnd(15)}${cells.map((cell) => String(cell).padStart(11)).join('')}`;
}
