import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendToBackground } from '@/lib/messages/send';
import { checkConnection } from './connection-check';

vi.mock('@/lib/messages/send');
const told = vi.mocked(sendToBackground);
const address = 'https://chat.example.com/';
const key = ['sk-ant', 'api03', 'a'.repeat(40)].join('-');

beforeEach(() => {
  vi.useFakeTimers();
  told.mockReset().mockResolvedValue(undefined);
});
afterEach(() => vi.useRealTimers());

const open = (isActive = true) => {
  const page = new AbortController();
  const parts = { address: () => address, stored: () => [key], isActive: () => isActive, signal: page.signal };
  return { page, check: checkConnection(parts) };
};

describe('the connection check', () => {
  it('tells of each thing once, and nothing of the key', async () => {
    const { check } = open();
    const request = { id: 1, transport: 'fetch', method: 'POST', contentType: '', body: { form: 'none' } } as const;
    for (let time = 0; time < 2; time += 1) check.request({ ...request, url: `https://api.example.net/?key=${key}` });
    check.prompt('https://api.example.net/v1', false);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(told.mock.calls).toEqual([
      ['tellConcern', { name: 'key-in-address', about: 'Anthropic' }],
      ['tellConcern', { name: 'third-host', about: 'api.example.net' }],
      ['tellConcern', { name: 'key-in-storage', about: 'Anthropic' }],
    ]);
  });

  it('tells it again where nobody heard', async () => {
    const { check } = open();
    told.mockRejectedValueOnce(new Error('asleep'));
    check.prompt('https://api.example.net/v1', false);
    await vi.advanceTimersByTimeAsync(0);
    check.prompt('https://api.example.net/v1', false);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('looks at nothing that is kept on a page that is not protected, or is gone', async () => {
    open(false);
    open().page.abort();
    await vi.advanceTimersByTimeAsync(100_000);
    expect(told).not.toHaveBeenCalled();
  });
});
