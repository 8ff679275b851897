import { duckai } from '@/lib/sites/duckai';
import { bytes, expects, json, none, nothing, text, type SiteFixtures } from './site-fixture';

const api = 'https://duck.ai/duckchat/v1';

export const fixtures: SiteFixtures = {
  site: duckai,
  conversations: [['https://duck.ai/', null]],
  requests: [
    {
      name: 'send with the conversation so far',
      url: `${api}/chat`,
      body: json({
        model: 'm',
        messages: [
          { role: 'user', content: 'a' },
          { role: 'assistant', content: '', parts: [{ type: 'text', text: 'b' }] },
          { role: 'user', content: [{ type: 'text', text: 'c' }] },
        ],
      }),
      expected: expects('send', 'review', 'a', '', 'b', 'c'),
    },
    {
      name: 'send, older host',
      url: 'https://duckduckgo.com/duckchat/v1/chat',
      body: json({ messages: [{ role: 'user', content: 'a' }] }),
      expected: expects('send', 'review', 'a'),
    },
    { name: 'send, broken', url: `${api}/chat`, body: text('{'), expected: 'unreadable' },
    { name: 'image', url: `${api}/images`, body: bytes('image/png'), expected: expects('upload', 'hold') },
    {
      name: 'turns at an unknown path',
      url: 'https://duck.ai/duckchat/v2/talk',
      body: json({ messages: [{ content: 'a' }] }),
      expected: expects('send', 'review', 'a'),
    },
    { name: 'status', method: 'GET', url: `${api}/status`, body: none, expected: nothing },
    { name: 'search', url: 'https://duckduckgo.com/t/x', body: json({ a: 1 }), expected: nothing },
  ],
};
