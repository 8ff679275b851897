import type { Site } from '@/lib/model/site';
import { isObject } from './json-shape';
import { fileTo } from './upload-rules';

const api = String.raw`^https://(?:(?:grok|api)\.x\.com|x\.com/i/api)/2/grok/`;
const at = (path: string): RegExp => new RegExp(api + path);

/** Its composer is named narrowly: the rest of x.com is none of ours. */
export const xgrok: Site = {
  id: 'xgrok',
  name: 'Grok in X',
  hosts: ['x.com'],
  scheme: 'https',
  observed: { date: '2026-03-31', source: 'public clients of 2025 and 2026' },
  composer: ['textarea[placeholder="Ask anything"]', 'textarea[placeholder*="Grok"]'],
  sendButton: ['button[aria-label="Grok something"]'],
  answer: ['div[aria-label="Grok"]'],
  user: [],
  rewrite: 'wire',
  conversation: ({ searchParams }) => /^\d{6,}$/.exec(searchParams.get('conversation') ?? '')?.[0] ?? null,
  requests: [
    {
      // The whole visible conversation can ride along.
      role: 'send',
      treatment: 'review',
      methods: ['POST'],
      url: at(String.raw`add_response\.json`),
      text: ['responses[*].message'],
      guardedUrl: String.raw`^https://((grok|api)\.x\.com|x\.com/i/api)/2/grok/add_response\.json`,
    },
    { role: 'upload', treatment: 'hold', methods: ['POST', 'PUT'], url: at(String.raw`attachment\.json`), text: [] },
    fileTo(at('')),
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST', 'PUT'],
      url: at(''),
      text: ['responses[*].message'],
      isShape: (json) => isObject(json) && Array.isArray(json['responses']),
    },
  ],
};
