import { claude } from '@/lib/sites/claude';
import { bytes, expects, fields, file, json, none, nothing, text, type SiteFixtures } from './site-fixture';

const api = 'https://claude.ai/api/organizations/0a1b';
const id = '6f1c2b7e-0000-4000-8000-0123456789ab';
const conversation = `${api}/chat_conversations/${id}`;
const prompt = {
  prompt: 'hello',
  parent_message_uuid: id,
  timezone: 'Europe/Berlin',
  personalized_styles: [{ type: 'default', key: 'Default', prompt: 'Normal', summary: 'default' }],
  attachments: [],
  files: [],
  rendering_mode: 'messages',
};

export const fixtures: SiteFixtures = {
  site: claude,
  conversations: [
    ['https://claude.ai/new', null],
    [`https://claude.ai/chat/${id}`, id],
    ['https://claude.ai/chat/new', null],
  ],
  requests: [
    {
      name: 'send',
      url: `${conversation}/completion`,
      body: json(prompt),
      expected: expects('send', 'review', 'hello', 'Normal', 'default'),
    },
    {
      name: 'retry',
      url: `${conversation}/retry_completion`,
      body: json({ ...prompt, personalized_styles: [] }),
      expected: expects('send', 'review', 'hello'),
    },
    {
      name: 'send with a pasted document',
      url: `${conversation}/completion`,
      body: json({ prompt: '', attachments: [{ extracted_content: 'pasted', file_name: 'a.txt', file_size: 9 }] }),
      expected: expects('send', 'review', '', 'pasted', 'a.txt'),
    },
    { name: 'send, broken', url: `${conversation}/completion`, body: text('{"prompt":'), expected: 'unreadable' },
    { name: 'send of tomorrow', url: `${conversation}/completion`, body: json({ say: 'x' }), expected: 'unreadable' },
    {
      name: 'send at an unknown path',
      url: 'https://claude.ai/api/v3/answers',
      body: json({ prompt: 'hello' }),
      expected: expects('send', 'review', 'hello'),
    },
    {
      name: 'title asked for',
      url: `${conversation}/title`,
      body: json({ message_content: 'hello', recent_titles: [] }),
      expected: expects('title', 'redact', 'hello'),
    },
    {
      name: 'renamed',
      method: 'PUT',
      url: conversation,
      body: json({ name: 'my title' }),
      expected: expects('title', 'redact', 'my title'),
    },
    {
      name: 'conversation made',
      url: `${api}/chat_conversations`,
      body: json({ uuid: id, name: '' }),
      expected: expects('title', 'redact', ''),
    },
    {
      name: 'project instructions',
      method: 'PUT',
      url: `${api}/projects/${id}`,
      body: json({ prompt_template: 'be brief' }),
      expected: expects('profile', 'review', 'be brief'),
    },
    {
      name: 'document of a project',
      url: `${api}/projects/${id}/docs`,
      body: json({ file_name: 'a.md', content: 'text' }),
      expected: expects('profile', 'review', 'a.md', 'text'),
    },
    {
      name: 'feedback',
      url: `${conversation}/chat_messages/${id}/chat_feedback`,
      body: json({ reason: 'wrong' }),
      expected: expects('feedback', 'redact', 'wrong'),
    },
    {
      name: 'file',
      url: `https://claude.ai/api/${id}/upload`,
      body: fields(['file', file('image/png', 'a.png')]),
      expected: expects('upload', 'hold'),
    },
    {
      name: 'file as the body',
      url: `${api}/conversations/${id}/wiggle/upload-file`,
      body: bytes('application/pdf'),
      expected: expects('upload', 'hold'),
    },
    { name: 'list read', method: 'GET', url: `${api}/chat_conversations`, body: none, expected: nothing },
    { name: 'settings', url: `${api}/settings`, body: json({ theme: 'dark' }), expected: nothing },
  ],
};
