import { handleBackgroundMessage } from '@/lib/messages/handle';
import { sendToBackground } from '@/lib/messages/send';
import type { Protection } from '@/lib/model/protection';

export interface ProtectionSource {
  /** What holds now; null before it is known, and on a page that is none of ours. */
  readonly now: () => Protection | null;
  /** Resolves with what holds. Rejects where the background does not answer: nothing may be let go then. */
  readonly known: () => Promise<Protection | null>;
}

interface Connection {
  readonly isTop: boolean;
  readonly signal: AbortSignal;
  readonly onChange: (protection: Protection | null) => void;
}

/** Introduces this frame to the background, and follows what it says from then on. */
export function connectProtection({ isTop, signal, onChange }: Connection): ProtectionSource {
  let now: Protection | null = null;
  const set = (protection: Protection | null): Protection | null => {
    now = protection;
    onChange(protection);
    return protection;
  };
  const introduce = async () => set(await sendToBackground('introduce', { isTop }));
  let known = introduce();
  known.catch(() => undefined); // Whoever needs it awaits it, and holds on failure; here it may go unobserved.
  const stop = handleBackgroundMessage('protectionChanged', ({ protection }) => {
    known = Promise.resolve(set(protection));
    return undefined;
  });
  signal.addEventListener('abort', stop, { once: true });
  return {
    now: () => now,
    known: () => known.catch(() => (known = introduce())),
  };
}
