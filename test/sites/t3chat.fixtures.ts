import { t3chat } from '@/lib/sites/t3chat';
import { bytes, expects, fields, file, json, nothing, text, type SiteFixtures } from './site-fixture';

const url = 'https://t3.chat/api/chat';
const id = '6f1c2b7e-0000-4000-8000-0123456789ab';

export const fixtures: SiteFixtures = {
  site: t3chat,
  conversations: [
    ['https://t3.chat/', null],
    [`https://t3.chat/chat/${id}`, id],
  ],
  requests: [
    {
      name: 'send with thread and profile',
      url,
      body: json({
        messages: [
          { id, role: 'user', parts: [{ type: 'text', text: 'hello' }], attachments: [] },
          { id, role: 'assistant', content: 'hi' },
        ],
        model: 'm',
        preferences: { name: 'Ada', occupation: 'cook', selectedTraits: [], additionalInfo: 'brief' },
      }),
      expected: expects('send', 'review', 'hello', 'hi', 'Ada', 'cook', 'brief'),
    },
    { name: 'send, broken', url, body: text('{'), expected: 'unreadable' },
    {
      name: 'thread saved',
      method: 'SOCKET',
      url: 'wss://api.sync.t3.chat/api/1/sync',
      body: json({ type: 'Mutation', udfPath: 'x', args: [{ title: 't', messages: [{ content: 'hello' }] }] }),
      expected: expects('save', 'redact', 't', 'hello'),
    },
    {
      name: 'socket, without words',
      method: 'SOCKET',
      url: 'wss://x.convex.cloud/api/1/sync',
      body: json({ type: 'Connect', sessionId: 'x' }),
      expected: expects('save', 'redact'),
    },
    {
      name: 'file',
      method: 'PUT',
      url: 'https://sea1.ingest.uploadthing.com/x',
      body: bytes(''),
      expected: expects('upload', 'hold'),
    },
    {
      name: 'file in a form',
      url: 'https://t3.chat/api/upload',
      body: fields(['file', file('image/png', 'a.png')]),
      expected: expects('upload', 'hold'),
    },
    {
      name: 'turns at an unknown path',
      url: 'https://t3.chat/api/v2/talk',
      body: json({ messages: [{ content: 'hello' }] }),
      expected: expects('send', 'review', 'hello'),
    },
    { name: 'telemetry', url: 'https://t3.chat/_vercel/insights', body: json({ a: 1 }), expected: nothing },
  ],
};
