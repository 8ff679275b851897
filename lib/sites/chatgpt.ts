import type { Site } from '@/lib/model/site';

const backend = String.raw`^https://(?:chatgpt\.com|chat\.openai\.com)/backend-(?:api|anon)/`;
const at = (path: string): RegExp => new RegExp(backend + path);
/** For RE2, which has no lookaround and knows no groups that do not capture by another name. */
const guarded = (path: string): string =>
  String.raw`^https://(chatgpt\.com|chat\.openai\.com)/backend-(api|anon)/${path}`;
const post = ['POST'];

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
  rewrite: 'wire',
  conversation: ({ pathname }) => /\/c\/([\da-f-]{36})$/.exec(pathname)?.[1] ?? null,
  requests: [
    {
      // Edit, regenerate, continue and temporary chats go the same way.
      role: 'send',
      treatment: 'review',
      methods: post,
      url: at(String.raw`(?:f/)?conversation/?(?:\?|$)`),
      text: ['messages[*].content.parts[*]', 'messages[*].content.text', 'messages[*].metadata.attachments[*].name'],
      guardedUrl: guarded(String.raw`(f/)?conversation/?([?#]|$)`),
    },
    {
      // A follow-up while the answer still runs (2026).
      role: 'send',
      treatment: 'review',
      methods: post,
      url: at('f/steer_turn'),
      text: ['messages[*].content.parts[*]'],
      guardedUrl: guarded('f/steer_turn'),
    },
    {
      // Leaves while the person types. The send needs the token it returns, so it goes, without its text.
      role: 'draft',
      treatment: 'redact',
      methods: post,
      url: at(String.raw`(?:f/)?conversation/prepare(?:\?|$)`),
      text: ['partial_query.content.parts[*]'],
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
      // Custom instructions.
      role: 'profile',
      treatment: 'review',
      methods: ['POST', 'PATCH'],
      url: at('user_system_messages'),
      text: [
        'about_user_message',
        'about_model_message',
        'name_user_message',
        'role_user_message',
        'traits_model_message',
      ],
      guardedUrl: guarded('user_system_messages'),
    },
    {
      // On copy the page reports the selected text of the answer, where real values are shown.
      role: 'feedback',
      treatment: 'redact',
      methods: post,
      url: at('conversation/implicit_message_feedback'),
      text: ['feedback.selected_text'],
      guardedUrl: guarded('conversation/implicit_message_feedback'),
    },
    {
      role: 'feedback',
      treatment: 'redact',
      methods: post,
      url: at('conversation/message_feedback'),
      text: ['text'],
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
      url: /^https:\/\/(?:chatgpt\.com\/(?:ces\/|backend-(?:api|anon)\/(?:lat\/r|beacons\/))|ab\.chatgpt\.com\/v1\/rgstr)/,
      text: [],
    },
    { role: 'upload', treatment: 'hold', methods: ['POST', 'PUT'], url: at(''), text: [], carriesFile: true },
    {
      // The site changes its paths every few weeks: what looks like a prompt anywhere in its back end is one.
      role: 'send',
      treatment: 'review',
      methods: ['POST', 'PUT', 'PATCH'],
      url: at(''),
      text: [
        'messages[*].content.parts[*]',
        'messages[*].content.text',
        'partial_query.content.parts[*]',
        'input_text',
      ],
      isShape: looksLikePrompt,
    },
  ],
};

function looksLikePrompt(json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false;
  return (
    ('messages' in json && Array.isArray(json.messages)) ||
    ('partial_query' in json && typeof json.partial_query === 'object') ||
    ('input_text' in json && typeof json.input_text === 'string')
  );
}
