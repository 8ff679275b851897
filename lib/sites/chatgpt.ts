import type { Site } from '@/lib/model/site';
import { isListOf, isObject, isText } from './json-shape';

const backend = String.raw`^https://(?:chatgpt\.com|chat\.openai\.com)/backend-(?:api|anon)/`;
const at = (path: string): RegExp => new RegExp(backend + path);
/** For RE2, which has no lookaround and knows no groups that do not capture by another name. */
const guarded = (path: string): string =>
  String.raw`^https://(chatgpt\.com|chat\.openai\.com)/backend-(api|anon)/${path}`;
const post = ['POST'];
const anyBody = ['POST', 'PUT', 'PATCH', 'SOCKET'];
const anyBackend =
  /^(?:https:\/\/(?:chatgpt\.com|chat\.openai\.com)\/backend-(?:api|anon)\/|wss:\/\/(?:[a-z\d-]+\.)*chatgpt\.com\/)/;

/** Where a message holds text. A part may be an object beside others: an image (no text), or what was dictated. */
const inMessages = [
  'messages[*].content.parts[*]',
  'messages[*].content.parts[*].text',
  'messages[*].content.text',
  'messages[*].metadata.attachments[*].name',
  'messages[*].metadata.targeted_reply',
];
const inDraft = ['partial_query.content.parts[*]', 'partial_query.content.text', 'input_text'];

export const chatgpt: Site = {
  id: 'chatgpt',
  name: 'ChatGPT',
  hosts: ['chatgpt.com', 'chat.openai.com'],
  scheme: 'https',
  observed: {
    date: '2026-09-22',
    source: 'public captures of 2025-12-30 (requests), 2026-07-10 (files), 2026-09-22 (steer_turn)',
  },
  composer: [
    'div#prompt-textarea.ProseMirror[contenteditable="true"]',
    '#prompt-textarea',
    'div[aria-label="Chat with ChatGPT"]',
    'textarea[data-testid="prompt-textarea"]',
  ],
  sendButton: [
    'button[data-testid="send-button"]',
    'button#composer-submit-button',
    'button[aria-label="Send prompt"]',
    'button[aria-label*="Send" i]',
  ],
  answer: ['[data-message-author-role="assistant"] .markdown', '[data-message-author-role="assistant"]'],
  user: ['[data-message-author-role="user"] .whitespace-pre-wrap'],
  // It makes files of some thousand characters (`paste_text_to_file`); the number changes, so this is well below.
  longPaste: 2_000,
  rewrite: 'wire',
  conversation: ({ pathname }) => /\/c\/([\da-f-]{36})\/?$/i.exec(pathname)?.[1] ?? null,
  requests: [
    {
      // "Continue generating": names the message to go on from.
      role: 'control',
      treatment: 'pass',
      methods: post,
      url: at(String.raw`(?:f/)?conversation/?(?:\?|$)`),
      text: [],
      isShape: (json) => isObject(json) && json['action'] === 'continue' && !('messages' in json),
    },
    {
      // Edit (older parent_message_id), regenerate and temporary chats go the same way.
      role: 'send',
      treatment: 'review',
      methods: post,
      url: at(String.raw`(?:f/)?conversation/?(?:\?|$)`),
      text: inMessages,
      guardedUrl: guarded('(f/)?conversation/?([?#]|$)'),
      isShape: hasKnownMessages,
    },
    {
      // A follow-up while the answer still runs (2026).
      role: 'send',
      treatment: 'review',
      methods: post,
      url: at('f/steer_turn'),
      text: inMessages,
      guardedUrl: guarded('f/steer_turn'),
      isShape: hasKnownMessages,
    },
    {
      // Leaves while the person types. The send needs the token it returns, so it goes, without its text.
      role: 'draft',
      treatment: 'redact',
      methods: post,
      url: at(String.raw`(?:f/)?conversation/prepare(?:\?|$)`),
      text: [...inDraft, ...inMessages],
      guardedUrl: guarded('(f/)?conversation/prepare'),
    },
    {
      role: 'draft',
      treatment: 'answer',
      methods: post,
      url: at('(?:f/)?conversation/experimental/generate_autocompletions'),
      text: ['input_text'],
      answer: { status: 200, contentType: 'application/json', text: '{"completions":[]}' },
      guardedUrl: guarded('(f/)?conversation/experimental/generate_autocompletions'),
    },
    {
      // Custom instructions: about_user_message, name_user_message, traits_model_message and more each year.
      role: 'profile',
      treatment: 'review',
      methods: ['POST', 'PATCH'],
      url: at('user_system_messages'),
      text: ['$..*'],
      guardedUrl: guarded('user_system_messages'),
    },
    {
      // On copy the page reports the selected text of the answer, where real values are shown.
      role: 'feedback',
      treatment: 'redact',
      methods: post,
      url: at('conversation/implicit_message_feedback'),
      text: ['$..selected_text'],
      guardedUrl: guarded('conversation/implicit_message_feedback'),
    },
    {
      role: 'feedback',
      treatment: 'redact',
      methods: post,
      url: at('conversation/message_feedback'),
      text: ['$..text'],
      guardedUrl: guarded('conversation/message_feedback'),
    },
    {
      role: 'title',
      treatment: 'redact',
      methods: ['PATCH'],
      url: at(String.raw`conversation/[\da-f-]{36}$`),
      text: ['title'],
    },
    {
      // Names a message only; the server makes the title from what it got.
      role: 'title',
      treatment: 'pass',
      methods: post,
      url: at('conversation/gen_title/'),
      text: [],
    },
    {
      role: 'audio',
      treatment: 'hold',
      methods: post,
      url: at('transcribe'),
      text: [],
      guardedUrl: guarded('transcribe'),
    },
    {
      // Announces an upload. The question is asked when the bytes are about to leave; the name is private text, too.
      role: 'upload',
      treatment: 'redact',
      methods: post,
      url: at(String.raw`files/?(?:\?|$)`),
      text: ['file_name'],
    },
    {
      role: 'upload',
      treatment: 'redact',
      methods: post,
      url: at('files/process_upload_stream'),
      text: ['file_name'],
    },
    { role: 'upload', treatment: 'pass', methods: post, url: at('files/[^/]+/uploaded'), text: [] },
    {
      // The bytes, to a pre-signed address. Long pastes leave this way, too.
      role: 'upload',
      treatment: 'hold',
      methods: ['PUT', 'POST'],
      url: /^https:\/\/[^/]+(?:\.oaiusercontent\.com|\.blob\.core\.windows\.net)\//,
      text: [],
    },
    {
      role: 'control',
      treatment: 'pass',
      methods: post,
      url: at('(?:(?:f/)?conversation/(?:init|resume)|sentinel/)'),
      text: [],
    },
    {
      role: 'telemetry',
      treatment: 'pass',
      methods: post,
      url: /^https:\/\/(?:(?:chatgpt\.com|chat\.openai\.com)\/(?:ces\/|backend-(?:api|anon)\/(?:lat\/r|beacons\/))|ab\.chatgpt\.com\/v1\/rgstr)/,
      text: [],
    },
    { role: 'upload', treatment: 'hold', methods: ['POST', 'PUT'], url: at(''), text: [], carriesFile: true },
    {
      // The site changes its paths every few weeks: what looks like a prompt anywhere in its back end is one.
      role: 'send',
      treatment: 'review',
      methods: anyBody,
      url: anyBackend,
      text: inMessages,
      isShape: (json) =>
        isObject(json) && isListOf(json['messages'], (message) => isObject(message) && 'content' in message),
    },
    {
      role: 'draft',
      treatment: 'redact',
      methods: anyBody,
      url: anyBackend,
      text: inDraft,
      isShape: (json) => isObject(json) && (isObject(json['partial_query']) || isText(json['input_text'])),
    },
  ],
};

/** Every message is of a kind in which `inMessages` finds all text; any other is a question. */
function hasKnownMessages(json: unknown): boolean {
  return (
    isObject(json) && isListOf(json['messages'], (message) => isObject(message) && isKnownContent(message['content']))
  );
}

const isKnownContent = (content: unknown): boolean =>
  isObject(content) && (isText(content['text']) || isListOf(content['parts'], isKnownPart));

const isKnownPart = (part: unknown): boolean =>
  isText(part) || (isObject(part) && (isText(part['text']) || isText(part['asset_pointer'])));
