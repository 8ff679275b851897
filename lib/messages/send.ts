import { browser } from 'wxt/browser';
import { messenger, type Envelope, type Reply, type RequestOf, type ResponseOf } from './contract';
import type { Definition, ToBackground, ToContent } from './contract';
import { MessageFailed } from './message-failed';
import { patienceFor, pauseBetween, type Patience } from './patience';
import { backgroundToContent, contentToBackground, pageToBackground } from './protocol';

const toBackground: ToBackground = { ...contentToBackground, ...pageToBackground };

/**
 * Sends a message of the contract to the background and waits for its answer.
 *
 * An attempt that is not answered within `timeoutMs` milliseconds, or that the browser says nobody received, is made
 * again `retries` times under the same delivery id (the background may be asleep, or have been killed in the middle).
 *
 * @throws {MessageFailed} `background-gone` when nobody answers, or at once in an orphaned content script;
 *   `background-failed`, `refused` or `bad-answer` otherwise.
 */
export async function sendToBackground<N extends keyof ToBackground>(
  name: N,
  payload: RequestOf<ToBackground[N]>,
  options: Partial<Patience> = {},
): Promise<ResponseOf<ToBackground[N]>> {
  const patience = { ...patienceFor(name), ...options };
  const definition: ToBackground[N] = toBackground[name];
  const reply = await insist(name, payload, patience, (envelope) => messenger.sendMessage(name, envelope));
  return readReply(name, definition, reply);
}

/**
 * Sends a message of the contract to one frame of a tab, or to all its frames (`frameId` null: the first answer counts).
 *
 * @throws {MessageFailed} `background-gone` where no content script of ours answers within `timeoutMs` milliseconds.
 */
export async function sendToTab<N extends keyof ToContent>(
  target: { readonly tabId: number; readonly frameId: number | null },
  name: N,
  payload: RequestOf<ToContent[N]>,
  options: Partial<Patience> = {},
): Promise<ResponseOf<ToContent[N]>> {
  const { tabId, frameId } = target;
  const to = frameId === null ? { tabId } : { tabId, frameId };
  const patience = { timeoutMs: 1_000, retries: 0, ...options };
  const reply = await insist(name, payload, patience, (envelope) => messenger.sendMessage(name, envelope, to));
  return readReply(name, backgroundToContent[name], reply);
}

/** True in a content script whose extension was updated, reloaded or removed. */
export function isOrphaned(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true; // Firefox: the API object itself is dead.
  }
}

async function insist(
  name: string,
  payload: unknown,
  { timeoutMs, retries }: Patience,
  send: (envelope: Envelope) => Promise<Reply>,
): Promise<Reply> {
  const envelope: Envelope = { deliveryId: newDeliveryId(), payload };
  let last = 'no answer';
  for (let attempt = 0; attempt <= retries; attempt += 1) {
    if (isOrphaned()) throw new MessageFailed('background-gone', name, 'orphaned');
    if (attempt > 0) await wait(pauseBetween);
    const outcome = await attemptOnce(() => send(envelope), timeoutMs);
    if (typeof outcome !== 'string') return outcome;
    last = outcome;
  }
  throw new MessageFailed('background-gone', name, last);
}

/** The reply, or in a word why there is none. */
async function attemptOnce(send: () => Promise<Reply>, timeoutMs: number): Promise<Reply | string> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('timeout'), timeoutMs);
  });
  try {
    return await Promise.race([send(), silence]);
  } catch {
    // The browser's wording differs ("Receiving end does not exist", "port closed before a response …"): all mean nobody.
    return 'nobody there';
  } finally {
    clearTimeout(timer);
  }
}

function readReply<D extends Definition>(name: string, definition: D, reply: Reply): ResponseOf<D> {
  if (typeof reply !== 'object' || reply === null) throw new MessageFailed('bad-answer', name, typeof reply);
  if (!reply.ok) throw new MessageFailed(reply.why === 'failed' ? 'background-failed' : 'refused', name, reply.about);
  const answer = definition.response.safeParse(reply.answer);
  if (!answer.success) throw new MessageFailed('bad-answer', name, 'not in the contract');
  // The schema that was just passed is the one that ResponseOf<D> is inferred from.
  return answer.data as ResponseOf<D>;
}

/** Not `crypto.randomUUID`: that is absent on pages served over plain http. */
function newDeliveryId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
