import { lexical } from './engine-lexical';
import { proseMirror } from './engine-prosemirror';
import { quill } from './engine-quill';
import { plainTextarea, reactTextarea } from './engine-textarea';
import { tiptap } from './engine-tiptap';
import type { Profile, Said, Turn } from './profile';
import { signed } from './signature';
import {
  envelope,
  listenTo,
  postBytes,
  postFields,
  postJson,
  sendFrame,
  streamFromHub,
  xhrJson,
  xhrPairs,
} from './transports';

const id = '6f1c2b7e-0000-4000-8000-0123456789ab';
const turns = ({ text, before }: Turn): { role: string; content: string }[] =>
  [...before, { role: 'user', text }].map((said) => ({ role: said.role, content: said.text }));

/** The known web apps as captured, and those that are known by their page (facts of 2024 to 2026): editor, requests, transports. */
export const profiles: Readonly<Record<string, Profile>> = {
  chatgpt: {
    engine: proseMirror,
    send: ({ text, kind }) =>
      postJson('/backend-api/f/conversation', {
        action: kind === 'retry' ? 'variant' : 'next',
        messages: [{ id, author: { role: 'user' }, content: { content_type: 'text', parts: [text] }, metadata: {} }],
        parent_message_id: id,
        model: 'auto',
      }),
    drafts: (text) => [
      postJson('/backend-api/f/conversation/prepare', {
        action: 'next',
        partial_query: { id, author: { role: 'user' }, content: { content_type: 'text', parts: [text] } },
      }),
      postJson('/backend-api/f/conversation/experimental/generate_autocompletions', { input_text: text }),
    ],
    after: (text) => [postJson(`/backend-api/conversation/${id}`, { title: text }, 'PATCH')],
    telemetry: '/ces/v1/t',
  },
  claude: {
    engine: tiptap,
    send: ({ text, kind }) =>
      postJson(
        `/api/organizations/o1/chat_conversations/${id}/${kind === 'retry' ? 'retry_completion' : 'completion'}`,
        {
          prompt: text,
          parent_message_uuid: id,
          timezone: 'UTC',
          attachments: [],
          files: [],
          rendering_mode: 'messages',
        },
      ),
    after: (text) => [
      postJson(`/api/organizations/o1/chat_conversations/${id}/title`, { message_content: text, recent_titles: [] }),
      postJson(`/api/organizations/o1/chat_conversations/${id}`, { name: text }, 'PUT'),
    ],
    telemetry: '/v1/b',
  },
  gemini: {
    path: '/app',
    engine: quill,
    send: ({ text }) =>
      xhrPairs('/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate?bl=boq&rt=c', {
        'f.req': JSON.stringify([null, JSON.stringify([[text, 0, null, null, null, null, 0], ['en'], ['', '', '']])]),
        at: 'token:1',
      }),
    after: (text) => [
      xhrPairs('/_/BardChatUi/data/batchexecute?rpcids=MUAZcd', {
        'f.req': JSON.stringify([[['MUAZcd', JSON.stringify([null, [['title']], ['c_1', text]]), null, 'generic']]]),
        at: 'token:1',
      }),
    ],
    telemetry: '/_/BardChatUi/gen204',
  },
  copilot: {
    engine: reactTextarea,
    send: ({ text }) =>
      sendFrame(
        'wss://copilot.microsoft.com/c/api/chat?api-version=2',
        { event: 'send', conversationId: 'AbCdEfGh', content: [{ type: 'text', text }], mode: 'chat', context: {} },
        { event: 'setOptions', supportedFeatures: ['partial-generated-images'], supportedCards: ['weather'] },
      ),
    after: (text) => [postJson('/c/api/conversations/AbCdEfGh', { title: text }, 'PATCH')],
    telemetry: '/cl/eus/collect',
  },
  m365copilot: {
    path: '/chat',
    engine: lexical,
    send: ({ text }) =>
      streamFromHub('https://substrate.office.com/m365Copilot/Chathub/oid@tid?chatsessionid=1', 'chat', {
        source: 'officeweb',
        clientCorrelationId: id,
        message: { author: 'user', inputMethod: 'Keyboard', text, messageType: 'Chat' },
      }),
    telemetry: '/telemetry',
  },
  perplexity: {
    engine: lexical,
    send: ({ text }) =>
      postJson('/rest/sse/perplexity_ask', {
        query_str: text,
        params: { dsl_query: text, attachments: [], mentions: [], mode: 'copilot', version: '2.18' },
      }),
    drafts: (text) => [
      sendFrame('wss://suggest.perplexity.ai/suggest/ws', { event: 'suggest', q: text }),
      postJson('/rest/autosuggest/list-autosuggest', { query: text }),
    ],
    telemetry: '/rest/event/analytics',
  },
  deepseek: {
    engine: reactTextarea,
    send: ({ text, kind }) => {
      if (kind === 'retry')
        return postJson('/api/v0/chat/regenerate', { chat_session_id: id, message_id: 4, prompt: text });
      if (kind === 'edit')
        return postJson('/api/v0/chat/edit_message', { chat_session_id: id, message_id: 3, prompt: text });
      return postJson('/api/v0/chat/completion', { chat_session_id: id, parent_message_id: null, prompt: text });
    },
    after: (text) => [postJson('/api/v0/chat_session/update_title', { chat_session_id: id, title: text })],
    telemetry: '/api/v0/events',
  },
  mistral: {
    path: '/chat',
    engine: proseMirror,
    send: async ({ text, before }) => {
      if (before.length > 0)
        return postJson('/api/chat', { chatId: id, mode: 'append', messageInput: [{ type: 'text', text }] });
      const answer = await postJson('/api/trpc/message.newChat?batch=1', {
        0: { json: { content: [{ type: 'text', text }], agentId: null }, meta: { values: {} } },
      });
      await postJson('/api/chat', { chatId: id, mode: 'start' });
      return answer;
    },
    after: (text) => [postJson('/api/trpc/chat.update?batch=1', { 0: { json: { chatId: id, title: text } } })],
    telemetry: '/api/trpc/analytics.track',
  },
  grok: {
    engine: tiptap,
    send: ({ text, before }) =>
      postJson(`/rest/app-chat/conversations/${before.length === 0 ? 'new' : `${id}/responses`}`, {
        temporary: false,
        modelName: 'grok-4',
        message: text,
        fileAttachments: [],
        customInstructions: '',
      }),
    drafts: (text) => [postJson('/rest/app-chat/suggestions', { query: text })],
    after: (text) => [postJson(`/rest/app-chat/conversations/${id}`, { title: text }, 'PUT')],
    telemetry: '/monitoring',
  },
  xgrok: {
    path: '/i/grok',
    engine: reactTextarea,
    send: (turn) =>
      postJson(
        'https://grok.x.com/2/grok/add_response.json',
        { responses: turns(turn).map(({ role, content }) => ({ message: content, sender: role === 'user' ? 1 : 2 })) },
        'POST',
        { 'content-type': 'text/plain;charset=UTF-8' },
      ),
    telemetry: '/i/api/1.1/jot/client_event.json',
  },
  poe: {
    engine: reactTextarea,
    send: async ({ text }) => {
      const body = JSON.stringify({
        queryName: 'sendMessageMutation',
        variables: { chatId: 1, bot: 'a2', query: text, source: { sourceType: 'chat_input' } },
        extensions: { hash: 'x' },
      });
      const response = await fetch('/api/gql_POST', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-page': 'site', 'poe-tag-id': await signed(body) },
        body,
      });
      if (!response.ok) throw new Error(`The server answered ${response.status}`);
      return response.text();
    },
    telemetry: '/api/receive_POST',
  },
  meta: {
    engine: lexical,
    send: ({ text }) =>
      postJson('/api/graphql/', {
        doc_id: '1',
        variables: { content: text, conversationId: id, userInputType: 'typed' },
      }),
    telemetry: '/ajax/bz',
  },
  huggingchat: {
    path: '/chat/',
    engine: plainTextarea,
    send: ({ text, kind }) =>
      postFields('/chat/conversation/65f0a1b2c3d4e5f601234567', {
        data: JSON.stringify({ inputs: text, id, is_retry: kind === 'retry', is_continue: false }),
      }),
    after: (text) => [postJson('/chat/api/v2/conversations/65f0a1b2c3d4e5f601234567', { title: text }, 'PATCH')],
    telemetry: '/chat/api/event',
  },
  you: {
    engine: reactTextarea,
    send: ({ text, before }) =>
      listenTo(
        `/api/streamingSearch?${new URLSearchParams({ q: text, page: '1', chat: JSON.stringify(pairsOf(before)) }).toString()}`,
      ),
    telemetry: '/api/instrumentation',
  },
  duckai: {
    engine: reactTextarea,
    send: (turn) => postJson('/duckchat/v1/chat', { model: 'm', metadata: {}, messages: turns(turn) }),
    telemetry: '/t/duckchat',
  },
  t3chat: {
    engine: reactTextarea,
    send: ({ text, before }) =>
      postJson('/api/chat', {
        messages: [...before, { role: 'user', text }].map((said) => ({
          id,
          role: said.role,
          parts: [{ type: 'text', text: said.text }],
        })),
        model: 'm',
        preferences: { name: '', occupation: '', additionalInfo: '' },
      }),
    after: (text, said) => [
      sendFrame('wss://api.sync.t3.chat/api/1/sync', {
        type: 'Mutation',
        udfPath: 'threads:update',
        args: [{ title: text, messages: said.map((one) => ({ role: one.role, content: one.text })) }],
      }),
    ],
    telemetry: '/_vercel/insights/event',
  },
  openrouter: {
    path: '/chat',
    engine: reactTextarea,
    send: (turn) => postJson('/api/v1/chat/completions', { model: 'm', stream: true, messages: turns(turn) }),
    telemetry: '/e',
  },
  qwen: {
    engine: reactTextarea,
    send: ({ text }) =>
      postJson(`/api/v2/chat/completions?chat_id=${id}`, {
        stream: true,
        chat_id: id,
        messages: [{ fid: id, role: 'user', content: text, files: [], chat_type: 't2t' }],
      }),
    after: (text) => [postJson(`/api/v2/chats/${id}`, { title: text })],
    telemetry: '/api/v2/track',
  },
  kimi: {
    engine: lexical,
    send: ({ text }) =>
      postBytes(
        '/apiv2/kimi.gateway.chat.v1.ChatService/Chat',
        envelope({ scenario: 'K2', message: { role: 'user', blocks: [{ message_id: '', text: { content: text } }] } }),
        'application/connect+json',
      ),
    after: (text) => [postJson('/apiv2/kimi.chat.v1.ChatService/UpdateChat', { chat: { id: '1', name: text } })],
    telemetry: '/apiv2/track',
  },
  characterai: {
    engine: reactTextarea,
    send: ({ text, kind }) =>
      sendFrame('wss://neo.character.ai/ws/', {
        command: kind === 'edit' ? 'edit_turn_candidate' : 'create_and_generate_turn',
        request_id: id,
        payload: {
          user_name: '',
          turn: { turn_key: { chat_id: id }, candidates: [{ candidate_id: id, raw_content: text }] },
        },
      }),
    telemetry: '/api/event',
  },
  openwebui: {
    engine: tiptap,
    send: (turn) =>
      postJson('/api/chat/completions', {
        model: 'm',
        stream: true,
        user_message: { id, role: 'user', content: turn.text },
        messages: turns(turn),
        chat_id: id,
      }),
    drafts: (text) => [postJson('/api/v1/tasks/auto/completions', { model: 'm', prompt: text, stream: false })],
    after: (text, said) => [
      postJson('/api/v1/tasks/title/completions', { model: 'm', messages: [{ role: 'user', content: text }] }),
      postJson(`/api/v1/chats/${id}`, {
        chat: { title: text, messages: said.map((one) => ({ role: one.role, content: one.text })) },
      }),
    ],
    telemetry: '/api/v1/usage',
  },
  librechat: {
    engine: reactTextarea,
    send: ({ text }) => xhrJson('/api/agents/chat', { text, conversationId: null, endpoint: 'agents' }),
    after: (text) => [xhrJson('/api/convos/update', { arg: { conversationId: id, title: text } })],
    telemetry: '/api/track',
  },
  lobechat: {
    engine: lexical,
    send: (turn) => postJson('/webapi/chat/openai', { model: 'm', stream: true, messages: turns(turn) }),
    after: (text) => [
      postJson('/trpc/lambda/topic.updateTopic?batch=1', { 0: { json: { id: 't', value: { title: text } } } }),
    ],
    telemetry: '/api/track',
  },
  nextchat: {
    engine: reactTextarea,
    send: (turn) => postJson('/api/openai/v1/chat/completions', { model: 'm', stream: true, messages: turns(turn) }),
    after: (_, said) => [
      postJson('/api/openai/v1/chat/completions', {
        model: 'm',
        messages: [...said.map((one) => ({ role: one.role, content: one.text })), { role: 'user', content: 'Title?' }],
      }),
    ],
    telemetry: '/api/track',
  },
  anythingllm: {
    engine: reactTextarea,
    send: ({ text }) => postJson('/api/workspace/w/stream-chat', { message: text, attachments: [] }),
    telemetry: '/api/track',
  },
  bigagi: {
    engine: reactTextarea,
    send: (turn) =>
      postJson('/api/edge/aix.chatGenerateContent?batch=1', {
        0: {
          json: {
            chatGenerate: {
              systemMessage: { parts: [{ pt: 'text', text: 'Be brief.' }] },
              chatSequence: turns(turn).map(({ role, content }) => ({ role, parts: [{ pt: 'text', text: content }] })),
            },
          },
        },
      }),
    telemetry: '/api/track',
  },
  betterchatgpt: {
    engine: reactTextarea,
    send: (turn) => postJson('/v1/chat/completions', { model: 'm', stream: true, messages: turns(turn) }),
    telemetry: '/api/track',
  },
  chatgptweb: {
    engine: plainTextarea,
    send: ({ text }) => xhrJson('/api/chat-process', { prompt: text, options: {}, systemMessage: 'Be brief.' }),
    telemetry: '/api/track',
  },
  sillytavern: {
    engine: plainTextarea,
    // The chat is saved and its tokens are counted before the prompt leaves.
    send: async (turn) => {
      await xhrJson('/api/chats/save', { ch_name: 'x', chat: turns(turn).map(({ content }) => ({ mes: content })) });
      await xhrJson('/api/tokenizers/openai/count', turns(turn));
      return postJson('/api/backends/chat-completions/generate', { model: 'm', stream: true, messages: turns(turn) });
    },
    telemetry: '/api/track',
  },
};

const pairsOf = (before: readonly Said[]): { question: string; answer: string }[] =>
  before.flatMap(({ role, text }, index) =>
    role === 'user' ? [{ question: text, answer: before[index + 1]?.text ?? '' }] : [],
  );
