import { sendToBackground } from '@/lib/messages/send';
import type { Concern } from '@/lib/model/concern';
import type { HeldRequest } from '@/lib/model/request';
import { concernsOfPage, concernsOfPrompt, concernsOfRequest } from '@/lib/policy/connection';

/** Milliseconds after which what the page keeps is looked at: apps write their settings early, people enter keys later. */
const looks = [3_000, 15_000, 60_000];

export interface ConnectionCheck {
  readonly request: (held: HeldRequest) => void;
  /** Where a prompt goes. */
  readonly prompt: (url: string, isKnown: boolean) => void;
}

interface Parts {
  readonly address: () => string;
  /** What the page keeps in the browser. */
  readonly stored: () => readonly string[];
  /** Nothing is looked at on a page that is not protected. */
  readonly isActive: () => boolean;
  readonly signal: AbortSignal;
}

/** Looks at how a page and its prompts are connected, and tells the background each thing once; nothing of the content is kept. */
export function checkConnection({ address, stored, isActive, signal }: Parts): ConnectionCheck {
  const told = new Set<string>();
  const tell = (concerns: readonly Concern[]): void => {
    for (const concern of concerns) {
      const key = `${concern.name} ${concern.about}`;
      if (told.has(key)) continue;
      told.add(key);
      // One that is not heard is told again with the next.
      void sendToBackground('tellConcern', concern).catch(() => told.delete(key));
    }
  };
  const timers = looks.map((after) =>
    setTimeout(() => {
      if (isActive()) tell(concernsOfPage(address(), stored()));
    }, after),
  );
  signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
  return {
    request: (held) => tell(concernsOfRequest(held)),
    prompt: (url, isKnown) => tell(concernsOfPrompt(url, address(), isKnown)),
  };
}
