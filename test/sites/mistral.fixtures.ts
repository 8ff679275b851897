import { mistral } from '@/lib/sites/mistral';
import { expects, fields, file, json, nothing, text, type SiteFixtures } from './site-fixture';

const api = 'https://chat.mistral.ai/api';
const id = '6f1c2b7e-0000-4000-8000-0123456789ab';

export const fixtures: SiteFixtures = {
  site: mistral,
  conversations: [
    ['https://chat.mistral.ai/chat', null],
    [`https://chat.mistral.ai/chat/${id}`, id],
  ],
  requests: [
    {
      name: 'first turn',
      url: `${api}/trpc/message.newChat?batch=1`,
      body: json({ 0: { json: { content: [{ type: 'text', text: 'hello' }], agentId: null }, meta: { values: {} } } }),
      expected: expects('send', 'review', 'hello'),
    },
    {
      name: 'first turn, older',
      url: `${api}/trpc/message.newChat?batch=1`,
      body: json({ 0: { json: { content: 'hello' } } }),
      expected: expects('send', 'review', 'hello'),
    },
    { name: 'first turn, unknown', url: `${api}/trpc/message.newChat`, body: json({ a: 'x' }), expected: 'unreadable' },
    {
      name: 'start, without words',
      url: `${api}/chat`,
      body: json({ chatId: id, mode: 'start' }),
      expected: expects('control', 'pass'),
    },
    {
      name: 'later turn',
      url: `${api}/chat`,
      body: json({ chatId: id, mode: 'append', messageInput: [{ type: 'text', text: 'hello' }] }),
      expected: expects('send', 'review', 'hello'),
    },
    {
      name: 'later turn, older',
      url: `${api}/chat`,
      body: json({ chatId: id, mode: 'append', messageInput: 'hello' }),
      expected: expects('send', 'review', 'hello'),
    },
    { name: 'later turn, broken', url: `${api}/chat`, body: text('{'), expected: 'unreadable' },
    { name: 'a mode of tomorrow', url: `${api}/chat`, body: json({ mode: 'x' }), expected: 'unreadable' },
    {
      name: 'memory',
      url: `${api}/trpc/memory.create?batch=1`,
      body: json({ 0: { json: { content: 'I live here' } } }),
      expected: expects('profile', 'redact', 'I live here'),
    },
    {
      name: 'file',
      url: `${api}/upload`,
      body: fields(['file', file('application/pdf', 'a.pdf')]),
      expected: expects('upload', 'hold'),
    },
    {
      name: 'turn at an unknown path',
      url: `${api}/v2/turns`,
      body: json({ messageInput: 'hello' }),
      expected: expects('send', 'review', 'hello'),
    },
    { name: 'telemetry', url: `${api}/trpc/analytics.track`, body: json({ 0: { json: { n: 5 } } }), expected: nothing },
  ],
};
