import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nameTypes } from '../../../lib/detect/names/labels';
import { randomFrom } from '../random';
import { english } from '../templates/english';
import { fill } from './fill';
import { promptFolder } from './generate';
import { faultOfMarks } from './marks';
import { knownNames, withOtherNames } from './other-names';
import { placesOfTheWorld } from './places';
import { readPrompts } from './prompts';

const groups = [{ locale: 'en', first: ['Ann', 'Bob'], last: ['Roe', 'Hill'] }];
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'];

describe('prompts', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'prompts-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);

  it('are parted by lines of three equals signs; every eighth is kept back', () => {
    write('en-a.txt', Array.from({ length: 9 }, (_, index) => `Prompt ${index} == ===\nfor {first1}`).join('\n===\n'));
    write('de-a.txt', 'Nichts');
    const { trained, measured } = readPrompts(folder, 'en');
    expect(trained).toHaveLength(8);
    expect(measured).toEqual(['Prompt 7 == ===\nfor {first1}']);
  });

  it.each([
    ['{firts1} is late', 'unknown slot: {firts1}'],
    ['Ask «persn:Ann»', 'unknown type of mark: «persn:'],
    ['Ask «person:Ann', 'a mark has no end: «person:Ann'],
    ['Ask «person: Ann»', 'a mark is empty or has spaces at its ends: « Ann»'],
    ['Ask «person:{first1}»', 'a mark holds a slot or a choice: {first1}'],
  ])('are refused where something is wrong: %j', (prompt, fault) => {
    write('en-a.txt', `Fine\n===\n${prompt}`);
    expect(() => readPrompts(folder, 'en')).toThrow(`en-a.txt, prompt 2: ${fault}`);
  });

  it('may quote in French', () => {
    expect(faultOfMarks('« Bonjour : «person:Ann» », dit-elle')).toBeNull();
  });

  it.each(languages)('of the repository are well formed and name all types: %s', (language) => {
    const { trained, measured } = readPrompts(promptFolder, language);
    const all = [...trained, ...measured];
    expect(all.length).toBeGreaterThan(80);
    for (const type of nameTypes)
      expect(all.filter((prompt) => prompt.includes(`«${type}:`)).length).toBeGreaterThan(10);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('marks', () => {
  it('are names in the text', () => {
    const world = { groups, places: placesOfTheWorld() };
    const { text, names } = fill('Ask «person:Kit» at «organization:Elm & Oak» now.', randomFrom(1), world, english);
    expect(text).toBe('Ask Kit at Elm & Oak now.');
    expect(names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)).toEqual([
      'person Kit',
      'organization Elm & Oak',
    ]);
  });

  it('get the same other name for the same word, as it is written', () => {
    const others = [{ locale: 'en', first: ['Zoe'], last: ['Vale'] }];
    const known = knownNames(groups);
    const prompt = '«person:Ann Roe» and «person:ANN», «person:roe», «person:Kit», «location:Ann»';
    const written = { location: [], organization: [] };
    const other = withOtherNames(prompt, { random: randomFrom(3), groups: others, known, written, language: english });
    const [full = '', first = '', last = ''] = [...other.matchAll(/«person:([^»]+)»/g)].map(([, name]) => name ?? '');
    expect(full).toMatch(/^Zoe/);
    expect(full.toUpperCase().startsWith(first)).toBe(true);
    expect(full.toLowerCase().endsWith(last)).toBe(true);
    expect(other).toContain('«person:Kit», «location:Ann»');
  });
});
