import { sillytavern } from '@/lib/sites/apps/sillytavern';
import { siteOfApp } from '@/lib/sites/apps/recognise';
import { json, type SiteFixtures } from '../site-fixture';
import { host, sends } from './sends';

export const fixtures: SiteFixtures = {
  site: siteOfApp(sillytavern),
  app: sillytavern,
  requests: [
    sends(
      'a prompt',
      '/api/backends/chat-completions/generate',
      { messages: [{ role: 'user', content: 'a' }], model: 'm' },
      ['a'],
    ),
    sends('text completion', '/api/backends/text-completions/generate', { prompt: 'a', api_type: 'x' }, ['a']),
    {
      name: 'saved first',
      url: `${host}/api/chats/save`,
      body: json({ ch_name: 'x', chat: [{ name: 'u', mes: 'a', swipes: ['b'] }] }),
      expected: { role: 'save', treatment: 'review', parts: ['a', 'b'] },
    },
    {
      name: 'tokens counted',
      url: `${host}/api/tokenizers/openai/count`,
      body: json([{ role: 'user', content: 'a' }]),
      expected: { role: 'other', treatment: 'review', parts: ['a'] },
    },
  ],
  conversations: [[`${host}/`, null]],
};
