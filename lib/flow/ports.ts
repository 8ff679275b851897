import type { StandIn } from '@/lib/model/choice';
import type { EntryDraft } from '@/lib/model/entry';
import type { Finding } from '@/lib/model/finding';
import type { Protection } from '@/lib/model/protection';
import type { ReviewAnswer, ReviewRequest } from '@/lib/model/review';
import type { HiddenValue } from '@/lib/model/vault';

/** All that the story of a prompt needs from outside. The entrypoint fills it in, tests do too. */
export interface Ports {
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Resolves when what the page has sent in the same breath has arrived as well. */
  readonly breath: () => Promise<void>;
  readonly protection: () => Protection;
  /**
   * Findings sorted and without overlaps. Rejects where the text could not be read: it then counts as unread. `isAhead`: read while it
   * is written; rejects where a newer text has taken its place.
   */
  readonly detect: (text: string, isAhead?: boolean) => Promise<readonly Finding[]>;
  /** Stand-ins for these values in this conversation, kept by the background; the same value gets the same one again. */
  readonly standInsFor: (
    conversation: string,
    values: readonly HiddenValue[],
    reserved: readonly string[],
  ) => Promise<readonly StandIn[]>;
  /** Whether a send comes at a pace and at a time that the person explains; `allow`: the person has said that it may. */
  readonly pace: { readonly judge: () => 'fine' | 'unexplained' | 'too-many'; readonly allow: () => void };
  /** Where a prompt goes. `isKnown`: the site is known to send it there. */
  readonly headsFor: (url: string, isKnown: boolean) => void;
  /** A text that was on its way while it is typed did not leave. */
  readonly draftStopped: () => void;
  /** What the person is writing in this frame, and what was written in the last minute. */
  readonly typed: () => readonly Typed[];
  /** A prompt that the person wrote was read where the page's recipe, on trial, says. */
  readonly recipeWorked: () => void;
  /** Labels that stand in the conversation's page and may not be given out anew (`[PERSON_1]` …). */
  readonly labelsInPage: () => readonly string[];
  /** Resolves when the person has answered; never rejects. */
  readonly review: (request: ReviewRequest) => Promise<ReviewAnswer>;
  /** Resolves once the entry is durable (at once where no log is agreed to). Rejects where it could not be written. */
  readonly record: (entry: EntryDraft) => Promise<void>;
  /** What is hidden in this conversation has changed: the page's side must watch URLs too, the answer may be restored. */
  readonly hiddenChanged: () => void;
  /** Says something in the page that the person must know. */
  readonly say: (notice: Notice) => void;
}

/** A text in one editor of the page. */
export interface Typed {
  readonly text: string;
  /** It stands in the composer. */
  readonly isDraft: boolean;
}

export type Notice =
  /** The extension was updated or stopped under this tab. */
  | { readonly kind: 'reload-needed' }
  /** Held, because of this; nothing left. */
  | {
      readonly kind: 'held';
      readonly why:
        | 'detector-failed'
        | 'log-failed'
        | 'background-gone'
        | 'unreadable'
        | 'sync-request'
        | 'signed'
        | 'not-written'
        | 'plain-http';
    };
