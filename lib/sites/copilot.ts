import type { Site } from '@/lib/model/site';
import { isObject, isText, isWordless } from './json-shape';
import { bytesTo, fileTo } from './upload-rules';

const socket = /^wss:\/\/copilot\.microsoft\.com\/c\/api\/chat/;

export const copilot: Site = {
  id: 'copilot',
  name: 'Microsoft Copilot',
  hosts: ['copilot.microsoft.com'],
  scheme: 'https',
  observed: { date: '2026-06-30', source: 'public clients and page adapters of 2025 and 2026' },
  composer: ['textarea[data-testid="composer-input"]', 'textarea#userInput', 'textarea[placeholder*="Message" i]'],
  sendButton: ['button[data-testid="submit-button"]', 'button[aria-label*="Submit" i]', 'button[aria-label*="Send" i]'],
  answer: ['[data-content="ai-message"] .group\\/ai-message-item', '[data-content="ai-message"]'],
  user: ['[data-content="user-message"]'],
  rewrite: 'wire',
  conversation: ({ pathname }) => /\/chats\/([\w-]{8,})\/?$/.exec(pathname)?.[1] ?? null,
  requests: [
    {
      // Options, pings and reports: frames that name an event and hold nobody's words.
      role: 'control',
      treatment: 'pass',
      methods: ['SOCKET'],
      url: socket,
      text: [],
      isShape: (json) =>
        isObject(json) && isText(json['event']) && json['event'] !== 'send' && !('content' in json) && isWordless(json),
    },
    {
      role: 'send',
      treatment: 'review',
      methods: ['SOCKET'],
      url: socket,
      text: ['content[*].text'],
    },
    bytesTo(/^https:\/\/copilot\.microsoft\.com\/c\/api\/attachments/),
    fileTo(/^https:\/\/copilot\.microsoft\.com\//),
    {
      role: 'title',
      treatment: 'redact',
      methods: ['POST', 'PATCH', 'PUT'],
      url: /^https:\/\/copilot\.microsoft\.com\/c\/api\/(?:start|conversations)/,
      text: ['$..title'],
    },
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST', 'PUT', 'PATCH'],
      url: /^https:\/\/copilot\.microsoft\.com\/c\/api\//,
      text: ['content[*].text'],
      isShape: (json) => isObject(json) && Array.isArray(json['content']),
    },
  ],
};
