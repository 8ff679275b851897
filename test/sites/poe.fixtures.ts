import { poe } from '@/lib/sites/poe';
import { expects, fields, file, json, nothing, text, type SiteFixtures } from './site-fixture';

const url = 'https://poe.com/api/gql_POST';
const mutation = (query: string): object => ({
  queryName: 'sendMessageMutation',
  variables: { chatId: 1, bot: 'a2', query, source: { sourceType: 'chat_input' } },
  extensions: { hash: 'x' },
});

export const fixtures: SiteFixtures = {
  site: poe,
  conversations: [
    ['https://poe.com/', null],
    ['https://poe.com/chat/2abc-def_1', '2abc-def_1'],
  ],
  requests: [
    { name: 'send', url, body: json(mutation('hello')), expected: expects('send', 'review', 'hello') },
    {
      name: 'send with a form',
      url: 'https://poe.com/api/gql_upload_POST',
      body: fields(['queryInfo', JSON.stringify(mutation('hello'))]),
      expected: expects('send', 'review', 'hello'),
    },
    {
      name: 'send with a file',
      url: 'https://poe.com/api/gql_upload_POST',
      body: fields(['queryInfo', JSON.stringify(mutation('hello'))], ['file0', file('image/png', 'a.png')]),
      expected: expects('upload', 'hold'),
    },
    {
      name: 'query',
      url,
      body: json({ queryName: 'ChatListPaginationQuery', variables: { count: 20 } }),
      expected: expects('control', 'pass'),
    },
    {
      name: 'send of tomorrow',
      url,
      body: json({ queryName: 'sendTurnMutation', variables: { words: 'x' } }),
      expected: 'unreadable',
    },
    { name: 'send, broken', url, body: text('{"queryName":"send'), expected: 'unreadable' },
    {
      name: 'telemetry',
      url: 'https://poe.com/api/receive_POST',
      body: json([{ eventName: 'x' }]),
      expected: expects('telemetry', 'pass'),
    },
    { name: 'settings', url: 'https://poe.com/api/settings', body: json({ a: 1 }), expected: nothing },
  ],
};
