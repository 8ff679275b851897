import { randomUUID } from 'node:crypto';
import type { Exchange, SocketAnswer } from './loopback-server';
import { answerTo, pieces } from './model-answer';
import { sendJson, streamEvents } from './stream';

interface Completion {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

/** An OpenAI-shaped model server: completions over JSON, over a form with a JSON part, and small talk around them. */
export const answerOpenAi = async ({ request, response, url, body }: Exchange): Promise<boolean> => {
  if (request.method !== 'POST') return false;
  if (url.pathname === '/v1/chat/completions') {
    await streamEvents(response, completionEvents(lastPrompt(body.toString('utf8'))));
    return true;
  }
  if (url.pathname === '/v1/form-completions') {
    const data = /name="data"[^{]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(body.toString('utf8'))?.[1] ?? '';
    await streamEvents(response, completionEvents(lastPrompt(data)));
    return true;
  }
  if (url.pathname === '/v1/deep-chat' || url.pathname === '/v1/assistant-ui') {
    sendJson(response, { text: answerTo(body.toString('utf8').slice(-400)) });
    return true;
  }
  if (!url.pathname.startsWith('/v1/')) return false;
  sendJson(response, { ok: true, completions: [] });
  return true;
};

/** The whole answer in one frame. */
export const answerOpenAiSocket: SocketAnswer = (frame, reply) =>
  reply(
    completionEvents(lastPrompt(frame))
      .map((event) => `${event}\n\n`)
      .join(''),
  );

const lastPrompt = (body: string): string => {
  try {
    const { messages } = JSON.parse(body) as Completion; // checked by use: anything else lands in the catch
    return messages.at(-1)?.content ?? '';
  } catch (error) {
    if (error instanceof Error) return body;
    throw error;
  }
};

const completionEvents = (prompt: string): readonly string[] => {
  const id = randomUUID();
  const chunk = (content: string): string =>
    `data: ${JSON.stringify({ id, object: 'chat.completion.chunk', choices: [{ index: 0, delta: { content } }] })}`;
  return [...pieces(answerTo(prompt)).map(chunk), 'data: [DONE]'];
};
