import { describe, expect, it } from 'vitest';
import { namingLasts, trackConversation } from './conversation-tracker';

const site = { id: 'chat', conversation: (url: URL) => /^\/c\/(\w+)$/.exec(url.pathname)?.[1] ?? null };
const url = (path: string): URL => new URL(path, 'https://chat.example.com');
const tracker = () => {
  let count = 0;
  return trackConversation(site, () => String((count += 1)));
};

describe('a conversation', () => {
  it('is provisional until the site names it after a prompt', () => {
    const tracked = tracker();
    expect(tracked.at(url('/'), 0)).toEqual({ id: 'provisional:1', namedFrom: null });
    tracked.promptLeft(10);
    expect(tracked.at(url('/c/abc'), 20)).toEqual({ id: 'chat:abc', namedFrom: 'provisional:1' });
    expect(tracked.at(url('/c/abc'), 30)).toEqual({ id: 'chat:abc', namedFrom: null });
  });

  it('does not hand its stand-ins to an older one that is opened', () => {
    const tracked = tracker();
    tracked.at(url('/'), 0);
    expect(tracked.at(url('/c/old'), 5)).toEqual({ id: 'chat:old', namedFrom: null });
  });

  it('is not taken for one that is opened long after the prompt', () => {
    const tracked = tracker();
    tracked.at(url('/'), 0);
    tracked.promptLeft(0);
    expect(tracked.at(url('/c/old'), namingLasts + 1).namedFrom).toBeNull();
  });

  it('is a new one when the page goes back to its start', () => {
    const tracked = tracker();
    const first = tracked.at(url('/'), 0).id;
    tracked.promptLeft(1);
    tracked.at(url('/c/abc'), 2);
    expect(tracked.at(url('/'), 3).id).not.toBe(first);
  });

  it('names one conversation once', () => {
    const tracked = tracker();
    tracked.at(url('/'), 0);
    tracked.promptLeft(1);
    tracked.at(url('/c/abc'), 2);
    expect(tracked.at(url('/c/other'), 3).namedFrom).toBeNull();
  });
});
