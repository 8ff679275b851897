/** What a spec has to know of an app's page without loading it: where it is, and what to expect on the wire. */
export interface AppFacts {
  readonly path: string;
  readonly drafts: readonly RegExp[];
  /** It drafts, and is answered without a request. */
  readonly isAnswered: boolean;
  /** Titles and saves after the first answer. */
  readonly after: readonly RegExp[];
  readonly telemetry: RegExp;
}

const facts: Readonly<Record<string, Partial<AppFacts> & Pick<AppFacts, 'telemetry'>>> = {
  chatgpt: { drafts: [/conversation\/prepare$/], after: [/conversation\/[\da-f-]{36}$/], telemetry: /\/ces\/v1\/t$/ },
  claude: { after: [/\/title$/, /chat_conversations\/[\da-f-]{36}$/], telemetry: /\/v1\/b$/ },
  gemini: { path: '/app', after: [/batchexecute/], telemetry: /gen204$/ },
  copilot: { after: [/\/c\/api\/conversations\//], telemetry: /\/collect$/ },
  m365copilot: { path: '/chat', telemetry: /\/telemetry$/ },
  perplexity: { drafts: [/\/suggest\/ws$/], telemetry: /event\/analytics$/ },
  deepseek: { after: [/update_title$/], telemetry: /\/api\/v0\/events$/ },
  mistral: { path: '/chat', after: [/chat\.update/], telemetry: /analytics\.track$/ },
  grok: { drafts: [/suggestions$/], after: [/conversations\/[\da-f-]{36}$/], telemetry: /\/monitoring$/ },
  xgrok: { path: '/i/grok', telemetry: /client_event\.json$/ },
  poe: { telemetry: /receive_POST$/ },
  meta: { telemetry: /\/ajax\/bz$/ },
  huggingchat: { path: '/chat/', after: [/api\/v2\/conversations\//], telemetry: /\/chat\/api\/event$/ },
  you: { telemetry: /instrumentation$/ },
  duckai: { telemetry: /\/t\/duckchat$/ },
  t3chat: { after: [/\/api\/1\/sync$/], telemetry: /insights\/event$/ },
  openrouter: { path: '/chat', telemetry: /\/e$/ },
  qwen: { after: [/\/api\/v2\/chats\//], telemetry: /\/api\/v2\/track$/ },
  kimi: { after: [/UpdateChat$/], telemetry: /\/apiv2\/track$/ },
  characterai: { telemetry: /\/api\/event$/ },
  openwebui: {
    isAnswered: true,
    after: [/\/tasks\/title\/completions$/, /\/api\/v1\/chats\/[\da-f-]{36}$/],
    telemetry: /\/api\/v1\/usage$/,
  },
  librechat: { after: [/\/api\/convos\/update$/], telemetry: /\/api\/track$/ },
  lobechat: { after: [/\/trpc\/lambda\//], telemetry: /\/api\/track$/ },
  nextchat: { after: [/\/v1\/chat\/completions$/], telemetry: /\/api\/track$/ },
  anythingllm: { telemetry: /\/api\/track$/ },
  bigagi: { telemetry: /\/api\/track$/ },
  betterchatgpt: { telemetry: /\/api\/track$/ },
  chatgptweb: { telemetry: /\/api\/track$/ },
  sillytavern: { after: [/\/api\/chats\/save$/, /tokenizers\/openai\/count$/], telemetry: /\/api\/track$/ },
};

/** Throws for an id that nobody has written a page for. */
export const appFacts = (id: string): AppFacts => {
  const own = facts[id];
  if (own === undefined) throw new Error(`There is no page of ${id}`);
  return { path: '/', drafts: [], isAnswered: false, after: [], ...own };
};

/** Where the page of an app stands that has no host of its own. */
export const appHost = (id: string): string => `${id}.chat.example.test`;
