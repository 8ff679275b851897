import { randomUUID } from 'node:crypto';
import type { Exchange, SocketAnswer } from './loopback-server';
import { answerTo, pieces } from './model-answer';
import { sendJson, streamEvents } from './stream';

interface Turn {
  readonly conversation_id?: string;
  readonly messages: readonly { readonly content: { readonly parts: readonly string[] } }[];
}

/** Where chatgpt.com has the bytes of a file put. */
export const blobHost = 'sotto-files.oaiusercontent.com';

/** The endpoints of chatgpt.com that a conversation needs. */
export const answerChatGpt = async ({ request, response, url, body }: Exchange): Promise<boolean> => {
  if (request.method === 'GET') return false;
  switch (url.pathname) {
    case '/backend-api/f/conversation':
      await streamEvents(response, conversationEvents(body.toString('utf8')));
      return true;
    case '/backend-api/f/conversation/prepare':
      sendJson(response, { status: 'ok', conduit_token: 'conduit' });
      return true;
    case '/backend-api/f/conversation/experimental/generate_autocompletions':
      sendJson(response, { completions: ['from the server'] });
      return true;
    case '/backend-api/files':
      sendJson(response, { file_id: 'file-1', upload_url: `https://${blobHost}/file-1?sig=x` });
      return true;
    default:
      sendJson(response, { ok: true });
      return true;
  }
};

export const answerChatGptSocket: SocketAnswer = (frame, reply) =>
  reply(
    conversationEvents(frame)
      .map((event) => `${event}\n\n`)
      .join(''),
  );

const conversationEvents = (body: string): readonly string[] => {
  const { prompt, conversation } = readTurn(body);
  const event = (data: unknown): string => `event: delta\ndata: ${JSON.stringify(data)}`;
  const [first = '', ...rest] = pieces(answerTo(prompt));
  return [
    'event: delta_encoding\ndata: "v1"',
    `data: ${JSON.stringify({ type: 'resume_conversation_token', conversation_id: conversation })}`,
    event({ p: '/message/content/parts/0', o: 'append', v: first }),
    ...rest.map((v) => event({ v })),
    'data: [DONE]',
  ];
};

const readTurn = (body: string): { readonly prompt: string; readonly conversation: string } => {
  try {
    const turn = JSON.parse(body) as Turn; // checked by use: anything else lands in the catch
    const prompt = turn.messages.at(-1)?.content.parts.join('\n') ?? '';
    return { prompt, conversation: turn.conversation_id ?? randomUUID() };
  } catch (error) {
    if (error instanceof Error) return { prompt: body, conversation: randomUUID() };
    throw error;
  }
};
