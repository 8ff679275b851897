import { describe, expect, it } from 'vitest';
import { needsDigit } from './prefilter';
import type { Examples } from './recognizer';
import { recognizers } from './recognizers/registry';

const evidence = import.meta.glob<{ examples: Examples }>('./recognizers/*.examples.ts', { eager: true });

describe('the prefilter', () => {
  it('knows recognizers that there are', () => {
    const ids = new Set(recognizers.map(({ id }) => id));
    expect([...needsDigit].filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each([...needsDigit])('%s: each value of its examples has a digit', (id) => {
    const examples = evidence[`./recognizers/${id}.examples.ts`]?.examples.finds ?? [];
    expect(examples.length).toBeGreaterThan(0);
    const values = examples.flatMap(({ marked }) => marked.match(/«[^»]*»/g) ?? []);
    expect(values.filter((value) => !/\p{Nd}/u.test(value))).toEqual([]);
  });
});
