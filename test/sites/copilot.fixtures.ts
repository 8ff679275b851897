import { copilot } from '@/lib/sites/copilot';
import { bytes, expects, fields, file, json, none, nothing, text, type SiteFixtures } from './site-fixture';

const api = 'https://copilot.microsoft.com/c/api';
const socket = { method: 'SOCKET', url: 'wss://copilot.microsoft.com/c/api/chat?api-version=2&clientSessionId=1' };
const send = (...content: unknown[]): object => ({
  event: 'send',
  conversationId: 'AbCdEfGh',
  content,
  mode: 'chat',
  context: {},
});

export const fixtures: SiteFixtures = {
  site: copilot,
  conversations: [
    ['https://copilot.microsoft.com/', null],
    ['https://copilot.microsoft.com/chats/AbCdEfGhIj', 'AbCdEfGhIj'],
  ],
  requests: [
    {
      name: 'send',
      ...socket,
      body: json(send({ type: 'text', text: 'hello' })),
      expected: expects('send', 'review', 'hello'),
    },
    {
      name: 'send with an image',
      ...socket,
      body: json(send({ type: 'image', url: '/th/id/x' }, { type: 'text', text: 'what is it' })),
      expected: expects('send', 'review', 'what is it'),
    },
    {
      name: 'options',
      ...socket,
      body: json({ event: 'setOptions', supportedFeatures: ['x'] }),
      expected: expects('control', 'pass'),
    },
    { name: 'ping', ...socket, body: json({ event: 'ping' }), expected: expects('control', 'pass') },
    { name: 'send of tomorrow', ...socket, body: json({ event: 'send', words: 'hello' }), expected: 'unreadable' },
    { name: 'a frame of no event', ...socket, body: json({ text: 'hello' }), expected: 'unreadable' },
    { name: 'a frame of no JSON', ...socket, body: text('hello'), expected: 'unreadable' },
    { name: 'a frame of bytes', ...socket, body: bytes(''), expected: 'unreadable' },
    {
      name: 'another event with content',
      ...socket,
      body: json({ event: 'edit', content: [{ type: 'text', text: 'edited' }] }),
      expected: expects('send', 'review', 'edited'),
    },
    { name: 'image', url: `${api}/attachments`, body: bytes('image/png'), expected: expects('upload', 'hold') },
    {
      name: 'file elsewhere',
      url: 'https://copilot.microsoft.com/upload',
      body: fields(['file', file('application/pdf', 'a.pdf')]),
      expected: expects('upload', 'hold'),
    },
    {
      name: 'renamed',
      method: 'PATCH',
      url: `${api}/conversations/AbCdEfGh`,
      body: json({ title: 'my title' }),
      expected: expects('title', 'redact', 'my title'),
    },
    { name: 'conversation made', url: `${api}/conversations`, body: none, expected: expects('title', 'redact') },
    {
      name: 'content at an unknown path',
      url: `${api}/messages`,
      body: json({ content: [{ type: 'text', text: 'hello' }] }),
      expected: expects('send', 'review', 'hello'),
    },
    { name: 'settings', url: `${api}/user/settings`, body: json({ theme: 'dark' }), expected: nothing },
  ],
};
