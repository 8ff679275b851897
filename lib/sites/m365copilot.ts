import type { Site } from '@/lib/model/site';
import { isListOf, isObject, isWordless } from './json-shape';
import { fileTo } from './upload-rules';

const hub =
  /^wss:\/\/(?:[^/]*\.)?(?:substrate[^/]*\.office\.com|substrate[^/]*\.office365\.us|substrate[^/]*\.cloud\.microsoft)\/m365Copilot\/Chathub/i;

/** Names that records of a chat have text under, in the arguments of a call. */
const inCall = [
  'records: arguments[*].message.text',
  'records: arguments[*].message.adaptiveCards $..text',
  'records: arguments[*].previousMessages[*].text',
];

export const m365copilot: Site = {
  id: 'm365copilot',
  name: 'Microsoft 365 Copilot',
  hosts: ['m365.cloud.microsoft', 'copilot.cloud.microsoft', 'copilot.cloud.microsoft.us'],
  scheme: 'https',
  observed: { date: '2026-06-30', source: 'public clients of 2025 and 2026 (hub, payload); page adapters (editor)' },
  composer: [
    'span#m365-chat-editor-target-element[contenteditable="true"]',
    'span[data-lexical-editor="true"][contenteditable="true"]',
    'span[role="combobox"][contenteditable="true"]',
  ],
  sendButton: ['button.fai-SendButton', 'button[type="submit"][aria-label="Send"]'],
  answer: ['[data-testid="markdown-reply"]'],
  user: [],
  rewrite: 'wire',
  conversation: ({ pathname }) => /\/conversation\/([\w-]{8,})\/?$/.exec(pathname)?.[1] ?? null,
  requests: [
    {
      // Handshake, pings, acknowledgements, ends: records that call nothing.
      role: 'control',
      treatment: 'pass',
      methods: ['SOCKET'],
      url: hub,
      text: [],
      isShape: (json) =>
        isObject(json) ? isNoCall(json) : isListOf(json, (record) => isObject(record) && isNoCall(record)),
    },
    { role: 'send', treatment: 'review', methods: ['SOCKET'], url: hub, text: inCall },
    fileTo(/^https:\/\/(?:[^/]*\.)?(?:graph\.microsoft\.com|sharepoint\.com|cloud\.microsoft|office\.com)\//),
  ],
};

/** An end, an acknowledgement, a ping, a handshake. */
const isNoCall = (record: Readonly<Record<string, unknown>>): boolean =>
  record['target'] !== 'chat' && isWordless(record);
