import { describe, expect, it } from 'vitest';
import { isKind } from '@/lib/model/kinds';
import { detectWith } from '../engine';
import type { Examples, Recognizer } from '../recognizer';
import { recognizers } from './registry';

const files = import.meta.glob<Readonly<Record<string, unknown>>>('./*.ts', { eager: true });
const isRecognizerFile = (path: string) => !/\.(?:test|examples)\.ts$|\/registry\.ts$/.test(path);
const idOf = (path: string) => path.slice(2).replace(/(?:\.examples)?\.ts$/, '');

describe('the registry', () => {
  it('lists every file of the room, sorted by id', () => {
    const ids = recognizers.map((recognizer) => recognizer.id);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toEqual(Object.keys(files).filter(isRecognizerFile).map(idOf).sort());
  });

  it.each(recognizers.map((recognizer) => [recognizer.id, recognizer] as const))(
    '%s knows its kind and has examples of both sorts',
    (id, recognizer) => {
      expect(isKind(recognizer.kind)).toBe(true);
      for (const keyword of recognizer.keywords ?? []) expect(keyword).toBe(keyword.toLowerCase());
      const examples = examplesOf(id);
      expect(examples.finds.length).toBeGreaterThanOrEqual(10);
      expect(examples.leaves.length).toBeGreaterThanOrEqual(10);
    },
  );
});

describe.each(
  recognizers
    .filter((recognizer) => examplesOf(recognizer.id).finds.length > 0)
    .map((recognizer) => [recognizer.id, recognizer] as const),
)('%s', (id, recognizer) => {
  it.each(examplesOf(id).finds.map((example, index) => [index + 1, example] as const))(
    'finds example %i',
    async (_, example) => {
      const { text, expected } = unmark(example.marked);
      const found = await find(recognizer, text, example.level ?? 'balanced');
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
        expected.map(({ start, end }) => text.slice(start, end)),
      );
      expect(found.map(({ start, end }) => ({ start, end }))).toEqual(expected);
      for (const finding of found) {
        expect(finding.kind).toBe(example.kind ?? recognizer.kind);
        if (example.asks !== undefined) expect(finding.asks).toBe(example.asks);
      }
    },
  );

  it.each(examplesOf(id).leaves.map((example) => [example.because, example] as const))(
    'leaves alone: %s',
    async (_, example) => {
      const found = await find(recognizer, example.text, 'balanced');
      expect(found.map(({ start, end, rule }) => [rule, example.text.slice(start, end)])).toEqual([]);
    },
  );
});

const find = (recognizer: Recognizer, text: string, level: 'relaxed' | 'balanced' | 'strict') =>
  detectWith([recognizer], text, { level });

function examplesOf(id: string): Examples {
  const examples = files[`./${id}.examples.ts`]?.['examples'];
  if (examples === undefined) throw new Error(`${id}.examples.ts is missing or exports no examples`);
  // The glob's modules are untyped; the type checker has checked each file's own annotation.
  return examples as Examples;
}

function unmark(marked: string): { text: string; expected: { start: number; end: number }[] } {
  const expected: { start: number; end: number }[] = [];
  let text = '';
  for (const [index, part] of marked.split(/[«»]/).entries()) {
    if (index % 2 === 1) expected.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, expected };
}
