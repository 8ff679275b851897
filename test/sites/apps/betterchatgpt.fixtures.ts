import { betterchatgpt } from '@/lib/sites/apps/betterchatgpt';
import { siteOfApp } from '@/lib/sites/apps/recognise';
import type { SiteFixtures } from '../site-fixture';
import { host, sends } from './sends';

export const fixtures: SiteFixtures = {
  site: siteOfApp(betterchatgpt),
  app: betterchatgpt,
  requests: [
    sends(
      'a prompt, straight to the provider',
      '/v1/chat/completions',
      { messages: [{ role: 'user', content: 'a' }], model: 'm' },
      ['a'],
    ),
  ],
  conversations: [[`${host}/`, null]],
};
