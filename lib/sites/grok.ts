import type { Site } from '@/lib/model/site';
import { isObject, isText } from './json-shape';
import { fileTo } from './upload-rules';

const api = String.raw`^https://grok\.com/rest/app-chat/`;
const at = (path: string): RegExp => new RegExp(api + path);
const post = ['POST'];
const inPrompt = ['message', 'customInstructions', 'customPersonality'];

export const grok: Site = {
  id: 'grok',
  name: 'Grok',
  hosts: ['grok.com'],
  scheme: 'https',
  observed: { date: '2026-06-30', source: 'public clients and page adapters of 2025 and 2026' },
  composer: [
    'div[aria-label="Ask Grok anything"]',
    'div[data-testid="chat-input"] [contenteditable="true"]',
    'div.tiptap.ProseMirror[contenteditable="true"]',
    'textarea[aria-label="Ask Grok anything"]',
  ],
  sendButton: ['button[type="submit"]', 'button[aria-label="Submit"]'],
  answer: ['[data-testid="assistant-message"] .response-content-markdown', '[data-testid="assistant-message"]'],
  user: ['.message-bubble.rounded-br-lg'],
  rewrite: 'wire',
  conversation: ({ pathname }) => /\/(?:c|chat)\/([\da-f-]{36})\/?$/i.exec(pathname)?.[1] ?? null,
  requests: [
    {
      role: 'send',
      treatment: 'review',
      methods: post,
      url: at('conversations/(?:new|[^/?]+/responses)'),
      text: inPrompt,
      guardedUrl: String.raw`^https://grok\.com/rest/app-chat/conversations/(new|[^/?]+/responses)`,
    },
    {
      // The bytes ride in base64 in a field of the JSON.
      role: 'upload',
      treatment: 'hold',
      methods: post,
      url: at('upload-file'),
      text: ['fileName'],
    },
    fileTo(/^https:\/\/grok\.com\//),
    {
      // Some builds ask for suggestions while the person types.
      role: 'draft',
      treatment: 'redact',
      methods: post,
      url: at('[^?]*(?:suggest|autocomplet)'),
      text: ['query', 'prompt', 'message', 'input', 'text'],
    },
    {
      // New names, shares, feedback.
      role: 'other',
      treatment: 'redact',
      methods: ['POST', 'PUT', 'PATCH'],
      url: at('(?:conversations/[^/?]+/?|share|feedback|[^?]*title)'),
      text: ['$..*'],
    },
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST', 'PUT', 'PATCH'],
      url: /^https:\/\/grok\.com\/rest\//,
      text: inPrompt,
      isShape: (json) => isObject(json) && isText(json['message']),
    },
  ],
};
