import type { Site } from '@/lib/model/site';
import { fileTo } from './upload-rules';

const host = String.raw`^https://(?:huggingface|hf)\.co/(?:chat/)?`;
const at = (path: string): RegExp => new RegExp(host + path);

export const huggingchat: Site = {
  id: 'huggingchat',
  name: 'HuggingChat',
  hosts: ['huggingface.co', 'hf.co'],
  scheme: 'https',
  observed: { date: '2026-09-30', source: 'chat-ui, its source and a run of it on loopback' },
  composer: ['form textarea[placeholder="Ask anything"]', 'form:has(button[aria-label="Send message"]) textarea'],
  sendButton: ['form button[type="submit"][aria-label="Send message"]'],
  answer: ['[data-message-role="assistant"] .prose'],
  user: ['[data-message-role="user"]'],
  rewrite: 'wire',
  conversation: ({ pathname }) => /\/conversation\/([\da-f]{24})\/?$/.exec(pathname)?.[1] ?? null,
  requests: [
    {
      // Files ride in the form that has the prompt.
      role: 'upload',
      treatment: 'hold',
      methods: ['POST'],
      url: at(String.raw`conversation/[\da-f]{24}(?:\?|$)`),
      text: ['multipart:data > json inputs'],
      carriesFile: true,
    },
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST'],
      url: at(String.raw`conversation/[\da-f]{24}(?:\?|$)`),
      text: ['multipart:data > json inputs', 'inputs'],
      guardedUrl: String.raw`^https://(huggingface|hf)\.co/(chat/)?conversation/[0-9a-f]+([?#]|$)`,
    },
    {
      role: 'profile',
      treatment: 'redact',
      methods: ['POST'],
      url: at(String.raw`conversation/?(?:\?|$)`),
      text: ['preprompt'],
    },
    {
      role: 'title',
      treatment: 'redact',
      methods: ['POST', 'PATCH'],
      url: at(String.raw`(?:api/v2/conversations/|conversation/)[\da-f]{24}/?`),
      text: ['title'],
    },
    {
      role: 'profile',
      treatment: 'review',
      methods: ['POST', 'PATCH', 'PUT'],
      url: at('(?:api/v2/user/)?settings'),
      text: ['customPrompts.*'],
    },
    fileTo(at('(?:conversation|api)')),
  ],
};
