import { describe, expect, it, vi } from 'vitest';
import type { HeldRequest } from '@/lib/model/request';
import { openCanary } from './canary';

const request = (url: string, text: string): HeldRequest => ({
  id: 1,
  transport: 'fetch',
  method: 'POST',
  url,
  contentType: '',
  body: { form: 'text', text },
});
const email = { kind: 'email', start: 9, end: 27, score: 1, rule: 'email/mailbox', reason: '', asks: true } as const;

describe('the canary', () => {
  it('flies where it is held and what is in it is found', async () => {
    const canary = openCanary({
      send: ({ url, text }) => expect(canary.take(request(url, text))).toMatchObject({ do: 'answer', status: 204 }),
      detect: () => Promise.resolve([email]),
    });
    expect(await canary.fly()).toBe(true);
  });

  it.each([
    ['nothing is found', null, () => Promise.resolve([])],
    ['the detector fails', null, () => Promise.reject(new Error('gone'))],
    ['it was changed on the way', 'Write to', () => Promise.resolve([email])],
  ])('falls where %s', async (_, instead, detect) => {
    const canary = openCanary({ send: ({ url, text }) => void canary.take(request(url, instead ?? text)), detect });
    expect(await canary.fly()).toBe(false);
  });

  it('falls where nobody holds it', async () => {
    vi.useFakeTimers();
    const flight = openCanary({ send: () => undefined, detect: () => Promise.resolve([email]) }).fly();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await flight).toBe(false);
    vi.useRealTimers();
  });

  it('leaves other requests alone', () => {
    const canary = openCanary({ send: () => undefined, detect: () => Promise.resolve([]) });
    expect(canary.take(request('https://chat.example.com/', 'Write to canary@example.com'))).toBeNull();
  });
});
