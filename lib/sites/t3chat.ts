import type { Site } from '@/lib/model/site';
import { isObject } from './json-shape';
import { bytesTo, fileTo } from './upload-rules';

/** The thread goes with each turn, and what the person said of themselves with it. */
const inPrompt = [
  'messages[*].parts[*].text',
  'messages[*].content',
  'messages[*].content[*].text',
  'preferences.name',
  'preferences.occupation',
  'preferences.additionalInfo',
];

export const t3chat: Site = {
  id: 't3chat',
  name: 'T3 Chat',
  hosts: ['t3.chat'],
  scheme: 'https',
  observed: { date: '2026-03-31', source: 'public clients and page adapters of 2025 and 2026' },
  composer: ['textarea#chat-input', 'textarea[placeholder*="Type your message"]'],
  sendButton: ['button[type="submit"]', 'button[aria-label*="Send" i]'],
  answer: ['[aria-label="Assistant message"]'],
  user: ['[aria-label="Your message"]'],
  rewrite: 'wire',
  conversation: ({ pathname }) => /\/chat\/([\da-f-]{36})\/?$/i.exec(pathname)?.[1] ?? null,
  requests: [
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST'],
      url: /^https:\/\/t3\.chat\/api\/chat/,
      text: inPrompt,
      guardedUrl: String.raw`^https://t3\.chat/api/chat`,
    },
    {
      // Threads, titles and drafts are kept in step with a server over a socket.
      role: 'save',
      treatment: 'redact',
      methods: ['SOCKET'],
      url: /^wss:\/\/(?:[^/]+\.)?(?:convex\.cloud|convex\.site|t3\.chat)\//,
      text: ['$..content', '$..text', '$..title', '$..prompt', '$..name', '$..occupation', '$..additionalInfo'],
    },
    bytesTo(/^https:\/\/(?:[^/]+\.)?(?:uploadthing\.com|ufs\.sh)\//),
    fileTo(/^https:\/\/t3\.chat\//),
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST', 'PUT', 'PATCH'],
      url: /^https:\/\/t3\.chat\//,
      text: inPrompt,
      isShape: (json) => isObject(json) && Array.isArray(json['messages']),
    },
  ],
};
