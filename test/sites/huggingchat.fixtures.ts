import { huggingchat } from '@/lib/sites/huggingchat';
import { bytes, expects, fields, file, json, none, nothing, type SiteFixtures } from './site-fixture';

const chat = 'https://huggingface.co/chat';
const id = '65f0a1b2c3d4e5f601234567';
const data = JSON.stringify({ inputs: 'hello', id: 'x', is_retry: false });

export const fixtures: SiteFixtures = {
  site: huggingchat,
  conversations: [
    [`${chat}/`, null],
    [`${chat}/conversation/${id}`, id],
  ],
  requests: [
    {
      name: 'send',
      url: `${chat}/conversation/${id}`,
      body: fields(['data', data]),
      expected: expects('send', 'review', 'hello'),
    },
    {
      name: 'send with a file',
      url: `${chat}/conversation/${id}`,
      body: fields(['data', data], ['files', file('image/png', 'a.png')]),
      expected: expects('upload', 'hold', 'hello'),
    },
    { name: 'send, broken', url: `${chat}/conversation/${id}`, body: fields(['data', '{']), expected: 'unreadable' },
    { name: 'send of tomorrow', url: `${chat}/conversation/${id}`, body: json({ say: 'x' }), expected: 'unreadable' },
    {
      name: 'conversation made',
      url: `${chat}/conversation`,
      body: json({ model: 'm', preprompt: 'be brief' }),
      expected: expects('profile', 'redact', 'be brief'),
    },
    {
      name: 'renamed',
      method: 'PATCH',
      url: `${chat}/api/v2/conversations/${id}`,
      body: json({ title: 'my title' }),
      expected: expects('title', 'redact', 'my title'),
    },
    {
      name: 'own prompts',
      url: `${chat}/settings`,
      body: json({ customPrompts: { m: 'be brief' } }),
      expected: expects('profile', 'review', 'be brief'),
    },
    { name: 'sound', url: `${chat}/api/transcribe`, body: bytes('audio/webm'), expected: expects('upload', 'hold') },
    { name: 'list read', method: 'GET', url: `${chat}/api/v2/conversations`, body: none, expected: nothing },
    { name: 'a model card', url: 'https://huggingface.co/api/x', body: json({ a: 1 }), expected: nothing },
  ],
};
