import { anythingllm } from '@/lib/sites/apps/anythingllm';
import { siteOfApp } from '@/lib/sites/apps/recognise';
import { json, type SiteFixtures } from '../site-fixture';
import { host, sends } from './sends';

export const fixtures: SiteFixtures = {
  site: siteOfApp(anythingllm),
  app: anythingllm,
  requests: [
    sends(
      'a prompt',
      '/api/workspace/w/stream-chat',
      { message: 'a', attachments: [{ name: 'n', contentString: 'b' }] },
      ['a', 'n', 'b'],
    ),
    sends('in a thread', '/api/workspace/w/thread/t/stream-chat', { message: 'a' }, ['a']),
    {
      name: 'an answer to an agent',
      method: 'SOCKET',
      url: 'wss://ai.example.com/api/agent-invocation/x',
      body: json({ type: 'awaitingFeedback', feedback: 'a' }),
      expected: { role: 'send', treatment: 'review', parts: ['a'] },
    },
  ],
  conversations: [
    [`${host}/workspace/w/t/6f1c2b7e-0000-4000-8000-0123456789ab`, '6f1c2b7e-0000-4000-8000-0123456789ab'],
    [`${host}/workspace/w`, null],
  ],
};
