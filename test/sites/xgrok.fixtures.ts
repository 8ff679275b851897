import { xgrok } from '@/lib/sites/xgrok';
import { bytes, expects, fields, file, json, nothing, text, type SiteFixtures } from './site-fixture';

const api = 'https://grok.x.com/2/grok';

export const fixtures: SiteFixtures = {
  site: xgrok,
  conversations: [
    ['https://x.com/i/grok', null],
    ['https://x.com/i/grok?conversation=1900000000000000001', '1900000000000000001'],
  ],
  requests: [
    {
      name: 'send',
      url: `${api}/add_response.json`,
      body: json({ responses: [{ message: 'hello', sender: 1, fileAttachments: [] }], grokModelOptionId: 'grok-4' }),
      expected: expects('send', 'review', 'hello'),
    },
    {
      name: 'send with the conversation',
      url: 'https://api.x.com/2/grok/add_response.json',
      body: json({
        responses: [
          { message: 'a', sender: 1 },
          { message: 'b', sender: 2 },
        ],
      }),
      expected: expects('send', 'review', 'a', 'b'),
    },
    { name: 'send, broken', url: `${api}/add_response.json`, body: text('{'), expected: 'unreadable' },
    {
      name: 'attachment',
      url: 'https://x.com/i/api/2/grok/attachment.json',
      body: fields(['image', file('image/png', 'a.png')]),
      expected: expects('upload', 'hold'),
    },
    { name: 'file elsewhere', url: `${api}/x.json`, body: bytes('image/png'), expected: expects('upload', 'hold') },
    {
      name: 'turns at an unknown path',
      url: `${api}/more.json`,
      body: json({ responses: [{ message: 'hello' }] }),
      expected: expects('send', 'review', 'hello'),
    },
    {
      name: 'a post',
      url: 'https://x.com/i/api/graphql/x/CreateTweet',
      body: json({ variables: {} }),
      expected: nothing,
    },
  ],
};
