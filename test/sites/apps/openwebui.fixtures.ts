import { openwebui } from '@/lib/sites/apps/openwebui';
import { siteOfApp } from '@/lib/sites/apps/recognise';
import { json, type SiteFixtures } from '../site-fixture';
import { host, sends } from './sends';

export const fixtures: SiteFixtures = {
  site: siteOfApp(openwebui),
  app: openwebui,
  requests: [
    sends(
      'a prompt',
      '/api/chat/completions',
      { user_message: { content: 'a' }, model: 'm', variables: { '{{USER_NAME}}': 'n' } },
      ['a', 'n'],
    ),
    {
      name: 'a draft, completed while typing',
      url: `${host}/api/v1/tasks/auto/completions`,
      body: json({ model: 'm', prompt: 'a' }),
      expected: { role: 'draft', treatment: 'answer', parts: ['a'] },
    },
    {
      name: 'a title',
      url: `${host}/api/v1/tasks/title/completions`,
      body: json({ model: 'm', messages: [{ role: 'user', content: 'a' }] }),
      expected: { role: 'title', treatment: 'redact', parts: ['a'] },
    },
    {
      name: 'a saved chat',
      url: `${host}/api/v1/chats/new`,
      body: json({ chat: { title: 't', messages: [{ role: 'user', content: 'a' }] } }),
      expected: { role: 'save', treatment: 'review', parts: ['t', 'a'] },
    },
  ],
  conversations: [
    [`${host}/c/6f1c2b7e-0000-4000-8000-0123456789ab`, '6f1c2b7e-0000-4000-8000-0123456789ab'],
    [`${host}/`, null],
  ],
};
