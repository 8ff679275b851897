import { lobechat } from '@/lib/sites/apps/lobechat';
import { siteOfApp } from '@/lib/sites/apps/recognise';
import type { SiteFixtures } from '../site-fixture';
import { host, sends } from './sends';

export const fixtures: SiteFixtures = {
  site: siteOfApp(lobechat),
  app: lobechat,
  requests: [
    sends('a prompt', '/webapi/chat/openai', { messages: [{ role: 'user', content: 'a' }], model: 'm' }, ['a']),
    sends('blocks', '/api/chat/anthropic', { messages: [{ role: 'user', content: [{ type: 'text', text: 'a' }] }] }, [
      'a',
    ]),
  ],
  conversations: [[`${host}/chat`, null]],
};
