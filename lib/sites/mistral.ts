import type { Site } from '@/lib/model/site';
import { isObject, isText } from './json-shape';
import { fileTo } from './upload-rules';

const api = String.raw`^https://chat\.mistral\.ai/api/`;
const at = (path: string): RegExp => new RegExp(api + path);
const post = ['POST'];

export const mistral: Site = {
  id: 'mistral',
  name: 'Mistral Le Chat',
  hosts: ['chat.mistral.ai'],
  scheme: 'https',
  observed: { date: '2026-06-30', source: 'public clients and page adapters of 2025 and 2026' },
  composer: [
    'div.ProseMirror[contenteditable="true"][data-placeholder]',
    'div.ProseMirror[contenteditable="true"]',
    'textarea[name="message.text"]',
  ],
  sendButton: ['form button[type="submit"]', 'button[aria-label="Send message"]'],
  answer: ['[data-testid="text-message-part"]', 'div[data-message-author-role="assistant"]'],
  user: ['div[data-message-author-role="user"]'],
  rewrite: 'wire',
  conversation: ({ pathname }) => /\/chat\/([\da-f-]{36})\/?$/i.exec(pathname)?.[1] ?? null,
  requests: [
    {
      // The first turn; what follows it at /api/chat has no text.
      role: 'send',
      treatment: 'review',
      methods: post,
      url: at(String.raw`trpc/[\w.,]*message\.newChat`),
      text: ['*.json.content[*].text', '*.json.content'],
      guardedUrl: String.raw`^https://chat\.mistral\.ai/api/trpc/[A-Za-z_.,]*message\.newChat`,
    },
    {
      role: 'control',
      treatment: 'pass',
      methods: post,
      url: at(String.raw`chat/?(?:\?|$)`),
      text: [],
      isShape: (json) => isObject(json) && json['mode'] === 'start' && !('messageInput' in json),
    },
    {
      // Later turns, edits and retries.
      role: 'send',
      treatment: 'review',
      methods: post,
      url: at(String.raw`chat/?(?:\?|$)`),
      text: ['messageInput', 'messageInput[*].text'],
      guardedUrl: String.raw`^https://chat\.mistral\.ai/api/chat/?([?#]|$)`,
    },
    {
      // Agents, libraries, memories, new names of conversations.
      role: 'profile',
      treatment: 'redact',
      methods: post,
      url: at(String.raw`trpc/[\w.,]*(?:agent|librar|memor|chat|message|project|instruction)`),
      text: ['*.json $..*'],
    },
    fileTo(
      /^https:\/\/(?:chat\.mistral\.ai|[^/]+\.(?:amazonaws\.com|blob\.core\.windows\.net|storage\.googleapis\.com))\//,
    ),
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST', 'PUT', 'PATCH'],
      url: at(''),
      text: ['messageInput', 'messageInput[*].text'],
      isShape: (json) => isObject(json) && (isText(json['messageInput']) || Array.isArray(json['messageInput'])),
    },
  ],
};
