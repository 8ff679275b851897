import { kimi } from '@/lib/sites/kimi';
import { bytes, expects, fields, file, frames, json, nothing, text, type SiteFixtures } from './site-fixture';

const host = 'https://www.kimi.com';
const url = `${host}/apiv2/kimi.gateway.chat.v1.ChatService/Chat`;
const call = (...words: string[]): object => ({
  scenario: 'SCENARIO_K2',
  message: { role: 'user', blocks: words.map((content) => ({ message_id: '', text: { content } })), scenario: 'x' },
  options: { thinking: false },
});

export const fixtures: SiteFixtures = {
  site: kimi,
  conversations: [
    [`${host}/`, null],
    [`${host}/chat/d0a1b2c3d4e5`, 'd0a1b2c3d4e5'],
  ],
  requests: [
    { name: 'send', url, body: frames(call('hello')), expected: expects('send', 'review', 'hello') },
    {
      name: 'send in two envelopes',
      url,
      body: frames(call('hello', 'grüße'), call('more')),
      expected: expects('send', 'review', 'hello', 'grüße', 'more'),
    },
    { name: 'send, not in envelopes', url, body: json(call('hello')), expected: expects('send', 'review', 'hello') },
    { name: 'send of tomorrow', url, body: frames({ turn: 'hello' }), expected: 'unreadable' },
    {
      name: 'send whose lengths do not add up',
      url,
      body: { form: 'bytes', bytes: new Uint8Array([0, 0, 0, 0, 9, 123, 125]).buffer, type: '', name: null },
      expected: 'unreadable',
    },
    {
      name: 'send that is compressed',
      url,
      body: { form: 'bytes', bytes: new Uint8Array([1, 0, 0, 0, 2, 123, 125]).buffer, type: '', name: null },
      expected: 'unreadable',
    },
    {
      name: 'send before 2025',
      url: 'https://kimi.moonshot.cn/api/chat/abc/completion/stream',
      body: json({ messages: [{ role: 'user', content: 'hello' }] }),
      expected: expects('send', 'review', 'hello'),
    },
    {
      name: 'send before 2025, broken',
      url: `${host}/api/chat/abc/completion/stream`,
      body: text('{'),
      expected: 'unreadable',
    },
    {
      name: 'renamed',
      url: `${host}/apiv2/kimi.chat.v1.ChatService/UpdateChat`,
      body: json({ chat: { id: '1', name: 'my title' } }),
      expected: expects('title', 'redact', 'my title'),
    },
    {
      name: 'bytes of a file',
      method: 'PUT',
      url: 'https://kimi-file.tos-cn-beijing.volces.com/x',
      body: bytes(''),
      expected: expects('upload', 'hold'),
    },
    {
      name: 'file in a form',
      url: `${host}/api/upload`,
      body: fields(['f', file('image/png', 'a.png')]),
      expected: expects('upload', 'hold'),
    },
    {
      name: 'call at an unknown path',
      url: `${host}/apiv2/kimi.gateway.chat.v2.ChatService/Talk`,
      body: frames(call('hello')),
      expected: expects('send', 'review', 'hello'),
    },
    { name: 'call of another kind', url: `${host}/apiv2/x.v1.UserService/GetUser`, body: json({}), expected: nothing },
  ],
};
