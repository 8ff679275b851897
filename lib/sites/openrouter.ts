import type { Site } from '@/lib/model/site';
import { isObject, isText } from './json-shape';
import { fileTo } from './upload-rules';

const api = String.raw`^https://openrouter\.ai/api/`;
const inPrompt = [
  'messages[*].content',
  'messages[*].content[*].text',
  'input',
  'input[*].content',
  'input[*].content[*].text',
  'instructions',
];

/** The server keeps nothing: the conversation goes with each turn, once for each model that is asked. */
export const openrouter: Site = {
  id: 'openrouter',
  name: 'OpenRouter',
  hosts: ['openrouter.ai'],
  scheme: 'https',
  observed: { date: '2026-01-31', source: 'page adapter of 2026-01; the API reference of OpenAI-shaped services' },
  composer: ['textarea[data-testid="composer-input"]', 'textarea[placeholder="Start a new message..."]'],
  sendButton: ['button[data-testid="send-button"]', 'button[aria-label="Send message"]'],
  answer: ['[data-testid="assistant-message"]'],
  user: ['[data-testid="user-message"]'],
  rewrite: 'wire',
  conversation: ({ searchParams }) => /^[\w-]{8,}$/.exec(searchParams.get('room') ?? '')?.[0] ?? null,
  requests: [
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST'],
      url: new RegExp(`${api}[^?]*(?:chat/completions|responses|chat)(?:[/?]|$)`),
      text: inPrompt,
      guardedUrl: String.raw`^https://openrouter\.ai/api/[^?]*(chat/completions|responses|chat)([/?#]|$)`,
    },
    fileTo(/^https:\/\/openrouter\.ai\//),
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST', 'PUT', 'PATCH'],
      url: /^https:\/\/openrouter\.ai\//,
      text: inPrompt,
      isShape: (json) => isObject(json) && (Array.isArray(json['messages']) || isText(json['input'])),
    },
  ],
};
