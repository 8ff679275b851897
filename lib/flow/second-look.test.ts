import { describe, expect, it } from 'vitest';
import type { HeldBody, HeldRequest } from '@/lib/model/request';
import { secondLook } from './second-look';
import { site } from './story.fixtures';

const hidden = [{ kind: 'person', value: 'Anna Weber', standIn: '[PERSON_1]' }] as const;

const request = (path: string, body: HeldBody, method = 'POST'): HeldRequest => ({
  id: 0,
  transport: 'fetch',
  method,
  url: `https://chat.example.com${path}`,
  contentType: '',
  body,
});
const bytes = (text: string): HeldBody => ({
  form: 'bytes',
  bytes: new TextEncoder().encode(text).buffer,
  type: '',
  name: null,
});

describe('a request past the guard', () => {
  it.each([
    ['a prompt', '/send', bytes('{"messages":[{"content":"hello"}]}'), 'prompt'],
    ['a prompt that cannot be read', '/send', bytes(''), 'prompt'],
    ['telemetry with something hidden', '/telemetry', bytes('{"t":"Anna%20Weber"}'), 'hidden'],
    ['a form with something hidden', '/x', { form: 'multipart', fields: [['a', 'Anna Weber']] }, 'hidden'],
    ['telemetry', '/telemetry', bytes('{"t":1}'), 'nothing'],
    ['a request that nobody knows', '/x', bytes('{"t":1}'), 'nothing'],
    ['a draft', '/draft', bytes('{"text":"hel"}'), 'nothing'],
  ] as const)('%s', (_, path, body, expected) => {
    expect(secondLook(site, request(path, body), hidden)).toBe(expected);
  });

  it('a file', () => {
    expect(secondLook(site, request('/file', bytes('%PDF'), 'PUT'), [])).toBe('prompt');
  });
});
