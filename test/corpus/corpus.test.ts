import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/detect/detect';
import { knownMisses } from './known-misses';
import { readCorpus, unmark } from './read-corpus';

const spanOf = ({ kind, start, end }: { kind: string; start: number; end: number }) => `${kind} ${start}-${end}`;

describe('prompts of the corpus', () => {
  it.each(readCorpus().map((prompt) => [prompt.id, prompt] as const))('%s: finds what is marked', async (_, prompt) => {
    const found = (await detect(prompt.text, { level: 'balanced' })).map(spanOf);
    expect(prompt.expected.map(spanOf).filter((expected) => !found.includes(expected))).toEqual([]);
  });

  it.each(readCorpus().map((prompt) => [prompt.id, prompt] as const))(
    '%s: asks about nothing else',
    async (_, prompt) => {
      const expected = prompt.expected.map(spanOf);
      const asking = (await detect(prompt.text, { level: 'balanced' })).filter(({ asks }) => asks);
      expect(asking.map(spanOf).filter((found) => !expected.includes(found))).toEqual([]);
    },
  );
});

describe('known misses', () => {
  it.each(knownMisses.map((miss) => [miss.why, miss] as const))('%s: still missed', async (_, miss) => {
    const { text, expected } = unmark(miss.marked);
    const found = (await detect(text, { level: 'balanced' })).map(spanOf);
    expect(expected.some((one) => !found.includes(spanOf(one)))).toBe(true);
  });
});

describe('what holds for any text', () => {
  it('finds a person once and then everywhere, the last name alone too', async () => {
    const text = 'Dear Dr. Ngozi Aldertree,\nplease. Aldertree knows. So does Ngozi.';
    const people = (await detect(text, { level: 'balanced' })).filter(({ kind }) => kind === 'person');
    expect(people.map(({ start, end }) => text.slice(start, end))).toEqual(['Ngozi Aldertree', 'Aldertree', 'Ngozi']);
  });

  it('finds more the stricter the level', async () => {
    for (const { text } of readCorpus()) {
      const counts = [];
      for (const level of ['relaxed', 'balanced', 'strict'] as const) {
        const people = (await detect(text, { level })).filter(({ kind }) => kind === 'person');
        counts.push(people.reduce((sum, { start, end }) => sum + end - start, 0));
      }
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
    }
  });
});
