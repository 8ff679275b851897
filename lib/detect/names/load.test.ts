import { describe, expect, it } from 'vitest';
import { modelData } from './model-data';
import { loadNameTagger } from './load';
import { readNames } from './view-names';

/** Base64 of deflated bytes: what the extension's package grows by. */
const largest = 1_250_000;

const namesIn = async (text: string): Promise<string[]> =>
  (await readNames({ text })).names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe('the model that ships', () => {
  it('stays small', () => {
    expect(modelData.length).toBeLessThan(largest);
  });

  it('is unpacked once', () => {
    expect(loadNameTagger()).toBe(loadNameTagger());
  });

  it.each([
    ['Hi Priya, can you ask Ngozi about the rent?', ['person Priya', 'person Ngozi']],
    ['Dr. Okafor and Maria Rossi live in Berlin.', ['person Okafor', 'person Maria Rossi', 'location Berlin']],
    ['Ich heiße Jürgen Großmann und wohne in Hamburg.', ['person Jürgen Großmann', 'location Hamburg']],
    ['const total = items.reduce((sum, item) => sum + item.price, 0);', []],
    ['How do I sort a list in Python?', []],
    ['', []],
  ])('reads %j', async (text, expected) => {
    const found = await namesIn(text);
    expect(found.slice(0, expected.length)).toEqual(expected);
    if (expected.length === 0) expect(found).toEqual([]);
  });

  it('says how sure it is', async () => {
    const text = 'My name is Siddharth Iyer.';
    const { likelihood } = await readNames({ text });
    expect(likelihood('person', 11, 25)).toBeGreaterThan(0.9);
    expect(likelihood('person', 0, 2)).toBeLessThan(0.05);
  });
});
