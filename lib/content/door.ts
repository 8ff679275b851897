import { openPasteDoor } from '@/lib/chat-page/paste-door';
import { openComposerDoor } from '@/lib/chat-page/composer-door';
import { guardComposer, guardPaste, isKnownClean, scanComposer } from '@/lib/flow/guard-composer';
import type { ConversationMemory } from '@/lib/flow/conversation-memory';
import type { Notice } from '@/lib/flow/ports';
import { isOrphaned, sendToBackground } from '@/lib/messages/send';
import type { Site } from '@/lib/model/site';
import type { ProtectionSource } from './protection';
import type { Session } from './session';

interface Door {
  readonly site: Site;
  readonly session: Session;
  readonly protection: ProtectionSource;
  /** Resolves when the page's end of the bridge has answered. */
  readonly guard: Promise<void>;
  readonly say: (notice: Notice) => void;
  /** There may be something to ask soon. */
  readonly prepareReview: () => void;
}

/** Milliseconds that the page's end may take to answer; it is there before the first script of the page. */
const guardAnswersWithin = 2_000;

/**
 * The composer door of a top frame. It stays shut for as long as the page lives: an extension that is updated under the tab
 * must not cost the person their words, so Enter is stopped while they still stand in the composer.
 */
export function openDoor({ site, session, protection, guard, say, prepareReview }: Door): void {
  let read: ConversationMemory | null = null;
  const isActive = (): boolean => protection.now()?.active === true;
  const ask = (decide: typeof guardComposer) => async (text: string) => {
    // What is approved here the wire has to rewrite: without a guard in the page's world nothing is approved.
    if (isOrphaned() || !(await isThere(guard))) {
      say({ kind: 'reload-needed' });
      return 'stay';
    }
    try {
      return await decide(text, await session.story());
    } catch {
      return 'stay';
    }
  };
  openPasteDoor({ site, document, signal: new AbortController().signal, isActive, ask: ask(guardPaste) });
  openComposerDoor({
    site,
    document,
    signal: new AbortController().signal,
    isActive,
    isKnownClean: (text) => !isOrphaned() && read !== null && isKnownClean(text, { memory: read }),
    // Reading ahead is a convenience: what fails here is asked about when the person sends.
    scan: async (text) => {
      try {
        const story = await session.story();
        read = story.memory;
        await scanComposer(text, story).catch(() => undefined); // then this text is none of those that were read
      } catch {
        read = null;
      }
    },
    ask: ask(guardComposer),
    onNotWritten: () => {
      say({ kind: 'held', why: 'not-written' });
    },
    warmUp: () => {
      prepareReview();
      void sendToBackground('warmUp', undefined).catch(() => undefined);
    },
  });
}

const isThere = (guard: Promise<void>): Promise<boolean> =>
  Promise.race([
    guard.then(() => true),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), guardAnswersWithin)),
  ]);
