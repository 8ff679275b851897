import { openrouter } from '@/lib/sites/openrouter';
import { expects, fields, file, json, none, nothing, text, type SiteFixtures } from './site-fixture';

const url = 'https://openrouter.ai/api/v1/chat/completions';

export const fixtures: SiteFixtures = {
  site: openrouter,
  conversations: [
    ['https://openrouter.ai/chat', null],
    ['https://openrouter.ai/chat?room=orc-1700000000-AbCd', 'orc-1700000000-AbCd'],
  ],
  requests: [
    {
      name: 'send with the conversation so far',
      url,
      body: json({
        model: 'm',
        stream: true,
        messages: [
          { role: 'user', content: 'a' },
          { role: 'assistant', content: 'b' },
          { role: 'user', content: [{ type: 'text', text: 'c' }] },
        ],
      }),
      expected: expects('send', 'review', 'a', 'b', 'c'),
    },
    {
      name: 'send, Responses',
      url: 'https://openrouter.ai/api/frontend/responses',
      body: json({ input: [{ role: 'user', content: [{ type: 'input_text', text: 'a' }] }], instructions: 'b' }),
      expected: expects('send', 'review', 'a', 'b'),
    },
    { name: 'send, broken', url, body: text('{'), expected: 'unreadable' },
    {
      name: 'file',
      url: 'https://openrouter.ai/api/upload',
      body: fields(['file', file('image/png', 'a.png')]),
      expected: expects('upload', 'hold'),
    },
    {
      name: 'turns at an unknown path',
      url: 'https://openrouter.ai/frontend/talk',
      body: json({ messages: [{ content: 'a' }] }),
      expected: expects('send', 'review', 'a'),
    },
    { name: 'models', method: 'GET', url: 'https://openrouter.ai/api/v1/models', body: none, expected: nothing },
    { name: 'telemetry', url: 'https://openrouter.ai/e', body: json({ a: 1 }), expected: nothing },
  ],
};
