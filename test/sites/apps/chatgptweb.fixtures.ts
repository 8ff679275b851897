import { chatgptweb } from '@/lib/sites/apps/chatgptweb';
import { siteOfApp } from '@/lib/sites/apps/recognise';
import type { SiteFixtures } from '../site-fixture';
import { host, sends } from './sends';

export const fixtures: SiteFixtures = {
  site: siteOfApp(chatgptweb),
  app: chatgptweb,
  requests: [sends('a prompt', '/api/chat-process', { prompt: 'a', options: {}, systemMessage: 's' }, ['a', 's'])],
  conversations: [
    [`${host}/#/chat/1`, null],
    [`${host}/chat/1002`, '1002'],
  ],
};
