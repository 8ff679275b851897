import { describe, expect, it } from 'vitest';
import type { RequestRule } from '@/lib/model/site';
import { guardPrompt } from './guard-prompt';
import { fakeWorld, held, type FakeWorld } from './story.fixtures';
import type { Story } from './story';

const taught: RequestRule = {
  role: 'send',
  treatment: 'review',
  methods: ['POST'],
  url: /\/own$/,
  text: ['say'],
};
const onTrial = ({ story }: FakeWorld, rules = [taught]): Story => ({
  ...story,
  site: { ...story.site, taught: rules, isOnTrial: true },
});
const isProven = ({ steps }: FakeWorld): boolean => steps.includes('recipe worked');

describe('a recipe on trial', () => {
  it('has worked once what the person wrote is read where it says', async () => {
    const world = fakeWorld();
    world.typed = [{ text: 'What is the capital of Peru?', isDraft: false }];
    await guardPrompt(held('/own', { say: 'What is the capital of Peru?' }), onTrial(world));
    expect(isProven(world)).toBe(true);
  });

  it('has not where the page says something else, or hides the words in another place', async () => {
    const world = fakeWorld();
    world.typed = [{ text: 'What is the capital of Peru?', isDraft: false }];
    await guardPrompt(held('/own', { say: 'Hello there', more: 'What is the capital of Peru?' }), onTrial(world));
    expect(isProven(world)).toBe(false);
  });

  it('has not by what the built-in rules read, or by a rule for something else', async () => {
    const world = fakeWorld();
    world.typed = [{ text: 'What is the capital of Peru?', isDraft: false }];
    const known = held('/send', { messages: [{ role: 'user', content: 'What is the capital of Peru?' }] });
    await guardPrompt(known, onTrial(world));
    await guardPrompt(
      held('/own', { say: 'What is the capital of Peru?' }),
      onTrial(world, [{ ...taught, role: 'title' }]),
    );
    expect(isProven(world)).toBe(false);
  });

  it('has worked once and for all: a trusted one is not followed', async () => {
    const world = fakeWorld();
    world.typed = [{ text: 'What is the capital of Peru?', isDraft: false }];
    const story = onTrial(world);
    await guardPrompt(held('/own', { say: 'What is the capital of Peru?' }), {
      ...story,
      site: { ...story.site, isOnTrial: false },
    });
    expect(isProven(world)).toBe(false);
  });
});
