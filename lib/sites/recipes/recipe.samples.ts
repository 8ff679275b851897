import type { Recipe } from '@/lib/model/recipe';

/** A recipe for a page of its own that says what it says in a shape that nobody else has. */
export const sampleRecipe: Recipe = {
  format: 'sotto-recipe-1',
  id: 'acme-chat',
  name: 'Acme chat',
  hosts: ['chat.acme.example'],
  observed: { date: '2026-11-21', source: 'made for these tests' },
  composer: ['#ask'],
  sendButton: ['#go'],
  rewrite: 'wire',
  requests: [
    { role: 'send', treatment: 'review', methods: ['POST'], url: 'https://chat.acme.example/v1/*/say', text: ['say'] },
    { role: 'title', treatment: 'redact', methods: ['POST'], url: 'https://chat.acme.example/v1/title', text: ['of'] },
    {
      role: 'draft',
      treatment: 'answer',
      methods: ['POST'],
      url: 'https://chat.acme.example/suggest/**',
      text: [],
      answer: '{"suggestions":[]}',
    },
  ],
};
