import type { RecognisedApp } from './recognised-app';

export const bigagi: RecognisedApp = {
  id: 'bigagi',
  name: 'big-AGI',
  observed: { date: '2026-09-12', source: 'version 2.1.0 run on loopback' },
  marks: [],
  title: /big-AGI/i,
  composer: ['textarea.MuiTextarea-textarea'],
  sendButton: ['button:has(svg[data-testid="TelegramIcon"])', 'button[type="submit"]'],
  answer: ['.markdown-body'],
  user: [],
  conversation: () => null,
  requests: [
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST'],
      url: /\/api\/(?:edge|cloud)\/aix\.chatGenerateContent/,
      text: [
        '*.json.chatGenerate.systemMessage.parts[*].text',
        '*.json.chatGenerate.chatSequence[*].parts[*].text',
        '*.json.chatGenerate.chatSequence[*].parts[*].data.text',
      ],
    },
  ],
};
