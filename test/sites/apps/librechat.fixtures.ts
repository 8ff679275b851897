import { librechat } from '@/lib/sites/apps/librechat';
import { siteOfApp } from '@/lib/sites/apps/recognise';
import { json, type SiteFixtures } from '../site-fixture';
import { host, sends } from './sends';

export const fixtures: SiteFixtures = {
  site: siteOfApp(librechat),
  app: librechat,
  requests: [
    sends('a prompt', '/api/agents/chat', { text: 'a', endpoint: 'e', promptPrefix: 'p' }, ['a', 'p']),
    sends('an edited answer', '/api/edit/openAI', { text: 'a', editedContent: { text: 'b' } }, ['a', 'b']),
    {
      name: 'a title',
      url: `${host}/api/convos/update`,
      body: json({ arg: { title: 'a' } }),
      expected: { role: 'title', treatment: 'redact', parts: ['a'] },
    },
    {
      name: 'a prompt kept for later',
      url: `${host}/api/prompts`,
      body: json({ prompt: { prompt: 'a', type: 'text' }, group: { name: 'b' } }),
      expected: { role: 'save', treatment: 'review', parts: ['a', 'b'] },
    },
  ],
  conversations: [
    [`${host}/c/6f1c2b7e-0000-4000-8000-0123456789ab`, '6f1c2b7e-0000-4000-8000-0123456789ab'],
    [`${host}/c/new`, null],
  ],
};
