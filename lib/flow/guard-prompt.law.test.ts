import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Choice } from '@/lib/model/choice';
import { guardPrompt } from './guard-prompt';
import { fakeWorld, held, prompt } from './story.fixtures';

const names = ['Anna Weber', 'Bo Lind', 'Zoë "Zed" O\u2019Hara', 'Łukasz\\Nowak'];
const words = fc.oneof(fc.constantFrom(...names, 'and', 'wrote to', '\n', '[PERSON_1]', '"', '\\'), fc.string());
const texts = fc.array(words, { maxLength: 12 }).map((list) => list.join(' '));

const bodyOf = (release: Awaited<ReturnType<typeof guardPrompt>>, before: string): string =>
  release.do === 'release' ? (release.body?.form === 'text' ? release.body.text : before) : '';

/** Every string in a JSON document, decoded, one after the other. */
const stringsIn = (json: string): string => {
  const all: string[] = [];
  JSON.parse(json, (_key, value: unknown) => {
    if (typeof value === 'string') all.push(value);
    return value;
  });
  return all.join('\u0000');
};

it('nothing that was chosen to be hidden stands in what leaves, now or in a later request', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 4 }), fc.subarray(names), async (prompts, keep) => {
      const world = fakeWorld(names);
      world.answer = ({ startingChoices }) => ({
        verdict: 'send',
        choices: startingChoices.map((choice): Choice => ({
          ...choice,
          action: keep.includes(choice.value) ? 'keep' : 'replace',
        })),
      });
      const hidden = names.filter((name) => !keep.includes(name));
      for (const text of prompts) {
        const request = prompt(text);
        const left = bodyOf(
          await guardPrompt(request, world.story),
          request.body.form === 'text' ? request.body.text : '',
        );
        for (const name of hidden) expect(stringsIn(left).includes(name)).toBe(false);
        const later = held('/telemetry', { echo: text, deep: { again: [text] } });
        const echoed = bodyOf(await guardPrompt(later, world.story), later.body.form === 'text' ? later.body.text : '');
        for (const name of hidden) expect(stringsIn(echoed).includes(name)).toBe(false);
      }
    }),
    { numRuns: 150 },
  );
});

it('no log entry holds a word of the text', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const world = fakeWorld(names);
      await guardPrompt(prompt(text), world.story);
      const logged = JSON.stringify(world.entries);
      for (const name of names) expect(logged.includes(name)).toBe(false);
    }),
    { numRuns: 50 },
  );
});
