import type { Site } from '@/lib/model/site';
import { isObject } from './json-shape';
import { bytesTo, fileTo } from './upload-rules';

const host = String.raw`^https://(?:(?:www\.)?kimi\.(?:com|ai)|kimi\.moonshot\.cn)/`;
const at = (path: string): RegExp => new RegExp(host + path);
const hostGuard = String.raw`^https://((www\.)?kimi\.(com|ai)|kimi\.moonshot\.cn)/`;

export const kimi: Site = {
  id: 'kimi',
  name: 'Kimi',
  hosts: ['www.kimi.com', 'kimi.com', 'kimi.moonshot.cn', 'www.kimi.ai', 'kimi.ai'],
  scheme: 'https',
  observed: { date: '2026-09-15', source: 'public captures of 2026 (Connect frames), page adapter of 2026-08' },
  composer: ['div.chat-input-editor[data-lexical-editor="true"]', '.chat-input-editor[contenteditable="true"]'],
  sendButton: ['.send-button-container:not(.disabled) .send-button', 'button[data-testid="msh-send-button"]'],
  answer: ['div.segment.segment-assistant'],
  user: ['div.segment.segment-user'],
  rewrite: 'wire',
  conversation: ({ pathname }) => /\/chat\/([\w-]{8,})\/?$/.exec(pathname)?.[1] ?? null,
  requests: [
    {
      // Envelopes of the Connect protocol, as bytes.
      role: 'send',
      treatment: 'review',
      methods: ['POST'],
      url: at(String.raw`apiv2/kimi\.gateway\.chat\.v1\.ChatService/Chat(?:\?|$)`),
      text: ['connect: message.blocks[*].text.content', 'message.blocks[*].text.content'],
      guardedUrl: String.raw`${hostGuard}apiv2/kimi\.gateway\.chat\.v1\.ChatService/Chat([?#]|$)`,
    },
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST'],
      url: at('api/chat/[^/?]+/completion/stream'),
      text: ['messages[*].content', 'messages[*].content[*].text'],
      guardedUrl: String.raw`${hostGuard}api/chat/[^/?]+/completion/stream`,
    },
    {
      role: 'title',
      treatment: 'redact',
      methods: ['POST', 'PUT', 'PATCH'],
      url: at(String.raw`(?:apiv2/kimi\.[\w.]+/(?:Update|Rename)\w*Chat|api/chat/?)`),
      text: ['name', '$..title', '$..name'],
    },
    bytesTo(/^https:\/\/[^/]+\.(?:moonshot\.cn|volces\.com|myqcloud\.com|aliyuncs\.com)\/(?!apiv2|api\/)/),
    fileTo(at('')),
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST', 'PUT', 'PATCH'],
      url: at('api'),
      text: ['connect: message.blocks[*].text.content', 'messages[*].content', 'message.blocks[*].text.content'],
      isShape: (json) => callsOf(json).some((call) => isObject(call) && ('message' in call || 'messages' in call)),
    },
  ],
};

const callsOf = (json: unknown): readonly unknown[] => (Array.isArray(json) ? json : [json]);
