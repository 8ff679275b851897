import { qwen } from '@/lib/sites/qwen';
import { bytes, expects, fields, file, json, nothing, text, type SiteFixtures } from './site-fixture';

const api = 'https://chat.qwen.ai/api';
const id = '6f1c2b7e-0000-4000-8000-0123456789ab';
const url = `${api}/v2/chat/completions?chat_id=${id}`;

export const fixtures: SiteFixtures = {
  site: qwen,
  conversations: [
    ['https://chat.qwen.ai/', null],
    [`https://chat.qwen.ai/c/${id}`, id],
  ],
  requests: [
    {
      name: 'send',
      url,
      body: json({
        stream: true,
        chat_id: id,
        messages: [{ fid: id, role: 'user', content: 'hello', files: [{ name: 'a.pdf' }], chat_type: 't2t' }],
      }),
      expected: expects('send', 'review', 'hello', 'a.pdf'),
    },
    { name: 'send, broken', url, body: text('{'), expected: 'unreadable' },
    { name: 'send of tomorrow', url, body: json({ turns: ['x'] }), expected: 'unreadable' },
    {
      name: 'conversation made',
      url: `${api}/v2/chats/new`,
      body: json({ title: 'New Chat', models: ['m'] }),
      expected: expects('title', 'redact', 'New Chat'),
    },
    {
      name: 'file announced',
      url: `${api}/v2/files/getstsToken`,
      body: json({ filename: 'cv.pdf', filesize: 9, filetype: 'file' }),
      expected: expects('upload', 'redact', 'cv.pdf'),
    },
    {
      name: 'bytes of a file',
      method: 'PUT',
      url: 'https://qwen-webui-prod.oss-accelerate.aliyuncs.com/x',
      body: bytes(''),
      expected: expects('upload', 'hold'),
    },
    {
      name: 'sound',
      url: `${api}/v2/audio`,
      body: fields(['file', file('audio/webm', 'a.webm')]),
      expected: expects('upload', 'hold'),
    },
    {
      name: 'turns at an unknown path',
      url: `${api}/v3/talk`,
      body: json({ messages: [{ content: 'hello' }] }),
      expected: expects('send', 'review', 'hello'),
    },
    { name: 'settings', url: `${api}/v2/users/user/settings/update`, body: json({ a: 1 }), expected: nothing },
  ],
};
