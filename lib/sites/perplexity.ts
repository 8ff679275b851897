import type { Site } from '@/lib/model/site';
import { isObject, isText } from './json-shape';

const rest = String.raw`^https://(?:www\.)?perplexity\.ai/rest/`;
const at = (path: string): RegExp => new RegExp(rest + path);

/** The prompt is in the body twice. */
const inPrompt = ['query_str', 'params.dsl_query', 'params.mentions[*]', 'params.attachments[*]'];

export const perplexity: Site = {
  id: 'perplexity',
  name: 'Perplexity',
  hosts: ['www.perplexity.ai', 'perplexity.ai'],
  scheme: 'https',
  observed: {
    date: '2026-03-31',
    source: 'public clients of 2025 and 2026, capture of the suggest socket of 2026-03-31',
  },
  composer: [
    'div#ask-input[data-lexical-editor="true"]',
    '#ask-input[contenteditable="true"]',
    'div[role="textbox"][contenteditable="true"]',
  ],
  sendButton: ['button[aria-label="Submit"]', 'button[data-testid="submit-button"]', 'button[aria-label="Send"]'],
  answer: ['div[id^="markdown-content"] .prose', 'div[id^="markdown-content"]'],
  user: [':is(h1,div)[class*="group/query"] span.select-text', '[class*="group/query"]'],
  rewrite: 'wire',
  conversation: ({ pathname }) => /\/search\/([\w.-]{8,})\/?$/.exec(pathname)?.[1] ?? null,
  requests: [
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST'],
      url: at('sse/perplexity_ask'),
      text: inPrompt,
      guardedUrl: String.raw`^https://(www\.)?perplexity\.ai/rest/sse/perplexity_ask`,
    },
    {
      // Every key press leaves this way; the text is blanked.
      role: 'draft',
      treatment: 'redact',
      methods: ['SOCKET'],
      url: /^wss:\/\/suggest\.perplexity\.ai\//,
      text: ['q'],
    },
    {
      role: 'draft',
      treatment: 'answer',
      methods: ['POST'],
      url: at('autosuggest/'),
      text: ['query'],
      answer: { status: 200, contentType: 'application/json', text: '{"results":[]}' },
      guardedUrl: String.raw`^https://(www\.)?perplexity\.ai/rest/autosuggest/`,
    },
    {
      role: 'upload',
      treatment: 'redact',
      methods: ['POST'],
      url: at('uploads/create_upload_url'),
      text: ['filename'],
    },
    {
      role: 'upload',
      treatment: 'hold',
      methods: ['PUT', 'POST'],
      url: /^https:\/\/(?:[^/]+\.amazonaws\.com|api\.cloudinary\.com)\//,
      text: [],
    },
    {
      role: 'telemetry',
      treatment: 'pass',
      methods: ['POST'],
      url: at('(?:event/analytics|metrics/collect)'),
      text: [],
    },
    { role: 'upload', treatment: 'hold', methods: ['POST', 'PUT'], url: at(''), text: [], carriesFile: true },
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST', 'PUT', 'PATCH'],
      url: /^https:\/\/(?:www\.)?perplexity\.ai\//,
      text: inPrompt,
      isShape: (json) => isObject(json) && isText(json['query_str']),
    },
  ],
};
