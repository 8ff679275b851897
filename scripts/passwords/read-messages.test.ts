import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readMessages } from './read-messages';

const folder = mkdtempSync(path.join(tmpdir(), 'messages-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const written = (text: string) => {
  writeFileSync(path.join(folder, 'en-1.txt'), text);
  return readMessages(folder);
};

describe('messages to learn from', () => {
  it('are divided by lines, their marks taken out', () => {
    expect(written('it is «password:a b», ok\n===\n\nnothing\nhere\n')).toEqual([
      { file: 'en-1.txt', text: 'it is a b, ok', passwords: [{ start: 6, end: 9 }] },
      { file: 'en-1.txt', text: 'nothing\nhere', passwords: [] },
    ]);
  });

  it.each(['«password:a\nb»', 'it is «pasword:a»', '«password:»'])('with a broken mark are refused: %j', (text) => {
    expect(() => written(`fine\n===\n${text}`)).toThrow('en-1.txt, message 2: a mark is broken');
  });

  it('are all there', () => {
    const messages = readMessages(path.join(import.meta.dirname, 'messages'));
    expect(messages.length).toBeGreaterThan(2_000);
    for (const { text, passwords } of messages)
      for (const { start, end } of passwords) expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
  });
});
