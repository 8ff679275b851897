import type { Site } from '@/lib/model/site';

/** How long after a prompt a name that appears in the URL is taken for that prompt's conversation. Milliseconds. */
export const namingLasts = 60_000;

export interface ConversationChange {
  readonly id: string;
  /** The provisional id that this conversation had until now, where the site has just named it. */
  readonly namedFrom: string | null;
}

export interface ConversationTracker {
  /** The conversation that the page is in at `url`. */
  readonly at: (url: URL, now: number) => ConversationChange;
  /** A prompt has left at `now`. */
  readonly promptLeft: (now: number) => void;
}

/**
 * A conversation has a provisional id until the site names one. The name is taken for the provisional conversation's only
 * right after a prompt of it has left: opening an older conversation from the sidebar must not inherit its stand-ins.
 */
export function trackConversation(site: Pick<Site, 'id' | 'conversation'>, newId: () => string): ConversationTracker {
  let provisional = `provisional:${newId()}`;
  let current = provisional;
  let lastPrompt: number | null = null;
  return {
    promptLeft: (now) => {
      if (current === provisional) lastPrompt = now;
    },
    at: (url, now) => {
      const name = site.conversation(url);
      if (name === null) {
        if (current !== provisional) provisional = `provisional:${newId()}`;
        current = provisional;
        return { id: current, namedFrom: null };
      }
      const id = `${site.id}:${name}`;
      if (id === current) return { id, namedFrom: null };
      const isNaming = current === provisional && lastPrompt !== null && now - lastPrompt <= namingLasts;
      const namedFrom = isNaming ? provisional : null;
      if (isNaming) provisional = `provisional:${newId()}`;
      lastPrompt = null;
      current = id;
      return { id, namedFrom };
    },
  };
}
