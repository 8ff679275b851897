import type { Site } from '@/lib/model/site';

/**
 * The chat app of `test/demo`, at any port of http://sotto-demo.localhost. Only in the demo's and the tests' builds.
 * Beside its OpenAI-shaped endpoint it has the other carriers that real sites use: a form with a JSON part, a socket and
 * drafts.
 */
export const demo: Site = {
  id: 'demo',
  name: 'Sotto demo',
  hosts: ['sotto-demo.localhost'],
  scheme: 'http',
  observed: { date: '2026-11-20', source: 'test/demo' },
  composer: ['div#prompt-textarea.ProseMirror[contenteditable="true"]'],
  sendButton: ['button[data-testid="send-button"]'],
  answer: ['[data-message-author-role="assistant"] .markdown'],
  user: ['[data-message-author-role="user"]'],
  rewrite: 'wire',
  requests: [
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST'],
      url: /^http:\/\/sotto-demo\.localhost(?::\d+)?\/v1\/chat\/completions(?:\?|$)/,
      text: ['messages[*].content'],
      guardedUrl: '^http://sotto-demo\\.localhost(:[0-9]+)?/v1/chat/completions',
    },
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST'],
      url: /^http:\/\/sotto-demo\.localhost(?::\d+)?\/v1\/form-completions(?:\?|$)/,
      text: ['multipart:data > json messages[*].content'],
      guardedUrl: '^http://sotto-demo\\.localhost(:[0-9]+)?/v1/form-completions',
    },
    {
      role: 'send',
      treatment: 'review',
      methods: ['SOCKET'],
      url: /^ws:\/\/sotto-demo\.localhost(?::\d+)?\/v1\/socket(?:\?|$)/,
      text: ['messages[*].content'],
    },
    {
      role: 'draft',
      treatment: 'redact',
      methods: ['POST'],
      url: /^http:\/\/sotto-demo\.localhost(?::\d+)?\/v1\/draft(?:\?|$)/,
      text: ['text'],
    },
    {
      role: 'draft',
      treatment: 'answer',
      methods: ['POST'],
      url: /^http:\/\/sotto-demo\.localhost(?::\d+)?\/v1\/autocompletions(?:\?|$)/,
      text: ['text'],
      answer: { status: 200, contentType: 'application/json', text: '{"completions":[]}' },
    },
    {
      role: 'feedback',
      treatment: 'redact',
      methods: ['POST'],
      url: /^http:\/\/sotto-demo\.localhost(?::\d+)?\/v1\/feedback(?:\?|$)/,
      text: ['selected_text'],
    },
  ],
  conversation: (url) => /^\/c\/([0-9a-f-]{36})$/.exec(url.pathname)?.[1] ?? null,
};
