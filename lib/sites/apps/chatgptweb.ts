import type { RecognisedApp } from './recognised-app';

export const chatgptweb: RecognisedApp = {
  id: 'chatgptweb',
  name: 'ChatGPT Web',
  observed: { date: '2026-09-12', source: 'run on loopback' },
  marks: ['footer textarea.n-input__textarea-el'],
  title: /ChatGPT Web/i,
  composer: ['textarea.n-input__textarea-el'],
  sendButton: ['footer button.n-button--primary-type', 'button.n-button--primary-type'],
  answer: ['.markdown-body'],
  user: [],
  conversation: ({ pathname }) => /\/chat\/(\d+)\/?$/.exec(pathname)?.[1] ?? null,
  requests: [
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST'],
      url: /\/api\/chat-process\/?(?:\?|$)/,
      text: ['prompt', 'systemMessage'],
    },
  ],
};
