import { expect, it } from 'vitest';
import { withPassToken } from '@/lib/policy/pass-token';
import { isHttp, withToken } from './pass-token';

it.each(['https://chat.example.test/a?b=c', 'https://chat.example.test/#own'])(
  'marks as the rules expect: %s',
  (url) => {
    expect(withToken(url, 'abc')).toBe(withPassToken(url, 'abc'));
  },
);

it('leaves the URL alone without a token', () => {
  expect(withToken('https://chat.example.test/#own', '')).toBe('https://chat.example.test/#own');
});

it.each([
  ['https://a.example', true],
  ['HTTP://a.example', true],
  ['blob:https://a.example/1', false],
  ['data:text/plain,a', false],
])('%s leaves the machine: %s', (url, expected) => {
  expect(isHttp(url)).toBe(expected);
});
