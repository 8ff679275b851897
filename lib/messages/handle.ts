import { browser, type Browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { messenger, type Definition, type FromContent, type FromPage, type Reply } from './contract';
import type { RequestOf, ResponseOf, ToContent } from './contract';
import { backgroundToContent, contentToBackground, pageToBackground } from './protocol';
import { frameOf, isBackground, isOwnPage, type FrameSender, type Self } from './senders';

type MaybePromise<T> = T | Promise<T>;
type Sender = Browser.runtime.MessageSender;
/** Where the contract has no answer, it does not matter what a handler returns. */
type Answer<R> = [R] extends [undefined] ? unknown : R;
type Handler<D extends Definition, S> = (request: RequestOf<D>, sender: S) => MaybePromise<Answer<ResponseOf<D>>>;

const envelopeSchema = z.object({ deliveryId: z.string().check(z.maxLength(64)), payload: z.optional(z.unknown()) });

/**
 * Background: answers a message from content scripts of this extension, and from nobody else.
 * What the handler throws goes back as `background-failed` with the error's name alone.
 *
 * @returns a function that stops answering.
 */
export function handleContentMessage<N extends keyof FromContent>(
  name: N,
  handler: Handler<FromContent[N], FrameSender>,
): () => void {
  const definition: FromContent[N] = contentToBackground[name];
  return listen(name, definition, handler, (sender, deliveryId) => {
    const frame = frameOf(sender, self());
    return frame && { ...frame, deliveryId };
  });
}

/** Background: answers a message from popup, dashboard or welcome page, and from nobody else. Otherwise as above. */
export function handlePageMessage<N extends keyof FromPage>(
  name: N,
  handler: Handler<FromPage[N], { readonly deliveryId: string }>,
): () => void {
  const definition: FromPage[N] = pageToBackground[name];
  return listen(name, definition, handler, (sender, deliveryId) => (isOwnPage(sender, self()) ? { deliveryId } : null));
}

/** Content script: answers a message from the background of this extension, and from nobody else. Otherwise as above. */
export function handleBackgroundMessage<N extends keyof ToContent>(
  name: N,
  handler: Handler<ToContent[N], { readonly deliveryId: string }>,
): () => void {
  const definition: ToContent[N] = backgroundToContent[name];
  return listen(name, definition, handler, (sender, deliveryId) =>
    isBackground(sender, self()) ? { deliveryId } : null,
  );
}

function listen<D extends Definition, S>(
  name: string,
  definition: D,
  handler: Handler<D, S>,
  identify: (sender: Sender, deliveryId: string) => S | null,
): () => void {
  // The library's own type of the sender stands on a global that this project does not declare.
  return messenger.onMessage(name, async ({ data, sender }: { data: unknown; sender: Sender }): Promise<Reply> => {
    const envelope = envelopeSchema.safeParse(data);
    if (!envelope.success) return refuse('bad-request', 'envelope');
    const from = identify(sender, envelope.data.deliveryId);
    if (from === null) return refuse('foreign-sender', 'sender');
    const request = definition.request.safeParse(envelope.data.payload);
    if (!request.success) return refuse('bad-request', request.error.issues[0]?.path.join('.') ?? '');
    return answer(handler, request.data as RequestOf<D>, from); // inferred from the schema just passed
  });
}

async function answer<D extends Definition, S>(handler: Handler<D, S>, request: RequestOf<D>, from: S): Promise<Reply> {
  try {
    return { ok: true, answer: await handler(request, from) };
  } catch (error) {
    return refuse('failed', error instanceof Error ? error.name : 'unknown');
  }
}

const refuse = (why: 'foreign-sender' | 'bad-request' | 'failed', about: string): Reply => ({ ok: false, why, about });

const self = (): Self => ({ id: browser.runtime.id, root: browser.runtime.getURL('/') });
