import { you } from '@/lib/sites/you';
import { bytes, expects, fields, file, json, none, nothing, text, type SiteFixtures } from './site-fixture';

const ask = 'https://you.com/api/streamingSearch';
const history = JSON.stringify([{ question: 'before', answer: 'said' }]);

export const fixtures: SiteFixtures = {
  site: you,
  conversations: [
    ['https://you.com/', null],
    ['https://you.com/search?q=a&cid=c1_0123-abc', 'c1_0123-abc'],
  ],
  requests: [
    {
      name: 'send, in the address',
      method: 'GET',
      url: `${ask}?${new URLSearchParams({ q: 'hello & bye', page: '1', chat: history }).toString()}`,
      body: none,
      expected: expects('send', 'review', 'hello & bye', 'before', 'said'),
    },
    {
      name: 'an address without a prompt',
      method: 'GET',
      url: `${ask}?page=1`,
      body: none,
      expected: expects('send', 'review'),
    },
    {
      name: 'an address that cannot be read',
      method: 'GET',
      url: `${ask}?q=a&chat=%5B`,
      body: none,
      expected: 'unreadable',
    },
    { name: 'send as a body', url: ask, body: json({ query: 'hello' }), expected: expects('send', 'review', 'hello') },
    { name: 'send as a body, unknown', url: ask, body: text('hello'), expected: 'unreadable' },
    {
      name: 'file',
      url: 'https://you.com/api/upload',
      body: bytes('application/pdf'),
      expected: expects('upload', 'hold'),
    },
    {
      name: 'file elsewhere',
      url: 'https://you.com/api/x',
      body: fields(['file', file('image/png', 'a.png')]),
      expected: expects('upload', 'hold'),
    },
    { name: 'telemetry', url: 'https://you.com/api/event', body: json({ a: 1 }), expected: nothing },
  ],
};
