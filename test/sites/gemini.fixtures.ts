import { gemini } from '@/lib/sites/gemini';
import { bytes, expects, fields, file, json, nothing, pairs, text, type SiteFixtures } from './site-fixture';

const data = 'https://gemini.google.com/_/BardChatUi/data';
const generate = `${data}/assistant.lamda.BardFrontendService/StreamGenerate?bl=boq_x&_reqid=1&rt=c`;
const inner = (prompt: string, files: unknown = null): string =>
  JSON.stringify([[prompt, 0, null, files, null, null, 0], ['en'], ['c_1', 'r_1', 'rc_1'], null, 1]);

export const fixtures: SiteFixtures = {
  site: gemini,
  conversations: [
    ['https://gemini.google.com/app', null],
    ['https://gemini.google.com/app/0123456789abcdef', '0123456789abcdef'],
    ['https://gemini.google.com/u/1/app/0123456789abcdef', '0123456789abcdef'],
  ],
  requests: [
    {
      name: 'send',
      url: generate,
      body: pairs({ 'f.req': JSON.stringify([null, inner('hello & "goodbye"\n+')]), at: 'token:1' }),
      expected: expects('send', 'review', 'hello & "goodbye"\n+'),
    },
    {
      name: 'send of a second account',
      url: generate.replace('/_/', '/u/1/_/'),
      body: pairs({ 'f.req': JSON.stringify([null, inner('hello')]), at: '' }),
      expected: expects('send', 'review', 'hello'),
    },
    {
      name: 'send with a file',
      url: generate,
      body: pairs({ 'f.req': JSON.stringify([null, inner('hello', [[['/contrib/x', 1], 'cv.pdf']])]) }),
      expected: expects('send', 'review', 'hello', 'cv.pdf'),
    },
    { name: 'send, broken', url: generate, body: pairs({ 'f.req': '[null,"[[' }), expected: 'unreadable' },
    { name: 'send without its field', url: generate, body: pairs({ at: 'x' }), expected: 'unreadable' },
    { name: 'send of tomorrow', url: generate, body: json({ prompt: 'x' }), expected: 'unreadable' },
    {
      name: 'renamed',
      url: `${data}/batchexecute?rpcids=MUAZcd`,
      body: pairs({
        'f.req': JSON.stringify([
          [['MUAZcd', JSON.stringify([null, [['title']], ['c_1', 'my title']]), null, 'generic']],
        ]),
      }),
      expected: expects('other', 'redact', 'title', 'c_1', 'my title'),
    },
    {
      name: 'call without words',
      url: `${data}/batchexecute?rpcids=x`,
      body: pairs({ 'f.req': JSON.stringify([[['x', '[1]', null, 'generic']]]) }),
      expected: expects('other', 'redact'),
    },
    {
      name: 'call that cannot be read',
      url: `${data}/batchexecute`,
      body: text('%'),
      expected: expects('other', 'redact'),
    },
    {
      name: 'file',
      url: 'https://content-push.googleapis.com/upload/?upload_id=1',
      body: bytes(''),
      expected: expects('upload', 'hold'),
    },
    {
      name: 'file in a form',
      url: 'https://gemini.google.com/upload',
      body: fields(['f', file('image/png', 'a.png')]),
      expected: expects('upload', 'hold'),
    },
    { name: 'telemetry', url: 'https://play.google.com/log?format=json', body: json([[1]]), expected: nothing },
  ],
};
