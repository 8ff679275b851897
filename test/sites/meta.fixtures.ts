import { meta } from '@/lib/sites/meta';
import { bytes, expects, json, nothing, pairs, text, type SiteFixtures } from './site-fixture';

const url = 'https://www.meta.ai/api/graphql/';
const id = '6f1c2b7e-0000-4000-8000-0123456789ab';

export const fixtures: SiteFixtures = {
  site: meta,
  conversations: [
    ['https://www.meta.ai/', null],
    [`https://www.meta.ai/prompt/${id}`, id],
  ],
  requests: [
    {
      name: 'send',
      url,
      body: json({ doc_id: '1', variables: { content: 'hello', conversationId: id } }),
      expected: expects('send', 'review', 'hello'),
    },
    {
      name: 'query',
      url,
      body: json({ doc_id: '2', variables: { count: 20 } }),
      expected: expects('control', 'pass'),
    },
    { name: 'send of tomorrow', url, body: json({ variables: { content: { words: 'x' } } }), expected: 'unreadable' },
    {
      name: 'send, before 2026',
      url: 'https://graph.meta.ai/graphql?locale=user',
      body: pairs({
        fb_api_req_friendly_name: 'useAbraSendMessageMutation',
        variables: JSON.stringify({ message: { sensitive_string_value: 'hello' } }),
        doc_id: '1',
      }),
      expected: expects('other', 'review', 'hello'),
    },
    {
      name: 'query, before 2026',
      url,
      body: pairs({ variables: JSON.stringify({ count: 20 }), doc_id: '2' }),
      expected: expects('other', 'review'),
    },
    { name: 'a body that is neither', url, body: pairs({ variables: '{' }), expected: 'unreadable' },
    { name: 'file', url: 'https://rupload.meta.ai/x', body: bytes('image/png'), expected: expects('upload', 'hold') },
    { name: 'telemetry', url: 'https://www.meta.ai/ajax/bz', body: text('a=1'), expected: nothing },
  ],
};
