import type { RecognisedApp } from './recognised-app';

export const lobechat: RecognisedApp = {
  id: 'lobechat',
  name: 'LobeChat',
  observed: { date: '2026-07-20', source: 'its source, of mixed age; its page is not verified' },
  marks: [],
  title: /LobeChat|LobeHub/,
  composer: ['div[data-lexical-editor="true"]', 'textarea'],
  sendButton: ['button[data-testid="send-button"]', 'button.ant-btn-primary'],
  answer: ['[data-role="assistant"] article', '.ant-typography'],
  user: [],
  conversation: () => null,
  requests: [
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST'],
      url: /\/(?:webapi|api)\/chat\/[a-z\d_-]+\/?(?:\?|$)/i,
      text: ['messages[*].content', 'messages[*].content[*].text'],
    },
  ],
};
