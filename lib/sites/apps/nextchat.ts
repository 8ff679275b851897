import type { RecognisedApp } from './recognised-app';

export const nextchat: RecognisedApp = {
  id: 'nextchat',
  name: 'NextChat',
  observed: { date: '2026-09-12', source: 'its source, and run on loopback' },
  marks: ['textarea#chat-input[class*="chat_chat-input"]'],
  title: /NextChat|ChatGPT Next Web/,
  composer: ['textarea#chat-input[class*="chat_chat-input"]', 'textarea#chat-input'],
  sendButton: ['[class*="chat-input-send"]'],
  answer: ['[class*="chat_chat-message-item"] .markdown-body'],
  user: ['[class*="chat_chat-message-user"] .markdown-body'],
  conversation: () => null,
  requests: [],
};
