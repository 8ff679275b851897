import type { RecognisedApp } from './recognised-app';

export const betterchatgpt: RecognisedApp = {
  id: 'betterchatgpt',
  name: 'BetterChatGPT',
  observed: { date: '2026-09-12', source: 'run on loopback' },
  marks: [],
  title: /Better ?(?:Chat)?GPT/i,
  composer: ['textarea[placeholder^="Type a message"]'],
  sendButton: ['button[aria-label="Generate"]'],
  answer: ['.markdown.prose'],
  user: ['.markdown.prose'],
  conversation: () => null,
  requests: [],
};
