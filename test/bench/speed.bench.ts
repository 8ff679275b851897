// Prints how long Sotto and its peers take for texts of 1 kB to 1 MB, in one run on one machine: processor time, throughput, growth,
// memory; and how long a first text takes in a fresh process. Run it with `npm run bench:speed` (`-- --only sotto` for one detector).
import { spawnSync } from 'node:child_process';
import { readCorpus } from '../corpus/read-corpus';
import { readLabelled } from '../corpus/labelled/read-labelled';
import { detectors } from './speed/detectors';

/** UTF-16 units. */
const sizes = [1_000, 10_000, 100_000, 1_000_000] as const;
/** The peers that take quadratic time are not waited for: a size is left out that would take longer (seconds). */
const patience = 60;

interface Measured {
  /** Milliseconds of processor time for each size; null: left out. */
  readonly times: readonly (number | null)[];
  /** Milliseconds on the clock from the first import to the findings of the first text of 1 kB. */
  readonly cold: number;
  /** Megabytes: the process's highest. */
  readonly memory: number;
}

const only = process.argv[process.argv.indexOf('--only') + 1];
const worker = process.argv[process.argv.indexOf('--worker') + 1];
if (process.argv.includes('--worker')) await measureOne(worker ?? '');
else compare(process.argv.includes('--only') ? [only ?? ''] : Object.keys(detectors));

/** Each in a process of its own, so that neither memory nor compiled code is shared. */
function compare(names: readonly string[]): void {
  console.log(line('milliseconds', ['1 kB', '10 kB', '100 kB', '1 MB', 'kB/s', 'exponent', 'cold', 'memory']));
  for (const name of names) {
    const { stdout, status } = spawnSync(
      process.execPath,
      [...process.execArgv, import.meta.filename, '--worker', name],
      {
        encoding: 'utf8',
        maxBuffer: 1e8,
      },
    );
    if (status !== 0) console.log(line(name, ['did not run']));
    // The worker is this very file.
    else print(name, JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measured);
  }
}

function print(name: string, { times, cold, memory }: Measured): void {
  const largest = times.findLastIndex((time) => time !== null);
  const time = times[largest] ?? 0;
  const cells = times.map((one) => (one === null ? '-' : one.toFixed(one < 10 ? 2 : 0)));
  const speed = Math.round((sizes[largest] ?? 0) / time);
  console.log(line(name, [...cells, speed, exponentOf(times), `${Math.round(cold)} ms`, `${Math.round(memory)} MB`]));
}

/** Of the time by the size, from 10 kB to the largest: 1 is linear. */
function exponentOf(times: Measured['times']): string {
  const largest = times.findLastIndex((time) => time !== null);
  const [from, to] = [times[1], times[largest]];
  if (largest < 2 || from === null || from === undefined || to === null || to === undefined) return '-';
  return (Math.log(to / from) / Math.log((sizes[largest] ?? 0) / sizes[1])).toFixed(2);
}

function line(name: string, cells: readonly (string | number)[]): string {
  return `${name.padEnd(20)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
}

async function measureOne(name: string): Promise<void> {
  const started = performance.now();
  const run = await detectors[name]?.();
  if (run === undefined) throw new Error(`no detector of that name; there are ${Object.keys(detectors).join(', ')}`);
  const text = mixedText(sizes[3]);
  await run(text.slice(0, sizes[0]));
  const cold = performance.now() - started;
  // Warm: what the first text of a prompt's length compiles is compiled.
  for (let round = 0; round < 3; round++) await run(text.slice(20_000, 30_000));
  const times: (number | null)[] = [];
  for (const size of sizes) {
    const expected = (times.at(-1) ?? 0) * 10;
    times.push(times.includes(null) || expected > patience * 1_000 ? null : await timeOf(run, text, size));
  }
  console.log(JSON.stringify({ times, cold, memory: process.resourceUsage().maxRSS / 1_024 } satisfies Measured));
}

/** Median of some runs, each over another stretch of the text. */
async function timeOf(run: (text: string) => unknown, text: string, size: number): Promise<number> {
  const rounds = Math.max(1, Math.min(25, Math.floor(200_000 / size)));
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = (round * size * 3) % (text.length - size + 1);
    const part = text.slice(from, from + size);
    const before = process.cpuUsage();
    await run(part);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

/** Prompts of both corpora by turns, again and again, each numbered so that no two are the same. */
function mixedText(length: number): string {
  const prompts = [...readLabelled(), ...readCorpus()].map((prompt) => prompt.text);
  const parts: string[] = [];
  for (let size = 0, index = 0; size < length; index++) {
    const part = `${index}. ${prompts[(index * 7) % prompts.length] ?? ''}\n\n`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}
