import type { Site } from '@/lib/model/site';
import { isObject, isWordless } from './json-shape';
import { fileTo } from './upload-rules';

const graphql = /^https:\/\/(?:www|graph)\.meta\.ai\/(?:api\/)?graphql/;
const post = ['POST'];

/**
 * Some builds send over a binary socket, which nobody but the page can write: the composer is rewritten, whatever the build.
 */
export const meta: Site = {
  id: 'meta',
  name: 'Meta AI',
  hosts: ['www.meta.ai', 'meta.ai'],
  scheme: 'https',
  observed: { date: '2026-06-30', source: 'public clients of 2024 to 2026' },
  composer: [
    'div[data-testid="composer-input"][contenteditable="true"]',
    'div[data-lexical-editor="true"][contenteditable="true"]',
  ],
  sendButton: [
    'button[data-testid="composer-send-button"]',
    'button[aria-label="Send"]',
    'div[aria-label="Send Message"]',
  ],
  answer: ['[data-testid="assistant-message"]'],
  user: ['[data-testid="user-message"]'],
  rewrite: 'composer',
  conversation: ({ pathname }) => /\/(?:c|prompt)\/([\da-f-]{36})\/?$/i.exec(pathname)?.[1] ?? null,
  requests: [
    {
      role: 'control',
      treatment: 'pass',
      methods: post,
      url: graphql,
      text: [],
      isShape: (json) => isObject(json) && !hasContent(json) && isWordless(json['variables']),
    },
    {
      // Builds before 2026: a form, with the prompt among mutations that have none.
      role: 'other',
      treatment: 'review',
      methods: post,
      url: graphql,
      text: ['form:variables > json $..sensitive_string_value', 'form:variables > json $..content'],
      isForm: 'pairs',
    },
    {
      role: 'send',
      treatment: 'review',
      methods: post,
      url: graphql,
      text: ['variables.content', 'variables.message.sensitive_string_value'],
      guardedUrl: String.raw`^https://(www|graph)\.meta\.ai/(api/)?graphql`,
    },
    fileTo(/^https:\/\/(?:[^/]+\.)?(?:meta\.ai|facebook\.com|fbcdn\.net)\//),
  ],
};

const hasContent = ({ variables }: Readonly<Record<string, unknown>>): boolean =>
  isObject(variables) && ('content' in variables || 'message' in variables);
