import { demo } from '@/lib/sites/demo';
import { fields, json, text, type SiteFixtures } from './site-fixture';

const host = 'http://sotto-demo.localhost:4173';
const id = '6f1c2b7e-0000-4000-8000-0123456789ab';
const review = { role: 'send', treatment: 'review' } as const;

export const fixtures: SiteFixtures = {
  site: demo,
  conversations: [
    [`${host}/`, null],
    [`${host}/c/${id}`, id],
  ],
  requests: [
    {
      name: 'send',
      url: `${host}/v1/chat/completions`,
      body: json({ messages: [{ role: 'user', content: 'a' }] }),
      expected: { ...review, parts: ['a'] },
    },
    { name: 'send, broken', url: `${host}/v1/chat/completions`, body: text('{'), expected: 'unreadable' },
    {
      name: 'send in a form',
      url: `${host}/v1/form-completions`,
      body: fields(['data', '{"messages":[{"content":"a"}]}']),
      expected: { ...review, parts: ['a'] },
    },
    {
      name: 'send over a socket',
      method: 'SOCKET',
      url: 'ws://sotto-demo.localhost:4173/v1/socket',
      body: json({ messages: [{ content: 'a' }] }),
      expected: { ...review, parts: ['a'] },
    },
    {
      name: 'draft',
      url: `${host}/v1/draft`,
      body: json({ text: 'a' }),
      expected: { role: 'draft', treatment: 'redact', parts: ['a'] },
    },
    {
      name: 'autocompletion',
      url: `${host}/v1/autocompletions`,
      body: json({ text: 'a' }),
      expected: { role: 'draft', treatment: 'answer', parts: ['a'] },
    },
    {
      name: 'feedback',
      url: `${host}/v1/feedback`,
      body: json({ selected_text: 'a' }),
      expected: { role: 'feedback', treatment: 'redact', parts: ['a'] },
    },
  ],
};
