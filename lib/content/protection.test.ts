import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Protection } from '@/lib/model/protection';
import { connectProtection } from './protection';

type Answer = (protection: Protection | null) => void;

const world = vi.hoisted(() => ({
  answers: [] as Answer[],
  failures: [] as ((why: Error) => void)[],
  asked: [] as unknown[],
  changed: (): unknown => undefined,
}));
vi.mock('@/lib/messages/send', () => ({
  sendToBackground: (_name: string, request: unknown) =>
    new Promise<Protection | null>((resolve, reject) => {
      world.failures.push(reject);
      world.asked.push(request);
      world.answers.push(resolve);
    }),
}));
vi.mock('@/lib/messages/handle', () => ({
  handleBackgroundMessage: (_name: string, handler: () => unknown) => {
    world.changed = handler;
    return () => undefined;
  },
}));

const active = { siteKey: 'chatgpt', active: true } as Protection; // what is looked at here
const connect = () =>
  connectProtection({ isTop: true, signal: new AbortController().signal, onChange: () => undefined });

afterEach(() => {
  world.answers.length = 0;
  world.failures.length = 0;
  world.asked.length = 0;
});

describe('what a frame knows of its protection', () => {
  it('is the newest answer, and an older one that comes late changes nothing', async () => {
    const source = connect();
    const asked = source.known();
    world.changed();
    world.answers[1]?.(active);
    world.answers[0]?.(null);
    expect(await asked).toEqual(active);
    expect(await source.known()).toEqual(active);
    expect(source.now()).toEqual(active);
  });

  it('is asked for anew at each change, and withdrawn by the answer', async () => {
    const source = connect();
    expect(source.isKnown()).toBe(false);
    world.answers[0]?.(active);
    expect(await source.known()).toEqual(active);
    expect(source.isKnown()).toBe(true);
    world.changed();
    expect(source.now()).toEqual(active);
    world.answers[1]?.(null);
    expect(await source.known()).toBeNull();
    expect(source.now()).toBeNull();
  });

  it('is refused to whoever asks while nobody answers, and asked for anew by the next', async () => {
    const source = connect();
    world.failures[0]?.(new Error('gone'));
    await expect(source.known()).rejects.toThrow('gone');
    expect(source.isKnown()).toBe(false);
    const again = source.known();
    world.answers[1]?.(active);
    expect(await again).toEqual(active);
    expect(world.asked).toHaveLength(2);
  });

  it('is followed when the background hears so, whatever comes of it', async () => {
    const source = connect();
    world.answers[0]?.(active);
    await source.known();
    const followed = Promise.resolve(world.changed()).then(() => source.now());
    world.answers[1]?.(null);
    expect(await followed).toBeNull();
  });

  it('is asked for by the same page each time, and by another one in another document', () => {
    connect();
    world.changed();
    connect();
    const [first, again, other] = world.asked;
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });
});
