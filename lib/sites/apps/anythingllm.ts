import type { RecognisedApp } from './recognised-app';

export const anythingllm: RecognisedApp = {
  id: 'anythingllm',
  name: 'AnythingLLM',
  observed: { date: '2026-08-30', source: 'its source' },
  marks: ['textarea#primary-prompt-input', '#prompt-input-wrapper textarea'],
  title: /AnythingLLM/,
  composer: ['textarea#primary-prompt-input', '#prompt-input-wrapper textarea'],
  sendButton: ['button[data-tooltip-id="send-prompt"]', '#prompt-input-wrapper button[type="submit"]'],
  answer: ['.markdown'],
  user: [],
  conversation: ({ pathname }) => /\/workspace\/[^/]+\/t\/([\da-f-]{36})\/?$/i.exec(pathname)?.[1] ?? null,
  requests: [
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST'],
      url: /\/api\/(?:workspace|embed)\/[^/]+\/(?:thread\/[^/]+\/)?stream-chat\/?(?:\?|$)/,
      text: ['message', 'attachments[*].name', 'attachments[*].contentString'],
    },
    {
      // An agent asks back over a socket.
      role: 'send',
      treatment: 'review',
      methods: ['SOCKET'],
      url: /\/api\/agent-invocation\//,
      text: ['feedback'],
    },
  ],
};
