import { openContentEnd } from '@/lib/bridge/content-end';
import type { PageToContent, WatchMode } from '@/lib/bridge/protocol';
import { handleBackgroundMessage } from '@/lib/messages/handle';
import { sendToBackground } from '@/lib/messages/send';
import type { Protection } from '@/lib/model/protection';
import type { Site } from '@/lib/model/site';
import type { Page } from '@/lib/sites/apps/recognise';
import { checkConnection } from './connection-check';
import { openCanary } from './canary';
import { detectRemotely } from './detect-remotely';
import { restoreCopy } from './restore-copy';
import { openPace } from './pace';
import { heldRequests } from './held-requests';
import { mayGoNow } from './may-go-now';
import { openDoor } from './door';
import { connectProtection } from './protection';
import { openRelayedReviews, openReviews } from './reviews';
import { openSession, type Session } from './session';
import { sitesOf } from './site-of-page';
import { storedValues } from './web-storage';

export interface Frame {
  /** The page has gone to another address without loading anew. */
  readonly locationChanged: () => void;
}

/** Wires one frame. Nothing is let go before the background has said what holds here. `version` is the extension's. */
export function openFrame(signal: AbortSignal, version: string): Frame {
  const isTop = window === window.top;
  if (isTop) answerPings(version, signal);
  const siteOf = sitesOf(pageOf(document));
  let session: Session | null = null;
  let receive = (_message: PageToContent): void => undefined;
  const bridge = openContentEnd({
    onMessage: (message) => receive(message),
    checkSync: (url, kind) => {
      const now = protection.now();
      if (now?.active === false) return true;
      const may = mayGoNow(url, kind, {
        site: siteOf(now),
        guarded: session?.guarded() ?? [],
        pending: requests.count(),
      });
      if (may && kind === 'socket' && now?.secondLook) announceSocket(url);
      return may;
    },
    signal,
  });
  const canary = openCanary({ send: (canary) => bridge.post({ type: 'canary', ...canary }), detect: detectRemotely });
  // From the start: what the person does before there is a session explains a send, too.
  const pace = openPace({ isTop, document, signal });
  const connection = checkConnection({
    address: () => document.location.href,
    stored: isTop ? storedValues : () => [],
    isActive: () => protection.now()?.active === true,
    signal,
  });
  const protection = connectProtection({ isTop, signal, onChange: (now) => follow(now) });
  const top = { site: () => siteOf(protection.now()), story: async () => (await session?.story()) ?? null };
  const reviews = isTop ? openReviews(top, signal) : openRelayedReviews(signal);
  const watch = (): void => {
    const now = protection.now();
    bridge.post({ type: 'watch', mode: watchMode(now, siteOf(now), session) });
  };
  const sessionFor = (now: Protection): Session =>
    (session ??= openSession({
      isTop,
      site: siteOf(now),
      protection,
      reviews,
      guard: bridge.ready,
      canary,
      connection,
      pace,
      onHidden: watch,
      signal,
    }));
  const requests = heldRequests({ protection, reviews, connection, sessionFor, post: bridge.post });
  const follow = (now: Protection | null): void => {
    if (now?.active) sessionFor(now).refresh();
    watch();
  };
  if (isTop) openDoor({ siteOf, sessionFor, protection, guard: bridge.ready, reviews });
  receive = (message) => {
    if (message.type === 'requestHeld') {
      const release = canary.take(message.request);
      if (release) bridge.post({ type: 'verdict', id: message.request.id, release, passToken: '' });
      else requests.take(message.request);
    }
    if (message.type === 'requestAbandoned') requests.abandon(message.id);
    if (message.type === 'copyHeld') bridge.post(restoreCopy(message, session?.shown() ?? []));
  };
  return {
    locationChanged: () => {
      if (protection.now()?.active) session?.refresh();
    },
  };
}

const pageOf = (page: Document): Page => ({
  get title() {
    return page.title;
  },
  has: (selector) => page.querySelector(selector) !== null,
});

/** Nobody waits for it; a socket that was not announced is one too many, never one too few. */
function announceSocket(url: string): void {
  sendToBackground('socketOpened', { url }).catch(() => undefined);
}

function watchMode(protection: Protection | null, site: Site, session: Session | null): WatchMode {
  if (!protection?.active) return 'off';
  if ([...site.requests, ...(site.taught ?? [])].some(({ methods }) => methods.includes('GET'))) return 'all';
  return session !== null && session.guarded().length > 0 ? 'all' : 'bodies';
}

/** The background asks whether the tab's content scripts are alive, and of its own build. */
function answerPings(extensionVersion: string, signal: AbortSignal): void {
  const stop = handleBackgroundMessage('ping', () => ({ extensionVersion }));
  signal.addEventListener('abort', stop, { once: true });
}
