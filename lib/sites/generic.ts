import type { RequestRule, Site } from '@/lib/model/site';
import { isObject, isText } from './json-shape';

const anywhere = /^/;
const anyBody = ['POST', 'PUT', 'PATCH', 'SOCKET'];

/** Names under which clients keep the turns of a conversation, and those under which a turn keeps its text. */
const turnLists = ['messages', 'input', 'contents', 'chat', 'chatSequence'];
const turnTexts = ['content', 'text', 'parts', 'mes'];

/** Names of a prompt that say so by themselves, and those that mean one only in the company of a model's settings. */
const promptNames = ['prompt', 'systemMessage', 'systemPrompt'];
const looseNames = ['input', 'inputs', 'query', 'question', 'message', 'text', 'content'];
const modelSettings = [
  'model',
  'stream',
  'temperature',
  'max_tokens',
  'conversationId',
  'conversation_id',
  'chatId',
  'chat_id',
  'sessionId',
  'session_id',
  'threadId',
  'thread_id',
  'parentMessageId',
  'attachments',
  'history',
];

const isTurn = (json: unknown): boolean => isObject(json) && turnTexts.some((name) => name in json);

/** OpenAI, Anthropic, Gemini, Ollama and those who took after them: turns with a role and their content. */
const hasTurns = (json: unknown): boolean =>
  isObject(json) && turnLists.some((name) => Array.isArray(json[name]) && json[name].some(isTurn));

/** Completions of OpenAI and Ollama (`prompt`), Responses (`input`), and what self-hosted apps name likewise. */
function isPlainPrompt(json: unknown): boolean {
  if (!isObject(json)) return false;
  if (promptNames.some((name) => isText(json[name]) || Array.isArray(json[name]))) return true;
  if (isObject(json['user_message'])) return true;
  return modelSettings.some((name) => name in json) && looseNames.some((name) => isText(json[name]));
}

/** Where a turn has text. Assistant turns are read as well: what was restored on screen must not go back with the history. */
const inTurn = [
  'content',
  'content[*]',
  'content[*].text',
  'content[*].content',
  'content[*].content[*].text',
  'content[*].input $..*',
  'content.parts[*]',
  'content.text',
  'parts[*]',
  'parts[*].text',
  'text',
  'mes',
  'swipes[*]',
  'output',
  'arguments',
  'arguments > json $..*',
  'tool_calls[*].function.arguments',
  'tool_calls[*].function.arguments > json $..*',
];

const conversationPaths = [
  ...turnLists.flatMap((list) => inTurn.map((path) => `${list}[*].${path}`)),
  'system',
  'system[*].text',
  'systemInstruction.parts[*].text',
  'system_instruction.parts[*].text',
  'instructions',
  'user_message.content',
  'files[*].name',
  'attachments[*].name',
  // Open WebUI sends name and e-mail address of the account with each request.
  'variables.*',
];

const promptPaths = [
  ...promptNames,
  ...looseNames,
  'prompt[*]',
  'prompt.content',
  'input[*]',
  'suffix',
  'system',
  'instructions',
  'promptPrefix',
  'user_message.content',
  'history[*]',
  ...inTurn.map((path) => `history[*].${path}`),
  'attachments[*].name',
  'attachments[*].contentString',
];

const turns: RequestRule = {
  role: 'send',
  treatment: 'review',
  methods: anyBody,
  url: anywhere,
  text: [...conversationPaths, ...promptPaths],
  isShape: hasTurns,
};

const plainPrompt: RequestRule = {
  role: 'send',
  treatment: 'review',
  methods: anyBody,
  url: anywhere,
  text: [...promptPaths, 'variables.*'],
  isShape: isPlainPrompt,
};

/** Open WebUI saves whole conversations, as a list and by id. */
const savedChat: RequestRule = {
  role: 'save',
  treatment: 'review',
  methods: anyBody,
  url: anywhere,
  text: ['chat.title', ...inTurn.flatMap((path) => [`chat.messages[*].${path}`, `chat.history.messages.*.${path}`])],
  isShape: (json) =>
    isObject(json) && isObject(json['chat']) && ('messages' in json['chat'] || 'history' in json['chat']),
};

/** tRPC (big-AGI, LobeChat): calls by number, prompts among many that are none. */
const batch: RequestRule = {
  role: 'other',
  treatment: 'review',
  methods: anyBody,
  url: /\/(?:aix|trpc)[./]/,
  text: ['*.json $..text', '*.json $..content', '*.json $..prompt', '*.json $..title'],
};

/** A list of turns and nothing else: SillyTavern counts tokens, before it sends, on its server. */
const bareTurns: RequestRule = {
  role: 'other',
  treatment: 'review',
  methods: anyBody,
  url: anywhere,
  text: inTurn.map((path) => `[*].${path}`),
  isShape: (json) => Array.isArray(json) && json.some((turn) => isTurn(turn) && isObject(turn) && 'role' in turn),
};

/** HuggingChat: a form with a part of JSON. Files may ride in the same form. */
const formText = [
  'multipart:data > json inputs',
  'multipart:data > json prompt',
  'multipart:prompt',
  'multipart:message',
];

const form: RequestRule = {
  role: 'send',
  treatment: 'review',
  methods: ['POST'],
  url: /\/(?:conversation|chat|completions|generate|ask)(?:[/?]|$)/,
  text: formText,
  isForm: 'multipart',
};

/** Addresses at which OpenAI-, Anthropic- and Ollama-shaped services take prompts; what cannot be read there is held. */
const promptEndpoint: RequestRule = {
  role: 'send',
  treatment: 'review',
  methods: anyBody,
  url: /\/(?:v1\/(?:chat\/completions|completions|responses|messages)|api\/(?:chat|generate|chat\/completions))\/?(?:\?|$)/,
  text: [...turns.text, ...plainPrompt.text],
};

const file: RequestRule = {
  role: 'upload',
  treatment: 'hold',
  methods: ['POST', 'PUT', 'PATCH'],
  url: anywhere,
  text: formText,
  carriesFile: true,
};

/** The rule for pages that a person switches on: prompts are known by the shape of the request, not by the site. */
export const genericSite: Site = {
  id: 'generic',
  name: 'This site',
  hosts: [],
  scheme: 'https',
  observed: {
    date: '2026-11-20',
    source: 'public API references of OpenAI, Anthropic and Ollama; self-hosted clients run on loopback',
  },
  composer: ['textarea', '[contenteditable="true"]', '[role="textbox"]'],
  sendButton: [
    'button[data-testid*="send" i]',
    'button[aria-label*="send" i]',
    'button[type="submit"]',
    'button[id*="send" i]',
    'button[class*="send" i]',
  ],
  answer: ['main', 'body'],
  user: [],
  rewrite: 'wire',
  conversation: ({ pathname }) => /\/(?:c|chat|conversation|t|threads?)\/([\w-]{6,})\/?$/.exec(pathname)?.[1] ?? null,
  requests: [file, turns, savedChat, plainPrompt, batch, bareTurns, form, promptEndpoint],
};
