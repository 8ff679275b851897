import type { Site } from '@/lib/model/site';
import { isObject } from './json-shape';
import { bytesTo, fileTo } from './upload-rules';

const api = String.raw`^https://chat\.qwen\.ai/api/`;
const at = (path: string): RegExp => new RegExp(api + path);
const inPrompt = ['messages[*].content', 'messages[*].content[*].text', 'messages[*].files[*].name'];

export const qwen: Site = {
  id: 'qwen',
  name: 'Qwen Chat',
  hosts: ['chat.qwen.ai'],
  scheme: 'https',
  observed: { date: '2026-06-30', source: 'public clients and page adapters of 2025 and 2026' },
  composer: ['textarea.message-input-textarea', 'textarea#chat-input', 'textarea[placeholder="Ask Qwen"]'],
  sendButton: ['div.message-input-right-button-send button', 'button.omni-button-content-btn', '#send-message-button'],
  answer: ['.qwen-chat-message-assistant .markdown-content-container', '.qwen-chat-message-assistant'],
  user: ['.qwen-chat-message-user'],
  rewrite: 'wire',
  conversation: ({ pathname }) => /\/c\/([\da-f-]{36})\/?$/i.exec(pathname)?.[1] ?? null,
  requests: [
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST'],
      url: at('v2/chat/completions'),
      text: inPrompt,
      guardedUrl: String.raw`^https://chat\.qwen\.ai/api/v2/chat/completions`,
    },
    { role: 'title', treatment: 'redact', methods: ['POST', 'PATCH', 'PUT'], url: at('v2/chats/'), text: ['title'] },
    { role: 'upload', treatment: 'redact', methods: ['POST'], url: at('v2/files/getstsToken'), text: ['filename'] },
    bytesTo(/^https:\/\/[^/]+\.aliyuncs\.com\//),
    fileTo(/^https:\/\/chat\.qwen\.ai\//),
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST', 'PUT', 'PATCH'],
      url: at(''),
      text: inPrompt,
      isShape: (json) => isObject(json) && Array.isArray(json['messages']),
    },
  ],
};
