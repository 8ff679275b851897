import type { Site } from '@/lib/model/site';
import { isObject, isText } from './json-shape';

const api = String.raw`^https://chat\.deepseek\.com/api/v0/`;
const at = (path: string): RegExp => new RegExp(api + path);

export const deepseek: Site = {
  id: 'deepseek',
  name: 'DeepSeek',
  hosts: ['chat.deepseek.com'],
  scheme: 'https',
  observed: { date: '2026-06-30', source: 'public clients and selector tables of 2025 and 2026' },
  composer: [
    'textarea#chat-input',
    'textarea[placeholder*="DeepSeek"]',
    'textarea[placeholder*="Message" i]',
    'textarea',
  ],
  sendButton: ['div[role="button"][aria-disabled="false"]', 'button[aria-label*="Send" i]', 'button[type="submit"]'],
  answer: ['.ds-assistant-message-main-content', '.ds-markdown'],
  user: ['.ds-message'],
  rewrite: 'wire',
  conversation: ({ pathname }) => /\/s\/([\da-f-]{36})\/?$/i.exec(pathname)?.[1] ?? null,
  requests: [
    {
      // The header with the proof of work covers a challenge of the server, not the body.
      role: 'send',
      treatment: 'review',
      methods: ['POST'],
      url: at(String.raw`chat/(?:completion|edit_message)/?(?:\?|$)`),
      text: ['prompt'],
      guardedUrl: String.raw`^https://chat\.deepseek\.com/api/v0/chat/(completion|edit_message)`,
    },
    {
      // Names a message; a build that repeats the prompt is read all the same.
      role: 'control',
      treatment: 'redact',
      methods: ['POST'],
      url: at(String.raw`chat/(?:regenerate|continue)/?(?:\?|$)`),
      text: ['prompt'],
      guardedUrl: String.raw`^https://chat\.deepseek\.com/api/v0/chat/(regenerate|continue)`,
    },
    {
      role: 'title',
      treatment: 'redact',
      methods: ['POST'],
      url: at('chat_session/update_title'),
      text: ['title'],
    },
    { role: 'upload', treatment: 'hold', methods: ['POST', 'PUT'], url: at(''), text: [], carriesFile: true },
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST', 'PUT', 'PATCH'],
      url: /^https:\/\/chat\.deepseek\.com\//,
      text: ['prompt'],
      isShape: (json) => isObject(json) && isText(json['prompt']),
    },
  ],
};
