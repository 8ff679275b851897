import type { Profile, Told } from './profile';

/** A stateless service with OpenAI's shape: the whole history goes out with each prompt. */
export const openAiProfile: Profile = {
  endpoints: {
    json: '/v1/chat/completions',
    multipart: '/v1/form-completions',
    socket: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/v1/socket`,
  },
  body: ({ message, history }) =>
    JSON.stringify({
      model: 'demo-1',
      stream: true,
      messages: [...history, message].map(({ role, text }) => ({ role, content: text })),
    }),
  read: (data) => readChunk(data),
  drafts: (text) => [
    ['/v1/draft', { text }],
    ['/v1/autocompletions', { text }],
  ],
  telemetry: '/v1/telemetry',
  feedback: (selected) => ['/v1/feedback', { kind: 'copy', selected_text: selected }],
};

interface Chunk {
  readonly id: string;
  readonly choices: readonly { readonly delta: { readonly content?: string } }[];
}

const readChunk = (data: string): Told => {
  if (data === '[DONE]') return {};
  const chunk = JSON.parse(data) as Chunk; // our own server's stream
  const append = chunk.choices[0]?.delta.content;
  return { conversation: chunk.id, ...(append === undefined ? {} : { append }) };
};
