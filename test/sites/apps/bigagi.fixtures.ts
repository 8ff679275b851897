import { bigagi } from '@/lib/sites/apps/bigagi';
import { siteOfApp } from '@/lib/sites/apps/recognise';
import type { SiteFixtures } from '../site-fixture';
import { host, sends } from './sends';

export const fixtures: SiteFixtures = {
  site: siteOfApp(bigagi),
  app: bigagi,
  requests: [
    sends(
      'a prompt',
      '/api/edge/aix.chatGenerateContent?batch=1',
      {
        0: {
          json: {
            chatGenerate: {
              systemMessage: { parts: [{ text: 's' }] },
              chatSequence: [{ role: 'user', parts: [{ pt: 'text', text: 'a' }] }],
            },
          },
        },
      },
      ['s', 'a'],
    ),
  ],
  conversations: [[`${host}/`, null]],
};
