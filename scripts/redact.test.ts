import { spawn } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

const root = path.join(import.meta.dirname, '..');
const patience = 60_000;

function redact(args: string[], input: string | Buffer): Promise<Run> {
  const command = ['scripts/with-dependencies.mjs', 'tsx', 'scripts/redact.ts', ...args];
  const child = spawn(process.execPath, command, { cwd: root });
  const chunks = { out: '', error: '' };
  child.stdout.on('data', (chunk: Buffer) => (chunks.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (chunks.error += chunk.toString()));
  child.stdin.on('error', () => undefined); // A program that ends early closes its input.
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...chunks })));
}

describe('the command line', { timeout: patience }, () => {
  it('prints the text with stand-ins and nothing else', async () => {
    const { code, out, error } = await redact([], 'Ask Jane Roe (jane@example.com), not [PERSON_1].\r\n');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/^Ask \[PERSON_2\] \(\[EMAIL_\d\]\), not \[PERSON_1\]\.\r\n$/);
  });

  it('prints findings as JSON', async () => {
    const { out } = await redact(['--json', '--level', 'strict'], 'Ask Jane Roe.');
    expect(JSON.parse(out)).toMatchObject([{ kind: 'person', start: 4, end: 12, asks: true }]);
  });

  it('reads a long text in blocks, with one stand-in for a value', async () => {
    const filler = `${'nothing in this line\n'.repeat(20)}\n`.repeat(2_600);
    const text = `write to jane@example.com\n${filler}or to jane@example.com, or to joe@example.com\n`;
    const { code, out } = await redact([], text);
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThan(1_000_000);
    expect(out.replace(filler, '')).toBe('write to [EMAIL_1]\nor to [EMAIL_1], or to [EMAIL_2]\n');
    const found = JSON.parse((await redact(['--json'], text)).out) as { start: number; end: number }[];
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'jane@example.com',
      'jane@example.com',
      'joe@example.com',
    ]);
  });

  it('keeps the order of lines and their ids', async () => {
    const lines = ['{"id":"b","text":"Ask Jane Roe."}', '', '{"id":7,"text":""}'].join('\n');
    const { code, out } = await redact(['--jsonl'], lines);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['b', 7]);
    expect(answers[0]).toMatchObject({
      findings: [{ kind: 'person', start: 4, end: 12 }],
      redacted: 'Ask [PERSON_1].',
    });
    expect(Object.keys((answers[0]?.['findings'] as object[])[0] ?? {})).toEqual([
      'kind',
      'start',
      'end',
      'score',
      'rule',
    ]);
  });

  it('names the bad line, does the others, and does not end well', async () => {
    const { code, out, error } = await redact(
      ['--jsonl'],
      '{"id":1,"text":"a"}\nnot json\n{"id":3}\n{"id":4,"text":"d"}\n',
    );
    expect(code).toBe(2);
    expect(error).toMatch(/line 2: not valid JSON[\s\S]*line 3: needs/);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: number }).id),
    ).toEqual([1, 4]);
  });

  it.each([[['--nope']], [['--level', 'loud']], [['--json', '--jsonl']], [['file.txt']]])(
    'refuses %j',
    async (args) => {
      const { code, out, error } = await redact(args, 'x');
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(error).toMatch(/^redact: /);
    },
  );

  it('refuses bytes that are no text', async () => {
    const { code, out } = await redact([], Buffer.from([0x61, 0xff, 0xfe]));
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('ends quietly when its reader goes away', async () => {
    const line = '{"id":1,"text":"Ask Jane Roe."}\n';
    const command = ['scripts/with-dependencies.mjs', 'tsx', 'scripts/redact.ts', '--jsonl'];
    const child = spawn(process.execPath, command, { cwd: root });
    let error = '';
    child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(line.repeat(3_000));
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(error).toBe('');
  });
});
