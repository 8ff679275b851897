import type { Profile, Sending, Told } from './profile';

/** chatgpt.com as captured (facts: 2025-12 to 2026-09): request shapes, delta-encoded stream, drafts, feedback. */
export const chatgptProfile: Profile = {
  endpoints: {
    json: '/backend-api/f/conversation',
    multipart: '/backend-api/f/conversation',
    socket: `wss://${location.host}/backend-api/celsius/ws/user`,
  },
  body: (sending) => JSON.stringify(bodyOf(sending)),
  read: (data) => readDelta(data),
  drafts: (text) => [
    [
      '/backend-api/f/conversation/prepare',
      {
        action: 'next',
        parent_message_id: 'client-created-root',
        model: 'auto',
        timezone_offset_min: -60,
        partial_query: {
          id: crypto.randomUUID(),
          author: { role: 'user' },
          content: { content_type: 'text', parts: [text] },
        },
        supports_buffering: true,
      },
    ],
    ['/backend-api/f/conversation/experimental/generate_autocompletions', { input_text: text, num_completions: 4 }],
  ],
  telemetry: '/ces/v1/t',
  feedback: (selected) => [
    '/backend-api/conversation/implicit_message_feedback',
    { feedback: { type: 'copy', selected_text: selected }, source: 'message' },
  ],
};

const bodyOf = ({ message, conversation }: Sending): unknown => ({
  action: 'next',
  messages: [
    {
      id: message.id,
      author: { role: 'user' },
      create_time: Date.now() / 1000,
      content: { content_type: 'text', parts: [message.text] },
      metadata: { selected_github_repos: [], serialization_metadata: { custom_symbol_offsets: [] } },
    },
  ],
  ...(conversation === null ? {} : { conversation_id: conversation }),
  parent_message_id: message.parent,
  model: 'auto',
  timezone_offset_min: -60,
  conversation_mode: { kind: 'primary_assistant' },
  supports_buffering: true,
  supported_encodings: ['v1'],
  client_contextual_info: { is_dark_mode: false, time_since_loaded: 12, app_name: 'chatgpt.com' },
});

interface Delta {
  readonly p?: string;
  readonly v?: unknown;
  readonly type?: string;
  readonly conversation_id?: string;
}

const readDelta = (data: string): Told => {
  if (data === '[DONE]' || data === '"v1"') return {};
  const delta = JSON.parse(data) as Delta; // our own server's stream
  if (delta.conversation_id !== undefined) return { conversation: delta.conversation_id };
  return typeof delta.v === 'string' ? { append: delta.v } : {};
};
