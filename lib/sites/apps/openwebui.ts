import type { RecognisedApp } from './recognised-app';

export const openwebui: RecognisedApp = {
  id: 'openwebui',
  name: 'Open WebUI',
  observed: { date: '2026-09-12', source: 'its source, and version 0.9.1 run on loopback' },
  marks: ['#chat-input.tiptap', '#chat-input + #send-message-button'],
  title: /Open WebUI/,
  composer: ['#chat-input.tiptap', '#chat-input'],
  sendButton: ['#send-message-button'],
  answer: ['.chat-assistant #response-content-container', '.chat-assistant'],
  user: ['.chat-user'],
  conversation: ({ pathname }) => /\/c\/([\da-f-]{36})\/?$/i.exec(pathname)?.[1] ?? null,
  requests: [
    {
      // Completes what is being typed, where the administrator has switched that on.
      role: 'draft',
      treatment: 'answer',
      methods: ['POST'],
      url: /\/api\/v1\/tasks\/auto\/completions\/?(?:\?|$)/,
      text: ['prompt', 'messages[*].content'],
      answer: { status: 200, contentType: 'application/json', text: '{"choices":[]}' },
    },
    {
      role: 'title',
      treatment: 'redact',
      methods: ['POST'],
      url: /\/api\/v1\/tasks\/(?:title|tags|follow_ups|emoji|queries|moa)\/completions\/?(?:\?|$)/,
      text: ['prompt', 'messages[*].content', 'messages[*].content[*].text'],
    },
  ],
};
