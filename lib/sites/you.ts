import type { Site } from '@/lib/model/site';
import { bytesTo, fileTo } from './upload-rules';

const inUrl = ['query:q', 'query:chat > json [*].question', 'query:chat > json [*].answer'];

/** The prompt and the conversation so far travel in the address of an event source. */
export const you: Site = {
  id: 'you',
  name: 'You.com',
  hosts: ['you.com', 'www.you.com'],
  scheme: 'https',
  observed: { date: '2024-12-31', source: 'public clients of 2023 and 2024; the page itself is not confirmed' },
  composer: ['textarea#search-input-textarea', 'main textarea', 'form textarea'],
  sendButton: ['button[type="submit"]'],
  answer: ['[data-testid="youchat-text"]'],
  user: [],
  rewrite: 'wire',
  conversation: ({ searchParams }) => /^[\w-]{8,}$/.exec(searchParams.get('cid') ?? '')?.[0] ?? null,
  requests: [
    {
      role: 'send',
      treatment: 'review',
      methods: ['GET'],
      url: /^https:\/\/(?:www\.)?you\.com\/api\/streamingSearch\?/,
      text: inUrl,
      guardedUrl: String.raw`^https://(www\.)?you\.com/api/streamingSearch\?`,
    },
    bytesTo(/^https:\/\/(?:www\.)?you\.com\/api\/upload/),
    fileTo(/^https:\/\/(?:www\.)?you\.com\//),
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST'],
      url: /^https:\/\/(?:www\.)?you\.com\/api\/streamingSearch/,
      text: ['query', 'q', 'chat[*].question', 'chat[*].answer', ...inUrl],
      guardedUrl: String.raw`^https://(www\.)?you\.com/api/streamingSearch`,
    },
  ],
};
