// The engine for the command line: text in, redacted text out (DESIGN §7). `--help` tells the rest.
import { parseArgs } from 'node:util';
import { detect } from '../lib/detect/detect';
import { type Level, levels } from '../lib/model/action';
import type { Finding } from '../lib/model/finding';
import { readBlocks, readLines } from './redact/input';
import { parseLine } from './redact/parse-line';
import { openOutput } from './redact/output';
import { briefly, openRedaction } from './redact/redacted';
import { UsageError } from './redact/usage-error';

const help = `usage: redact [--json | --jsonl] [--level ${levels.join('|')}] [--all] < text

  Reads text from standard input and prints it with private values replaced.

  --json    print what was found instead, as a JSON array
  --jsonl   read lines of {"id","text"}; print lines of {"id","findings":[{"kind","start","end","score","rule"}],"redacted"}
  --level   least to most is found: ${levels.join(', ')} (default: balanced)
  --all     replace what is only shown in the browser, too: lone places and organizations, dates, ages, amounts, plain URLs
  --help    this

  Offsets are UTF-16, half open. Exit code 2: a wrong flag, or input that cannot be read (with --jsonl the other lines are
  still done); 1: a text could not be checked, and nothing of it was printed. A text of more than a million characters is read in
  blocks of that size, which end with a line: then nothing of the block was printed, and a value is looked for in its own block.
`;

interface Options {
  readonly mode: 'text' | 'json' | 'jsonl' | 'help';
  readonly level: Level;
  readonly all: boolean;
}

async function main(): Promise<number> {
  const output = openOutput(process.stdout);
  try {
    const options = readOptions(process.argv.slice(2));
    if (options.mode === 'help') await output.write(help);
    else if (options.mode === 'jsonl') return await redactLines(options, output.write);
    else await redactWhole(options, output.write);
    return 0;
  } catch (error) {
    // Engine errors name a recognizer, never a value; of others only the kind is told.
    complain(error instanceof UsageError ? error.message : `the text could not be checked: ${nameOf(error)}`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function readOptions(args: string[]): Options {
  const values = parseFlags(args);
  if (values.json === true && values.jsonl === true) throw new UsageError('--json and --jsonl cannot go together');
  const level = levels.find((one) => one === values.level);
  if (level === undefined) throw new UsageError(`--level takes one of ${levels.join(', ')}`);
  const mode = values.help === true ? 'help' : values.json === true ? 'json' : values.jsonl === true ? 'jsonl' : 'text';
  return { mode, level, all: values.all === true };
}

function parseFlags(args: string[]) {
  const flag = { type: 'boolean' } as const;
  const level = { type: 'string', default: 'balanced' } as const;
  try {
    return parseArgs({ args, options: { json: flag, jsonl: flag, all: flag, help: flag, level } }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : 'wrong flags'}\n\n${help}`);
  }
}

/** Block by block: what is printed is printed for good, and a text of any length needs no more memory than a block. */
async function redactWhole({ mode, level, all }: Options, write: (text: string) => Promise<void>): Promise<void> {
  const redact = openRedaction(all);
  const printed: Printed = { offset: 0, count: 0 };
  for await (const block of readBlocks(process.stdin)) {
    const findings = await detect(block, { level });
    await write(mode === 'json' ? asJson(findings, printed) : redact(block, findings));
    printed.offset += block.length;
    printed.count += findings.length;
  }
  if (mode === 'json') await write(printed.count === 0 ? '[]\n' : '\n]\n');
}

interface Printed {
  /** UTF-16 units of the blocks before. */
  offset: number;
  /** Findings of the blocks before. */
  count: number;
}

/** The next members of the array, as `JSON.stringify` would print them. */
function asJson(findings: readonly Finding[], { offset, count }: Printed): string {
  return findings
    .map((finding, index) => {
      const placed = { ...finding, start: finding.start + offset, end: finding.end + offset };
      const member = JSON.stringify(placed, null, 2).replaceAll('\n', '\n  ');
      return `${count + index === 0 ? '[' : ','}\n  ${member}`;
    })
    .join('');
}

/** @returns the exit code: 0, 2 where a line could not be read, 1 where one could not be checked */
async function redactLines({ level, all }: Options, write: (text: string) => Promise<void>): Promise<number> {
  let exitCode = 0;
  for await (const { number, bytes } of readLines(process.stdin)) {
    try {
      const line = parseLine(bytes);
      if (line === null) continue;
      const findings = await detect(line.text, { level });
      const answer = {
        id: line.id,
        findings: findings.map(briefly),
        redacted: openRedaction(all)(line.text, findings),
      };
      await write(`${JSON.stringify(answer)}\n`);
    } catch (error) {
      const isUsage = error instanceof UsageError;
      complain(`line ${number}: ${isUsage ? error.message : `could not be checked: ${nameOf(error)}`}`);
      exitCode = isUsage && exitCode !== 1 ? 2 : 1;
    }
  }
  return exitCode;
}

const complain = (message: string): void => console.error(`redact: ${message}`);

const nameOf = (error: unknown): string =>
  error instanceof Error && error.name === 'DetectionFailed'
    ? error.message
    : error instanceof Error
      ? error.name
      : 'unknown';

// Last, so that all above is there when it runs.
process.exitCode = await main();
