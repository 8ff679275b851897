import { detectWith } from '@/lib/detect/engine';
import type { Examples } from '@/lib/detect/recognizer';
import { recognizers } from '@/lib/detect/recognizers/registry';

const files: Readonly<Record<string, { readonly examples: Examples }>> = import.meta.glob(
  '/lib/detect/recognizers/*.examples.ts',
  { eager: true },
);

/** What each recognizer makes of its own examples in this browser: one line for each that is not as it should be, and how many were tried. */
async function tryRules(): Promise<{ tried: number; wrong: string[] }> {
  const wrong: string[] = [];
  let tried = 0;
  for (const recognizer of recognizers) {
    const examples = files[`/lib/detect/recognizers/${recognizer.id}.examples.ts`]?.examples;
    const marked = [
      ...(examples?.finds ?? []).map((one) => ({ marked: one.marked, level: one.level ?? 'balanced' })),
      ...(examples?.leaves ?? []).map(({ text }) => ({ marked: text, level: 'balanced' }) as const),
    ];
    for (const [index, { marked: text, level }] of marked.entries()) {
      const expected = valuesIn(text);
      const plain =
        expected.length === 0 && index >= (examples?.finds.length ?? 0) ? text : text.replaceAll(/[«»]/g, '');
      const found = await detectWith([recognizer], plain, { level });
      tried++;
      const values = found.map(({ start, end }) => plain.slice(start, end));
      if (values.join('\n') !== (plain === text ? '' : expected.join('\n')))
        wrong.push(`${recognizer.id} ${index + 1}`);
    }
  }
  return { tried, wrong };
}

const valuesIn = (marked: string): string[] => Array.from(marked.matchAll(/«([^»]*)»/g), ([, value = '']) => value);

Object.assign(globalThis, { tryRules });
