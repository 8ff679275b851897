import { nextchat } from '@/lib/sites/apps/nextchat';
import { siteOfApp } from '@/lib/sites/apps/recognise';
import type { SiteFixtures } from '../site-fixture';
import { host, sends } from './sends';

export const fixtures: SiteFixtures = {
  site: siteOfApp(nextchat),
  app: nextchat,
  requests: [
    sends(
      'a prompt',
      '/api/openai/v1/chat/completions',
      {
        messages: [
          { role: 'system', content: 's' },
          { role: 'user', content: 'a' },
        ],
        model: 'm',
      },
      ['s', 'a'],
    ),
    sends(
      'to Gemini',
      '/api/google/v1beta/models/m:streamGenerateContent',
      { contents: [{ role: 'user', parts: [{ text: 'a' }] }] },
      ['a'],
    ),
  ],
  conversations: [[`${host}/#/chat`, null]],
};
