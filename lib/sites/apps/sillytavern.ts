import type { RecognisedApp } from './recognised-app';

export const sillytavern: RecognisedApp = {
  id: 'sillytavern',
  name: 'SillyTavern',
  observed: { date: '2026-09-12', source: 'version 1.12.6 run on loopback' },
  marks: ['textarea#send_textarea'],
  title: /SillyTavern/,
  composer: ['textarea#send_textarea'],
  sendButton: ['#send_but'],
  answer: ['#chat .mes[is_user="false"] .mes_text'],
  user: ['#chat .mes[is_user="true"] .mes_text'],
  conversation: () => null,
  requests: [
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST'],
      url: /\/api\/backends\/(?:chat-completions|text-completions|kobold)\/generate\/?(?:\?|$)/,
      text: ['messages[*].content', 'messages[*].content[*].text', 'prompt', 'prompt[*]'],
    },
    {
      // Leaves first, some hundredths of a second before the prompt.
      role: 'save',
      treatment: 'review',
      methods: ['POST'],
      url: /\/api\/chats\/(?:group\/)?save\/?(?:\?|$)/,
      text: ['chat[*].mes', 'chat[*].swipes[*]'],
    },
    {
      role: 'other',
      treatment: 'review',
      methods: ['POST'],
      url: /\/api\/tokenizers\/[^?]*(?:count|encode)\/?(?:\?|$)/,
      text: ['[*].content', '[*].content[*].text', 'text'],
    },
  ],
};
