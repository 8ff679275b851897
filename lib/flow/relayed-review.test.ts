import { expect, it } from 'vitest';
import { guardComposer } from './guard-composer';
import { guardPrompt } from './guard-prompt';
import { learnAnswer, settledAnswer } from './relayed-review';
import { fakeWorld, held, prompt, type FakeWorld } from './story.fixtures';

/** What a frame below the top one would ask, which shares nothing but the vault with it. */
const asked = async (text: string): Promise<FakeWorld['reviews'][number]> => {
  const frame = fakeWorld();
  await guardPrompt(prompt(text), frame.story);
  const [review] = frame.reviews;
  if (!review) throw new Error('the frame asked nothing');
  return review;
};

it('a prompt approved at the composer is not asked about again when it leaves through a frame', async () => {
  const top = fakeWorld();
  await guardComposer('Write to Anna Weber', top.story);
  const answer = settledAnswer(await asked('Write to Anna Weber'), top.story);
  expect(answer).toMatchObject({ verdict: 'send', choices: [{ value: 'Anna Weber', action: 'replace' }] });
});

it('another prompt of the frame is asked about', async () => {
  const top = fakeWorld();
  await guardComposer('Write to Anna Weber', top.story);
  expect(settledAnswer(await asked('Write to Bo Lind'), top.story)).toBeNull();
});

it('what was answered for a frame holds in the top frame', async () => {
  const top = fakeWorld();
  const review = await asked('Write to Anna Weber');
  learnAnswer(review, { verdict: 'send', choices: [] }, top.story);
  expect(settledAnswer(review, top.story)).toMatchObject({ verdict: 'send' });
  const release = await guardPrompt(held('/telemetry', { last: 'Anna Weber' }), top.story);
  expect(JSON.stringify(release)).toContain('[PERSON_1]');
});
