import type { Action } from './action';
import type { Choice, StandIn } from './choice';
import type { Finding } from './finding';
import type { Role } from './site';

export type Door = 'composer' | 'wire';

/** Why a person is asked. */
export type ReviewReason =
  /** Something private was found. */
  | 'findings'
  /** A file, an image or sound: nothing can be read in it yet. */
  | 'upload'
  /** The site changed its format, or the body is broken. */
  | 'unreadable'
  /** The detector failed or did not answer in time: the text counts as unread. */
  | 'detector-failed';

export interface ReviewPart {
  readonly text: string;
  /** Sorted, without overlaps. */
  readonly findings: readonly Finding[];
}

/** All that the panel shows. Plain data: it crosses frames through the background. */
export interface ReviewRequest {
  readonly id: string;
  readonly door: Door;
  readonly siteName: string;
  readonly role: Role;
  readonly reason: ReviewReason;
  /** Empty where nothing can be read. */
  readonly parts: readonly ReviewPart[];
  /** One for each value that may be replaced. */
  readonly standIns: readonly StandIn[];
  /** Action the panel starts with, per value; `replace` where absent. */
  readonly startingChoices: readonly Choice[];
  /** File names of an upload. */
  readonly fileNames: readonly string[];
  /** False where managed policy forbids *send as it is*. */
  readonly mayOverride: boolean;
  /** The site has cleared its composer already: cancelling offers *put back* and *copy*. */
  readonly composerCleared: boolean;
  /** Actions on offer. */
  readonly actions: readonly Action[];
}

export type ReviewAnswer =
  | { readonly verdict: 'send'; readonly choices: readonly Choice[] }
  | { readonly verdict: 'send-as-is' }
  | { readonly verdict: 'cancel' };
