import type { Site } from '@/lib/model/site';
import { isObject, isText } from './json-shape';

const organizations = String.raw`^https://claude\.ai/api/organizations/[^/?]+/`;
const at = (path: string): RegExp => new RegExp(organizations + path);
const post = ['POST'];
const anyBody = ['POST', 'PUT', 'PATCH'];

/** Pasted and converted documents ride inside the prompt's own JSON. */
const inPrompt = [
  'prompt',
  'attachments[*].extracted_content',
  'attachments[*].file_name',
  'personalized_styles[*].prompt',
  'personalized_styles[*].summary',
];

export const claude: Site = {
  id: 'claude',
  name: 'Claude',
  hosts: ['claude.ai'],
  scheme: 'https',
  observed: { date: '2026-08-31', source: 'public captures of 2026 (endpoints, completion bodies, page adapters)' },
  composer: [
    'div[data-testid="chat-input"][contenteditable="true"]',
    'div.tiptap.ProseMirror[contenteditable="true"]',
    'div[contenteditable="true"][role="textbox"].ProseMirror',
    'div[enterkeyhint][contenteditable="true"]',
  ],
  sendButton: [
    'button[data-testid="chat-input-send"]',
    'button[aria-label="Send message" i]',
    'button[aria-label*="Send" i]',
  ],
  answer: ['div.font-claude-response'],
  user: ['[data-testid="user-message"]'],
  rewrite: 'wire',
  conversation: ({ pathname }) => /\/chat\/([\da-f-]{36})\/?$/i.exec(pathname)?.[1] ?? null,
  requests: [
    {
      // Edit and retry go the same way, with another parent_message_uuid.
      role: 'send',
      treatment: 'review',
      methods: post,
      url: at(String.raw`chat_conversations/[^/]+/(?:retry_)?completion/?(?:\?|$)`),
      text: inPrompt,
      guardedUrl: String.raw`^https://claude\.ai/api/organizations/[^/?]+/chat_conversations/[^/]+/(retry_)?completion`,
    },
    {
      // Made after the first turn, from the person's words; which field holds them is not confirmed.
      role: 'title',
      treatment: 'redact',
      methods: post,
      url: at(String.raw`chat_conversations/[^/]+/title/?(?:\?|$)`),
      text: ['$..*'],
    },
    {
      role: 'title',
      treatment: 'redact',
      methods: anyBody,
      url: at(String.raw`chat_conversations(?:/[^/?]+)?/?(?:\?|$)`),
      text: ['name'],
    },
    {
      role: 'feedback',
      treatment: 'redact',
      methods: post,
      url: at('chat_conversations/[^/]+/(?:tool_result|tool_approval|chat_messages/.*/chat_feedback)'),
      text: ['$..*'],
    },
    {
      role: 'upload',
      treatment: 'hold',
      methods: ['POST', 'PUT'],
      url: /^https:\/\/claude\.ai\/api\//,
      text: [],
      carriesFile: true,
    },
    {
      // Projects: their instructions and what they know.
      role: 'profile',
      treatment: 'review',
      methods: anyBody,
      url: at(String.raw`projects(?:/[^/?]+(?:/docs)?)?/?(?:\?|$)`),
      text: ['name', 'description', 'prompt_template', 'content', 'file_name'],
      guardedUrl: String.raw`^https://claude\.ai/api/organizations/[^/?]+/projects(/[^/?]+(/docs)?)?/?([?#]|$)`,
    },
    {
      // The site changes its paths: what looks like a prompt anywhere in its back end is one.
      role: 'send',
      treatment: 'review',
      methods: anyBody,
      url: /^https:\/\/claude\.ai\//,
      text: inPrompt,
      isShape: (json) => isObject(json) && isText(json['prompt']),
    },
  ],
};
