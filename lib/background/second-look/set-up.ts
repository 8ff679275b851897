import { browser } from 'wxt/browser';
import { handleContentMessage } from '@/lib/messages/handle';
import { inBackground } from '../report';
import { announceSocket } from './announced-sockets';
import { look, type Escape } from './look';
import { notePolicy } from './page-policy';
import { remember } from './remember';
import type { Seen } from './seen-request';

/** What was found in requests that are on their way, by the browser's number of them. */
const found = new Map<string, Promise<Escape | null>>();
const everything = { urls: ['<all_urls>'] };

/**
 * The second look (optional permission `webRequest`): the browser shows every request of the hosts that were granted, those past
 * the guard in the page too. Firefox lets us cancel them; Chrome lets us see that they leave.
 */
export function setUpSecondLook(): void {
  handleContentMessage('socketOpened', ({ url }, { tabId }) => {
    announceSocket({ tabId, url });
    return undefined;
  });
  listen();
  browser.permissions.onAdded.addListener(listen);
}

let isListening = false;

/** The API is absent until the permission is granted. */
function listen(): void {
  const api = browser.webRequest as typeof browser.webRequest | undefined;
  if (!api || isListening) return;
  isListening = true;
  api.onHeadersReceived.addListener(
    (received) => {
      inBackground('the connection check', notePolicy(received));
      return undefined;
    },
    { ...everything, types: ['main_frame'] },
    ['responseHeaders'],
  );
  if (import.meta.env.FIREFOX) {
    // The types are Chrome's, where nothing can be cancelled later on.
    const cancel = cancelEscape as unknown as (seen: Seen) => undefined;
    api.onBeforeRequest.addListener(cancel, everything, ['requestBody', 'blocking']);
    return;
  }
  api.onBeforeRequest.addListener(
    (seen) => {
      if (seen.requestBody || seen.type === 'websocket') found.set(seen.requestId, look(seen));
      return undefined;
    },
    everything,
    ['requestBody'],
  );
  // What the block rules stop gets no further than the event above.
  api.onSendHeaders.addListener((seen) => {
    const verdict = found.get(seen.requestId);
    if (verdict) inBackground('the second look', tellOf(seen, verdict));
  }, everything);
  for (const end of [api.onCompleted, api.onErrorOccurred])
    end.addListener(({ requestId }) => void found.delete(requestId), everything);
}

async function tellOf(seen: Seen, verdict: Promise<Escape | null>): Promise<void> {
  const escape = await verdict;
  if (escape) await remember(seen, escape, 'left-unchecked');
}

/** Firefox waits for the answer. What cannot be judged is cancelled: on doubt, hold. */
async function cancelEscape(seen: Seen): Promise<{ cancel?: true }> {
  const escape = await look(seen).catch(() => 'unknown' as const);
  if (escape === null) return {};
  if (escape !== 'unknown') inBackground('the second look', remember(seen, escape, 'refused'));
  return { cancel: true };
}
