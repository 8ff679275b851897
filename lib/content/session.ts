import { restoreAnswers } from '@/lib/chat-page/answer-restorer';
import { labelsInPage } from '@/lib/chat-page/labels-in-page';
import { watchTyping } from '@/lib/chat-page/typing';
import { promptsInUrl } from '@/lib/chat-page/url-prompt';
import type { Ports } from '@/lib/flow/ports';
import type { Story } from '@/lib/flow/story';
import { sendToBackground } from '@/lib/messages/send';
import type { StandIn } from '@/lib/model/choice';
import type { Protection } from '@/lib/model/protection';
import type { ReviewRequest } from '@/lib/model/review';
import type { Site } from '@/lib/model/site';
import type { Canary } from './canary';
import type { ConnectionCheck } from './connection-check';
import { newId, openConversationOfTab, openConversations, type Conversations } from './conversations';
import { detectRemotely } from './detect-remotely';
import { reportFrame, reportHealth } from './health';
import type { ProtectionSource } from './protection';
import type { Reviews } from './reviews';

interface SessionParts {
  readonly isTop: boolean;
  readonly site: Site;
  readonly protection: ProtectionSource;
  readonly reviews: Reviews;
  /** Resolves when the page's end of the bridge has answered. */
  readonly guard: Promise<void>;
  readonly canary: Canary;
  readonly connection: ConnectionCheck;
  /** Since the frame began. */
  readonly pace: Ports['pace'];
  readonly onHidden: () => void;
  readonly signal: AbortSignal;
}

/** A protected frame at work. */
export interface Session {
  /** The story of a prompt, in the conversation that the page is in now. */
  readonly story: (onReview?: (review: ReviewRequest) => void) => Promise<Story>;
  /** Everything that may not leave. */
  readonly guarded: () => readonly StandIn[];
  /** Everything that is shown in place of its stand-in; empty without that consent. */
  readonly shown: () => readonly StandIn[];
  /** Reads the vault of the conversation that the page is in, and shows its answers restored. */
  readonly refresh: () => void;
}

/** Puts a frame to work: conversations, doors, restored answers. To be called once, when the site is known and consented to. */
export function openSession(parts: SessionParts): Session {
  const { isTop, site, protection, signal } = parts;
  const conversations = isTop ? openConversations(site) : openConversationOfTab();
  const shown = (): readonly StandIn[] => {
    const now = protection.now();
    return now?.active && now.vault ? conversations.hiddenNow() : [];
  };
  const restorer = restoreAnswers({ document, signal, standIns: shown });
  const hiddenChanged = (): void => {
    parts.onHidden();
    restorer.refresh();
  };
  const watched = watchTyping({ document, site, signal });
  const opened = promptsInUrl(new URL(document.location.href)).map((text) => ({ text, isDraft: false }));
  const typed: Ports['typed'] = () => [...opened, ...watched()];
  const session: Session = {
    guarded: conversations.guardedNow,
    shown,
    story: async (onReview) => {
      const memory = await conversations.current();
      return { site, memory, ports: portsOf(parts, conversations, { hiddenChanged, onReview, typed }) };
    },
    // A vault that cannot be read shows stand-ins; the next prompt reads it again, and is held while it cannot be.
    refresh: () => void conversations.current().then(hiddenChanged, () => undefined),
  };
  const isActive = (): boolean => protection.now()?.active === true;
  const examined = { guard: parts.guard, canary: parts.canary, isActive, signal };
  if (isTop) reportHealth({ site, ...examined });
  else reportFrame(examined);
  return session;
}

interface Hooks {
  readonly typed: Ports['typed'];
  readonly hiddenChanged: () => void;
  readonly onReview: ((review: ReviewRequest) => void) | undefined;
}

function portsOf(
  { protection, reviews, connection, pace }: SessionParts,
  conversations: Conversations,
  hooks: Hooks,
): Ports {
  return {
    now: Date.now,
    newId,
    breath: () => new Promise((resolve) => setTimeout(resolve, breath)),
    protection: () => currentProtection(protection),
    detect: detectRemotely,
    standInsFor: async (conversation, values, reserved) => {
      if (values.length === 0) return [];
      const request = { conversation, values: [...values], reserved: [...reserved] };
      return (await sendToBackground('assignStandIns', request)).standIns;
    },
    pace,
    typed: hooks.typed,
    headsFor: connection.prompt,
    // A count that is not heard is one too few, and nothing hangs on it.
    draftStopped: () => void sendToBackground('draftStopped', undefined).catch(() => undefined),
    recipeWorked: () => void sendToBackground('recipeWorked', undefined).catch(() => undefined),
    labelsInPage: () => labelsInPage(document),
    review: (request) => {
      hooks.onReview?.(request);
      return reviews.open(request);
    },
    record: async (entry) => {
      await sendToBackground('recordOutcome', { entry });
      if (entry.pathClass === 'send' && entry.outcome.startsWith('sent')) conversations.promptLeft(entry.time);
    },
    hiddenChanged: hooks.hiddenChanged,
    say: reviews.say,
  };
}

function currentProtection(source: ProtectionSource): Protection {
  const now = source.now();
  if (now === null) throw new Error('protection was withdrawn meanwhile');
  return now;
}

/** Milliseconds. Messages that were posted in one task are there after it. */
const breath = 2;
