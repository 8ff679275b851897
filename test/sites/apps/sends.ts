import { json, type RequestFixture } from '../site-fixture';

/** Apps that are known by their page stand anywhere. */
export const host = 'https://ai.example.com';

/** A prompt to one of their addresses. */
export const sends = (name: string, path: string, body: unknown, parts: readonly string[]): RequestFixture => ({
  name,
  url: `${host}${path}`,
  body: json(body),
  expected: { role: 'send', treatment: 'review', parts },
});
