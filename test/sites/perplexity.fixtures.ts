import { perplexity } from '@/lib/sites/perplexity';
import { bytes, expects, fields, file, json, nothing, text, type SiteFixtures } from './site-fixture';

const rest = 'https://www.perplexity.ai/rest';
const prompt = (words: string): object => ({
  query_str: words,
  params: { dsl_query: words, attachments: [], mentions: [], mode: 'copilot', source: 'default', version: '2.18' },
});

export const fixtures: SiteFixtures = {
  site: perplexity,
  conversations: [
    ['https://www.perplexity.ai/', null],
    ['https://www.perplexity.ai/search/what-is-it-AbC.123_x', 'what-is-it-AbC.123_x'],
    ['https://www.perplexity.ai/search?q=a', null],
  ],
  requests: [
    {
      name: 'send, with the prompt in it twice',
      url: `${rest}/sse/perplexity_ask`,
      body: json(prompt('hello')),
      expected: expects('send', 'review', 'hello', 'hello'),
    },
    { name: 'send, broken', url: `${rest}/sse/perplexity_ask`, body: text('{'), expected: 'unreadable' },
    { name: 'send of tomorrow', url: `${rest}/sse/perplexity_ask`, body: json({ ask: 'x' }), expected: 'unreadable' },
    {
      name: 'every key press',
      method: 'SOCKET',
      url: 'wss://suggest.perplexity.ai/suggest/ws',
      body: json({ event: 'suggest', q: 'my na' }),
      expected: expects('draft', 'redact', 'my na'),
    },
    {
      name: 'a frame of the suggest socket that cannot be read',
      method: 'SOCKET',
      url: 'wss://suggest.perplexity.ai/suggest/ws',
      body: text('my na'),
      expected: 'unreadable',
    },
    {
      name: 'suggestion',
      url: `${rest}/autosuggest/list-autosuggest`,
      body: json({ query: 'my na' }),
      expected: expects('draft', 'answer', 'my na'),
    },
    {
      name: 'file announced',
      url: `${rest}/uploads/create_upload_url`,
      body: json({ filename: 'cv.pdf', content_type: 'application/pdf' }),
      expected: expects('upload', 'redact', 'cv.pdf'),
    },
    {
      name: 'bytes of a file',
      url: 'https://ppl-ai-file-upload.s3.amazonaws.com/',
      body: fields(['key', 'x'], ['file', file('application/pdf', 'cv.pdf')]),
      expected: expects('upload', 'hold'),
    },
    {
      name: 'sound',
      url: `${rest}/media/voice`,
      body: bytes('audio/webm'),
      expected: expects('upload', 'hold'),
    },
    {
      name: 'send at an unknown path',
      url: 'https://www.perplexity.ai/api/ask',
      body: json(prompt('hello')),
      expected: expects('send', 'review', 'hello', 'hello'),
    },
    {
      name: 'telemetry',
      url: `${rest}/event/analytics`,
      body: json({ event_name: 'x' }),
      expected: expects('telemetry', 'pass'),
    },
    { name: 'settings', url: `${rest}/user/save-settings`, body: json({ a: 1 }), expected: nothing },
  ],
};
