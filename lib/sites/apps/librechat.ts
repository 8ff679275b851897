import type { RecognisedApp } from './recognised-app';

export const librechat: RecognisedApp = {
  id: 'librechat',
  name: 'LibreChat',
  observed: { date: '2026-08-30', source: 'its source' },
  marks: ['textarea#prompt-textarea[data-testid="text-input"]'],
  title: /LibreChat/,
  composer: ['textarea#prompt-textarea', 'textarea[data-testid="text-input"]'],
  sendButton: ['button#send-button', 'button[data-testid="send-button"]'],
  answer: ['.agent-turn .markdown', '.message-render .markdown'],
  user: ['.user-turn'],
  conversation: ({ pathname }) => /\/c\/([\da-f-]{36})\/?$/i.exec(pathname)?.[1] ?? null,
  requests: [
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST'],
      url: /\/api\/(?:agents\/chat|assistants(?:\/v\d+)?\/chat|ask|edit)(?:[/?]|$)/,
      text: ['text', 'promptPrefix', 'editedContent.text', 'referencedText', 'messages[*].text', 'messages[*].content'],
    },
    {
      role: 'title',
      treatment: 'redact',
      methods: ['POST', 'PUT', 'PATCH'],
      url: /\/api\/(?:convos\/(?:update|gen_title)|messages|memories)(?:[/?]|$)/,
      text: ['$..text', '$..title', '$..value'],
    },
    {
      // Prompts and presets that the person keeps for later.
      role: 'save',
      treatment: 'review',
      methods: ['POST', 'PUT', 'PATCH'],
      url: /\/api\/(?:prompts|presets)(?:[/?]|$)/,
      text: ['$..prompt', '$..promptPrefix', '$..name', '$..title'],
    },
  ],
};
