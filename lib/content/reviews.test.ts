// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { site } from '@/lib/flow/story.fixtures';
import { openReviews } from './reviews';

const world = vi.hoisted(() => ({ reloadSaid: 0, answers: true }));
vi.mock('@/lib/bridge/reload-notice', () => ({ createReloadNotice: () => () => (world.reloadSaid += 1) }));
vi.mock('@/lib/messages/handle', () => ({ handleBackgroundMessage: () => () => undefined }));
vi.mock('@/lib/messages/send', () => ({
  isOrphaned: () => false,
  sendToBackground: () => (world.answers ? Promise.resolve() : Promise.reject(new Error('gone'))),
}));

const stop = new AbortController();
afterEach(() => {
  world.reloadSaid = 0;
});
const top = { site: () => site, story: () => Promise.resolve(null) };

describe('what is to be said while the background does not answer', () => {
  it('is said by a line of the page’s own, as no panel comes', async () => {
    world.answers = false;
    openReviews(top, stop.signal).say({ kind: 'held', why: 'background-gone' });
    await vi.waitFor(() => expect(world.reloadSaid).toBe(1));
  });

  it('waits for the panel where one comes', async () => {
    world.answers = true;
    openReviews(top, stop.signal).say({ kind: 'held', why: 'background-gone' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(world.reloadSaid).toBe(0);
  });
});
