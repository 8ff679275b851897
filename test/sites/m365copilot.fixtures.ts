import { m365copilot } from '@/lib/sites/m365copilot';
import { bytes, expects, fields, file, json, nothing, records, text, type SiteFixtures } from './site-fixture';

const socket = {
  method: 'SOCKET',
  url: 'wss://substrate.office.com/m365Copilot/Chathub/oid@tid?chatsessionid=1&access_token=x',
};
const call = (message: object, more: object = {}): object => ({
  arguments: [{ source: 'officeweb', traceId: 'x', message: { author: 'user', ...message }, ...more }],
  invocationId: '0',
  target: 'chat',
  type: 4,
});

export const fixtures: SiteFixtures = {
  site: m365copilot,
  conversations: [
    ['https://m365.cloud.microsoft/chat', null],
    ['https://m365.cloud.microsoft/chat/conversation/0a1b2c3d-1111', '0a1b2c3d-1111'],
  ],
  requests: [
    {
      name: 'handshake',
      ...socket,
      body: records({ protocol: 'json', version: 1 }),
      expected: expects('control', 'pass'),
    },
    { name: 'ping', ...socket, body: records({ type: 6 }), expected: expects('control', 'pass') },
    { name: 'send', ...socket, body: records(call({ text: 'hello' })), expected: expects('send', 'review', 'hello') },
    {
      name: 'send beside a ping',
      ...socket,
      body: records({ type: 6 }, call({ text: 'hello' }), { type: 6 }),
      expected: expects('send', 'review', 'hello'),
    },
    {
      name: 'send with cards and history',
      ...socket,
      body: records(
        call(
          { text: 'hello', adaptiveCards: [{ body: [{ type: 'TextBlock', text: 'card' }] }] },
          { previousMessages: [{ author: 'user', text: 'before' }] },
        ),
      ),
      expected: expects('send', 'review', 'hello', 'card', 'before'),
    },
    { name: 'send of tomorrow', ...socket, body: records(call({ words: 'hello' })), expected: 'unreadable' },
    { name: 'a record cut off', ...socket, body: text('{"type":4,"arguments":[{"mess'), expected: 'unreadable' },
    { name: 'a frame of bytes', ...socket, body: bytes(''), expected: 'unreadable' },
    {
      name: 'file',
      method: 'PUT',
      url: 'https://graph.microsoft.com/v1.0/me/drive/root:/a.pdf:/content',
      body: bytes('application/pdf'),
      expected: expects('upload', 'hold'),
    },
    {
      name: 'file in a form',
      url: 'https://m365.cloud.microsoft/upload',
      body: fields(['f', file('image/png', 'a.png')]),
      expected: expects('upload', 'hold'),
    },
    { name: 'telemetry', url: 'https://browser.events.data.microsoft.com/x', body: json({ a: 1 }), expected: nothing },
  ],
};
