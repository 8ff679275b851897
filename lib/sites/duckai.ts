import type { Site } from '@/lib/model/site';
import { isObject } from './json-shape';
import { fileTo } from './upload-rules';

const api = String.raw`^https://(?:duck\.ai|duckduckgo\.com)/duckchat/`;
const inTurns = ['messages[*].content', 'messages[*].content[*].text', 'messages[*].parts[*].text'];

/** The server keeps nothing: the whole conversation goes with each turn. */
export const duckai: Site = {
  id: 'duckai',
  name: 'Duck.ai',
  hosts: ['duck.ai', 'duckduckgo.com'],
  scheme: 'https',
  observed: { date: '2026-06-30', source: 'public clients of 2026 (request); the page itself is not confirmed' },
  composer: ['textarea[name="user-prompt"]', 'form:has(button[aria-label="Send"]) textarea'],
  sendButton: [
    'button[type="submit"][aria-label="Send"]',
    'form:has(textarea[name="user-prompt"]) button[type="submit"]',
  ],
  answer: ['[data-testid="ai-response"]', '[data-activeresponse]'],
  user: [],
  rewrite: 'wire',
  conversation: () => null,
  requests: [
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST'],
      url: new RegExp(`${api}v1/chat`),
      text: inTurns,
      guardedUrl: String.raw`^https://(duck\.ai|duckduckgo\.com)/duckchat/v1/chat`,
    },
    fileTo(new RegExp(api)),
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST', 'PUT'],
      url: new RegExp(api),
      text: inTurns,
      isShape: (json) => isObject(json) && Array.isArray(json['messages']),
    },
  ],
};
