import type { Site } from '@/lib/model/site';
import { isObject, isText } from './json-shape';
import { fileTo } from './upload-rules';

const gql = /^https:\/\/(?:www\.)?poe\.com\/api\/gql(?:_upload)?_POST/;
const inPrompt = ['variables.query', 'multipart:queryInfo > json variables.query'];

/** Its requests are signed over the body (`poe-tag-id`), so that the composer is rewritten before the page builds one. */
export const poe: Site = {
  id: 'poe',
  name: 'Poe',
  hosts: ['poe.com', 'www.poe.com'],
  scheme: 'https',
  observed: { date: '2025-12-31', source: 'public clients of 2023 to 2025 (signature, mutations)' },
  composer: ['textarea[class*="GrowingTextArea"]', 'textarea[class*="ChatMessageInput"]', 'main textarea'],
  sendButton: [
    'button[data-button-send="true"]',
    'button[class*="sendButton" i]',
    'button[class*="SendMessageButton"]',
  ],
  answer: ['[class*="Message_botMessageBubble"]', '[class*="Markdown_markdownContainer"]'],
  user: ['[class*="Message_rightSideMessageBubble"]'],
  rewrite: 'composer',
  conversation: ({ pathname }) => /\/chat\/([\w-]{6,})\/?$/.exec(pathname)?.[1] ?? null,
  requests: [
    fileTo(/^https:\/\/(?:www\.)?poe\.com\/api\//),
    {
      // Queries and the mutations that send nothing.
      role: 'control',
      treatment: 'pass',
      methods: ['POST'],
      url: gql,
      text: [],
      isShape: (json) =>
        isObject(json) && isText(json['queryName']) && !/send|edit/i.test(json['queryName']) && !hasQuery(json),
    },
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST'],
      url: gql,
      text: inPrompt,
      guardedUrl: String.raw`^https://(www\.)?poe\.com/api/gql(_upload)?_POST`,
    },
    {
      role: 'telemetry',
      treatment: 'pass',
      methods: ['POST'],
      url: /^https:\/\/(?:www\.)?poe\.com\/api\/receive_POST/,
      text: [],
    },
  ],
};

const hasQuery = ({ variables }: Readonly<Record<string, unknown>>): boolean =>
  isObject(variables) && isText(variables['query']);
