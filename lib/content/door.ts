import { openPasteDoor } from '@/lib/chat-page/paste-door';
import { type Composer, composerText } from '@/lib/chat-page/composer';
import { openComposerDoor } from '@/lib/chat-page/composer-door';
import { guardComposer, guardPaste, isKnownClean, scanComposer } from '@/lib/flow/guard-composer';
import type { ConversationMemory } from '@/lib/flow/conversation-memory';
import type { Notice } from '@/lib/flow/ports';
import { isOrphaned, sendToBackground } from '@/lib/messages/send';
import type { Protection } from '@/lib/model/protection';
import type { Site } from '@/lib/model/site';
import { siteForUrl } from '@/lib/sites/registry';
import type { ProtectionSource } from './protection';
import type { Reviews } from './reviews';
import type { Session } from './session';

interface Door {
  readonly siteOf: (protection: Protection | null) => Site;
  readonly sessionFor: (protection: Protection) => Session;
  readonly protection: ProtectionSource;
  /** Resolves when the page's end of the bridge has answered. */
  readonly guard: Promise<void>;
  readonly reviews: Pick<Reviews, 'say' | 'prepare'>;
}

/** Milliseconds that the page's end may take to answer; it is there before the first script of the page. */
const guardAnswersWithin = 2_000;

/**
 * The composer door of a top frame. It stands from before the first script of the page for as long as the page lives. Whoever is
 * faster than the background's first answer is made to wait for it, and an extension that is updated under the tab must not
 * cost the person their words: Enter is stopped while they still stand in the composer.
 */
export function openDoor({ siteOf, sessionFor, protection, guard, reviews }: Door): void {
  let read: ConversationMemory | null = null;
  const ask = (decide: typeof guardComposer) => async (text: string, composer?: Composer) => {
    const stay = (notice: Notice): 'stay' => {
      reviews.say(notice);
      return 'stay';
    };
    if (isOrphaned()) return stay({ kind: 'reload-needed' });
    const now = await protection.known().catch(() => 'unknown' as const);
    if (now === 'unknown') return stay({ kind: 'held', why: 'background-gone' });
    // A page that is let alone after all gets what the person did, where it is known how and nobody has gone on typing.
    if (!now?.active) {
      const isSame = composer === undefined || composerText(composer) === text;
      return isSame && siteForUrl(new URL(document.URL)) !== null ? 'send' : 'stay';
    }
    // What is approved here the wire has to rewrite: without a guard in the page's world nothing is approved.
    if (!(await isThere(guard))) return stay({ kind: 'reload-needed' });
    try {
      return await decide(text, await sessionFor(now).story());
    } catch {
      return stay({ kind: 'held', why: 'background-gone' });
    }
  };
  const listening = {
    // Before the background has answered, the address alone says which site this is.
    site: () => (protection.isKnown() ? null : siteForUrl(new URL(document.URL))) ?? siteOf(protection.now()),
    document,
    signal: new AbortController().signal,
    isActive: () => !protection.isKnown() || protection.now()?.active === true,
  };
  openPasteDoor({ ...listening, ask: ask(guardPaste) });
  openComposerDoor({
    ...listening,
    isKnownClean: (text) => !isOrphaned() && read !== null && isKnownClean(text, { memory: read }),
    // Reading ahead is a convenience: what fails here is asked about when the person sends.
    scan: async (text) => {
      const now = protection.now();
      if (!now?.active) return;
      try {
        const story = await sessionFor(now).story();
        read = story.memory;
        await scanComposer(text, story).catch(() => undefined); // then this text is none of those that were read
      } catch {
        read = null;
      }
    },
    ask: ask(guardComposer),
    onNotWritten: () => {
      reviews.say({ kind: 'held', why: 'not-written' });
    },
    warmUp: () => {
      if (!protection.isKnown()) return;
      reviews.prepare();
      void sendToBackground('warmUp', undefined).catch(() => undefined);
    },
  });
}

const isThere = (guard: Promise<void>): Promise<boolean> =>
  Promise.race([
    guard.then(() => true),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), guardAnswersWithin)),
  ]);
