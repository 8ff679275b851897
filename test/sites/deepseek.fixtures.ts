import { deepseek } from '@/lib/sites/deepseek';
import { expects, fields, file, json, none, nothing, text, type SiteFixtures } from './site-fixture';

const api = 'https://chat.deepseek.com/api/v0';
const id = '6f1c2b7e-0000-4000-8000-0123456789ab';
const prompt = {
  chat_session_id: id,
  parent_message_id: null,
  prompt: 'hello',
  ref_file_ids: [],
  search_enabled: false,
};

export const fixtures: SiteFixtures = {
  site: deepseek,
  conversations: [
    ['https://chat.deepseek.com/', null],
    [`https://chat.deepseek.com/a/chat/s/${id}`, id],
  ],
  requests: [
    {
      name: 'send',
      url: `${api}/chat/completion`,
      body: json(prompt),
      expected: expects('send', 'review', 'hello'),
    },
    {
      name: 'edit',
      url: `${api}/chat/edit_message`,
      body: json({ chat_session_id: id, message_id: 3, prompt: 'edited' }),
      expected: expects('send', 'review', 'edited'),
    },
    { name: 'send, broken', url: `${api}/chat/completion`, body: text('{'), expected: 'unreadable' },
    { name: 'send of tomorrow', url: `${api}/chat/completion`, body: json({ text: 'x' }), expected: 'unreadable' },
    {
      name: 'regenerate',
      url: `${api}/chat/regenerate`,
      body: json({ chat_session_id: id, message_id: 4 }),
      expected: expects('control', 'redact'),
    },
    {
      name: 'renamed',
      url: `${api}/chat_session/update_title`,
      body: json({ title: 'my title' }),
      expected: expects('title', 'redact', 'my title'),
    },
    {
      name: 'file',
      url: `${api}/file/upload_file`,
      body: fields(['file', file('application/pdf', 'a.pdf')]),
      expected: expects('upload', 'hold'),
    },
    {
      name: 'send at an unknown path',
      url: `${api}/talk`,
      body: json({ prompt: 'hello' }),
      expected: expects('send', 'review', 'hello'),
    },
    {
      name: 'challenge',
      url: `${api}/chat/create_pow_challenge`,
      body: json({ target_path: '/x' }),
      expected: nothing,
    },
    { name: 'list read', method: 'GET', url: `${api}/chat_session/fetch_page`, body: none, expected: nothing },
  ],
};
