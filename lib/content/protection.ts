import { handleBackgroundMessage } from '@/lib/messages/handle';
import { sendToBackground } from '@/lib/messages/send';
import type { Protection } from '@/lib/model/protection';
import { newId } from './conversations';

export interface ProtectionSource {
  /** What holds now; null before it is known, and on a page that is none of ours. */
  readonly now: () => Protection | null;
  /** True once the background has answered. */
  readonly isKnown: () => boolean;
  /** Resolves with what holds. Rejects where the background does not answer: nothing may be let go then; who asks again, asks it anew. */
  readonly known: () => Promise<Protection | null>;
}

const ignored = (): undefined => undefined;

interface Connection {
  readonly isTop: boolean;
  readonly signal: AbortSignal;
  readonly onChange: (protection: Protection | null) => void;
}

/**
 * Introduces this frame to the background, and again when it says that something has changed. The newest answer holds: what
 * holds is asked for and never pushed, so that no answer for an earlier page or moment can overtake it.
 */
export function connectProtection({ isTop, signal, onChange }: Connection): ProtectionSource {
  let now: Protection | null = null;
  let isKnown = false;
  let round = 0;
  const page = newId();
  const introduce = async (): Promise<Protection | null> => {
    const own = (round += 1);
    const protection = await sendToBackground('introduce', { isTop, page });
    if (own !== round) return known;
    now = protection;
    isKnown = true;
    onChange(protection);
    return protection;
  };
  let hasFailed = false;
  const begin = (): Promise<Protection | null> => {
    hasFailed = false;
    const answer = introduce();
    // Whoever needs it awaits it, and holds on failure; here it may go unobserved.
    answer.catch(() => {
      if (known === answer) hasFailed = true;
    });
    return answer;
  };
  let known = begin();
  const stop = handleBackgroundMessage('protectionChanged', () => {
    known = begin();
    // The background goes on when this frame has followed.
    return known.then(ignored, ignored);
  });
  signal.addEventListener('abort', stop, { once: true });
  return {
    now: () => now,
    isKnown: () => isKnown,
    known: () => (hasFailed ? (known = begin()) : known),
  };
}
