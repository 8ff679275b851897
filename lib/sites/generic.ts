import type { RequestRule, Site } from '@/lib/model/site';

const anywhere = /^/;
const post = ['POST', 'PUT', 'PATCH'];

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);
const isText = (value: unknown): boolean => typeof value === 'string';

/** OpenAI, Anthropic and Ollama: turns with a role and their content. */
function isTurns(json: unknown): boolean {
  if (!isObject(json)) return false;
  const turns = json['messages'] ?? json['input'];
  return Array.isArray(turns) && turns.some((turn) => isObject(turn) && 'content' in turn);
}

/** Completions of OpenAI and Ollama (`prompt`), Responses (`input`), and what self-hosted apps name likewise. */
function isPlainPrompt(json: unknown): boolean {
  if (!isObject(json)) return false;
  const isModelCall = ['model', 'stream', 'conversationId', 'conversation_id', 'max_tokens'].some((key) => key in json);
  return (
    isModelCall &&
    ['prompt', 'input', 'inputs', 'query', 'question', 'message', 'text'].some((key) => isText(json[key]))
  );
}

const turns: RequestRule = {
  role: 'send',
  treatment: 'review',
  methods: post,
  url: anywhere,
  // Assistant turns are read as well: what was restored on screen must not go back with the history.
  text: [
    'messages[*].content',
    'messages[*].content[*].text',
    'messages[*].content[*].content',
    'messages[*].parts[*].text',
    'input[*].content',
    'input[*].content[*].text',
    'system',
    'system[*].text',
    'instructions',
  ],
  isShape: isTurns,
};

const plainPrompt: RequestRule = {
  role: 'send',
  treatment: 'review',
  methods: post,
  url: anywhere,
  text: [
    'prompt',
    'prompt[*]',
    'input',
    'inputs',
    'query',
    'question',
    'message',
    'text',
    'suffix',
    'system',
    'systemMessage',
    'promptPrefix',
  ],
  isShape: isPlainPrompt,
};

/** Addresses at which OpenAI-, Anthropic- and Ollama-shaped services take prompts; what cannot be read there is held. */
const promptEndpoint: RequestRule = {
  role: 'send',
  treatment: 'review',
  methods: post,
  url: /\/(?:v1\/(?:chat\/completions|completions|responses|messages)|api\/(?:chat|generate|chat\/completions))\/?(?:\?|$)/,
  text: [...turns.text, ...plainPrompt.text],
};

const file: RequestRule = {
  role: 'upload',
  treatment: 'hold',
  methods: post,
  url: anywhere,
  text: [],
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
  requests: [file, turns, plainPrompt, promptEndpoint],
};
