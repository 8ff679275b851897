import type { Finding } from '@/lib/model/finding';
import type { HeldRequest, Release } from '@/lib/model/request';

/**
 * The canary of the self-test: a request that the guard has to hold. Where it does not, it goes nowhere either: no browser connects to
 * this port (Fetch standard, "bad port"). The address in it is made up.
 */
const made = { url: 'https://localhost:1/', text: 'Write to canary@example.com' } as const;

/** Milliseconds that the guard and the detector may take. */
const patience = 5_000;

export interface Canary {
  /** Null: an ordinary request. Otherwise its answer: it never leaves. */
  readonly take: (request: HeldRequest) => Release | null;
  /** Sends one. Resolves with whether it was held, as it was, and whether what is in it was found. */
  readonly fly: () => Promise<boolean>;
}

interface Parts {
  /** Has the page's world send it. */
  readonly send: (canary: { readonly url: string; readonly text: string }) => void;
  readonly detect: (text: string) => Promise<readonly Finding[]>;
}

const answer: Release = { do: 'answer', status: 204, contentType: 'text/plain', text: '' };

/** The self-test's made-up request: through the page's own `fetch`, the guard, the bridge and the detector, and no further. */
export function openCanary({ send, detect }: Parts): Canary {
  let seen: ((text: string) => void) | null = null;
  return {
    take: ({ url, body }) => {
      if (url !== made.url) return null;
      seen?.(body.form === 'text' ? body.text : '');
      return answer;
    },
    fly: async () => {
      const held = new Promise<string | null>((resolve) => {
        seen = resolve;
        setTimeout(() => resolve(null), patience);
      });
      send(made);
      const text = await held;
      seen = null;
      if (text !== made.text) return false;
      const findings = await detect(text).catch(() => []);
      return findings.some(({ kind, start }) => kind === 'email' && text.startsWith('canary@', start));
    },
  };
}
