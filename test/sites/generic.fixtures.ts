import { genericSite } from '@/lib/sites/generic';
import { bytes, fields, file, json, none, text, type RequestFixture, type SiteFixtures } from './site-fixture';

const host = 'https://chat.example.test';
const review = { role: 'send', treatment: 'review' } as const;
const sends = (name: string, path: string, body: unknown, parts: readonly string[]): RequestFixture => ({
  name,
  url: path.startsWith('http') ? path : host + path,
  body: json(body),
  expected: { ...review, parts },
});
const passes = (name: string, path: string, body: unknown): RequestFixture => ({
  name,
  url: host + path,
  body: json(body),
  expected: { role: null, treatment: null },
});
const user = (content: unknown): object => ({ role: 'user', content });

export const fixtures: SiteFixtures = {
  site: genericSite,
  conversations: [
    [`${host}/`, null],
    [`${host}/c/0a1b2c3d-1111`, '0a1b2c3d-1111'],
    [`${host}/chat/abcdef/`, 'abcdef'],
    [`${host}/settings/abcdef`, null],
  ],
  requests: [
    sends(
      'OpenAI, chat',
      '/v1/chat/completions',
      {
        model: 'm',
        stream: true,
        messages: [{ role: 'system', content: 's' }, user('a'), { role: 'assistant', content: 'b' }, user('c')],
      },
      ['s', 'a', 'b', 'c'],
    ),
    sends(
      'OpenAI, chat, another host',
      'https://api.openai.com/v1/chat/completions',
      { model: 'm', messages: [user('a')] },
      ['a'],
    ),
    sends(
      'OpenAI, parts and a picture',
      '/v1/chat/completions',
      {
        messages: [
          user([
            { type: 'text', text: 'a' },
            { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
          ]),
        ],
      },
      ['a'],
    ),
    sends(
      'OpenAI, tools',
      '/v1/chat/completions',
      {
        messages: [
          { role: 'assistant', content: null, tool_calls: [{ function: { name: 'f', arguments: '{"to":"a"}' } }] },
          { role: 'tool', content: 'b' },
        ],
      },
      ['a', 'b'],
    ),
    sends('OpenAI, completions', '/v1/completions', { model: 'm', prompt: ['a', 'b'], suffix: 'c' }, ['a', 'b', 'c']),
    sends('OpenAI, responses, text', '/v1/responses', { model: 'm', input: 'a', instructions: 'i' }, ['a', 'i']),
    sends(
      'OpenAI, responses, items',
      '/v1/responses',
      {
        model: 'm',
        instructions: 'i',
        input: [user([{ type: 'input_text', text: 'a' }]), { type: 'function_call_output', output: 'b' }],
      },
      ['i', 'a', 'b'],
    ),
    sends(
      'Anthropic',
      '/v1/messages',
      {
        model: 'm',
        system: 's',
        messages: [
          user([
            { type: 'text', text: 'a' },
            { type: 'tool_result', content: [{ type: 'text', text: 'b' }] },
          ]),
          user('c'),
        ],
      },
      ['s', 'a', 'b', 'c'],
    ),
    sends(
      'Anthropic, system in blocks',
      '/v1/messages',
      { system: [{ type: 'text', text: 's' }], messages: [user('a')] },
      ['s', 'a'],
    ),
    sends('Ollama, chat', '/api/chat', { model: 'm', messages: [user('a')] }, ['a']),
    sends('Ollama, generate', '/api/generate', { model: 'm', prompt: 'a', system: 's' }, ['a', 's']),
    sends(
      'Gemini',
      '/v1beta/models/m:generateContent',
      { contents: [{ role: 'user', parts: [{ text: 'a' }] }], systemInstruction: { parts: [{ text: 's' }] } },
      ['a', 's'],
    ),
    sends('AI SDK', '/api/ask', { id: '1', messages: [{ role: 'user', parts: [{ type: 'text', text: 'a' }] }] }, ['a']),
    sends('deep-chat', '/x', { messages: [{ role: 'user', text: 'a' }] }, ['a']),
    sends('LibreChat', '/api/agents/chat', { text: 'a', conversationId: null, endpoint: 'e', promptPrefix: 'p' }, [
      'a',
      'p',
    ]),
    sends('ChatGPT-Web', '/api/chat-process', { prompt: 'a', options: {}, systemMessage: 's', temperature: 0.8 }, [
      'a',
      's',
    ]),
    sends(
      'AnythingLLM',
      '/api/workspace/w/stream-chat',
      { message: 'a', attachments: [{ name: 'n', contentString: 'b' }] },
      ['a', 'n', 'b'],
    ),
    sends(
      'Open WebUI',
      '/api/chat/completions',
      {
        user_message: { content: 'a' },
        files: [{ name: 'f' }],
        variables: { '{{USER_NAME}}': 'n' },
        messages: [user('a')],
      },
      ['a', 'f', 'n', 'a'],
    ),
    sends('Open WebUI, message only', '/api/v1/chat/completions', { user_message: { content: 'a' }, model: 'm' }, [
      'a',
    ]),
    sends('SillyTavern', '/api/backends/chat-completions/generate', { messages: [user('a')], model: 'm' }, ['a']),
    sends(
      'SillyTavern, saved first',
      '/api/chats/save',
      { ch_name: 'x', chat: [{ name: 'u', mes: 'a', swipes: ['b'] }] },
      ['a', 'b'],
    ),
    {
      name: 'SillyTavern, tokens counted',
      url: `${host}/api/tokenizers/openai/count`,
      body: json([user('a')]),
      expected: { role: 'other', treatment: 'review', parts: ['a'] },
    },
    {
      name: 'Open WebUI, saved chat',
      url: `${host}/api/v1/chats/new`,
      body: json({ chat: { title: 't', messages: [user('a')], history: { messages: { x: user('b') } } } }),
      expected: { role: 'save', treatment: 'review', parts: ['t', 'a', 'b'] },
    },
    {
      name: 'big-AGI',
      url: `${host}/api/edge/aix.chatGenerateContent?batch=1`,
      body: json({
        0: {
          json: {
            chatGenerate: {
              systemMessage: { parts: [{ text: 's' }] },
              chatSequence: [{ role: 'user', parts: [{ pt: 'text', text: 'a' }] }],
            },
          },
        },
      }),
      expected: { role: 'other', treatment: 'review', parts: ['s', 'a'] },
    },
    {
      name: 'tRPC without text',
      url: `${host}/trpc/lambda/x?batch=1`,
      body: json({ 0: { json: { id: 'x' } } }),
      expected: { role: 'other', treatment: 'review' },
    },
    {
      name: 'HuggingChat',
      url: `${host}/conversation/65f`,
      body: fields(['data', '{"inputs":"a","id":"x"}']),
      expected: { ...review, parts: ['a'] },
    },
    {
      name: 'HuggingChat, its JSON as a Blob',
      url: `${host}/conversation/65f`,
      body: fields([
        'data',
        { bytes: new TextEncoder().encode('{"inputs":"a"}').buffer, type: 'application/json', name: 'blob' },
      ]),
      expected: { ...review, parts: ['a'] },
    },
    {
      name: 'HuggingChat with a file',
      url: `${host}/conversation/65f`,
      body: fields(['data', '{"inputs":"a"}'], ['files', file('image/png', 'a.png')]),
      expected: { role: 'upload', treatment: 'hold', parts: ['a'] },
    },
    {
      name: 'frame of a socket',
      method: 'SOCKET',
      url: 'wss://chat.example.test/ws',
      body: json({ messages: [user('a')] }),
      expected: { ...review, parts: ['a'] },
    },
    {
      name: 'prompt of tokens',
      url: `${host}/v1/completions`,
      body: json({ model: 'm', prompt: [1, 2] }),
      expected: 'unreadable',
    },
    {
      name: 'turns of an unknown kind',
      url: `${host}/x`,
      body: json({ messages: [user({ blob: 1 })] }),
      expected: 'unreadable',
    },
    {
      name: 'prompt endpoint with a broken body',
      url: `${host}/v1/chat/completions`,
      body: text('{"messages":'),
      expected: 'unreadable',
    },
    {
      name: 'prompt endpoint with a compressed body',
      url: `${host}/v1/messages`,
      body: bytes('application/gzip'),
      expected: 'unreadable',
    },
    {
      name: 'file in a form',
      url: `${host}/upload`,
      body: fields(['f', file('application/pdf', 'a.pdf')]),
      expected: { role: 'upload', treatment: 'hold' },
    },
    {
      name: 'image as the body',
      method: 'PUT',
      url: `${host}/blob`,
      body: bytes('image/png'),
      expected: { role: 'upload', treatment: 'hold' },
    },
    {
      name: 'sound',
      url: `${host}/stt`,
      body: bytes('audio/webm;codecs=opus'),
      expected: { role: 'upload', treatment: 'hold' },
    },
    {
      name: 'bytes of no known kind',
      url: `${host}/telemetry`,
      body: bytes('application/x-protobuf'),
      expected: { role: null, treatment: null },
    },
    passes('telemetry', '/t', { event: 'click', text: 'Send' }),
    passes('login', '/login', { email: 'ada@example.com', password: 'x' }),
    passes('GraphQL', '/graphql', { query: '{ me }', variables: { input: { text: 'a' } } }),
    passes('numbers', '/x', [1, 2]),
    { name: 'form of a page', url: `${host}/search`, body: text('q=a&b=c'), expected: { role: null, treatment: null } },
    {
      name: 'nothing',
      url: `${host}/v1/chat/completions`,
      body: none,
      expected: { role: 'send', treatment: 'review' },
    },
  ],
};
