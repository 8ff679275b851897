import type { Site } from '@/lib/model/site';

const host = String.raw`^https://gemini\.google\.com/`;

export const gemini: Site = {
  id: 'gemini',
  name: 'Gemini',
  hosts: ['gemini.google.com'],
  scheme: 'https',
  observed: { date: '2026-08-31', source: 'public clients and page adapters of 2025-11 to 2026-08' },
  composer: [
    'rich-textarea div.ql-editor[contenteditable="true"]',
    'div.ql-editor[role="textbox"][contenteditable="true"]',
    'div[aria-label="Enter a prompt for Gemini"]',
  ],
  sendButton: ['button.send-button', 'button[aria-label*="Send message" i]', 'button[aria-label*="Send" i]'],
  answer: [
    'model-response message-content .markdown',
    'model-response message-content',
    'message-content.model-response-text',
  ],
  user: ['user-query .query-text', 'user-query'],
  rewrite: 'wire',
  conversation: ({ pathname }) => /\/app\/([\da-f]{8,})\/?$/i.exec(pathname)?.[1] ?? null,
  requests: [
    {
      // A form over XMLHttpRequest: [null, "<JSON>"], in which [0][0] is the prompt and [0][3] the attached files.
      role: 'send',
      treatment: 'review',
      methods: ['POST'],
      url: new RegExp(
        host + String.raw`(?:u/\d+/)?_/BardChatUi/data/assistant\.lamda\.BardFrontendService/StreamGenerate`,
      ),
      text: ['form:f.req > json [1] > json [0][0]', 'form:f.req > json [1] > json [0][3][*][1]'],
      guardedUrl: String.raw`^https://gemini\.google\.com/(u/[0-9]+/)?_/BardChatUi/data/assistant\.lamda\.BardFrontendService/StreamGenerate`,
    },
    {
      // Everything else goes through one address: renaming, saved info, instructions of gems, feedback, activity.
      role: 'other',
      treatment: 'redact',
      methods: ['POST'],
      url: new RegExp(host + String.raw`(?:u/\d+/)?_/BardChatUi/data/batchexecute`),
      text: ['form:f.req > json [0][*][1] > json $..*'],
    },
    {
      role: 'upload',
      treatment: 'hold',
      methods: ['POST', 'PUT'],
      url: /^https:\/\/(?:content-push\.googleapis\.com|push\.clients6\.google\.com)\/upload/,
      text: [],
    },
    { role: 'upload', treatment: 'hold', methods: ['POST', 'PUT'], url: new RegExp(host), text: [], carriesFile: true },
  ],
};
