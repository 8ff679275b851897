import type { HeaderField, HeldBody, HeldRequest, Release } from '@/lib/model/request';

/**
 * What crosses between the page's world and the isolated world, over a private port that is handed over before any
 * page script runs. Bodies and verdicts, never findings. Types only: the page's bundle holds no validator.
 */

export type PageToContent =
  | { readonly type: 'requestHeld'; readonly request: HeldRequest }
  /** The page gave up on it (abort signal, closed socket, frame gone). */
  | { readonly type: 'requestAbandoned'; readonly id: number }
  /** The site's own copy button: text on its way to the clipboard, and the same as HTML where the site gave both. */
  | { readonly type: 'copyHeld'; readonly id: number; readonly text: string; readonly html?: string };

export type ContentToPage =
  /** What to hold. `off`: everything passes, natives behave as if we were not there. `bodies`: whatever carries a body.
   *  `all`: bodies and every URL, because something is hidden in this conversation. */
  | { readonly type: 'watch'; readonly mode: WatchMode }
  /** The request was taken in; the wait for a verdict has no limit from here on, as long as `alive` comes. */
  | { readonly type: 'requestTaken'; readonly id: number }
  | { readonly type: 'alive' }
  | { readonly type: 'verdict'; readonly id: number; readonly release: Release; readonly passToken: string }
  /** Send this as the canary, by whatever `fetch` is in the page now. */
  | { readonly type: 'canary'; readonly url: string; readonly text: string }
  /** Answer to `copyHeld`. It never crosses: the content end writes it to the clipboard itself and sends `copyDone`. */
  | { readonly type: 'copyRestored'; readonly id: number; readonly text: string; readonly html?: string }
  /** `written` false: the page's end copies what the site gave. */
  | { readonly type: 'copyDone'; readonly id: number; readonly written: boolean };

export type WatchMode = 'off' | 'bodies' | 'all';

export type { HeaderField, HeldBody, HeldRequest, Release };

/** Milliseconds between two `alive` of a working content end. */
export const aliveEvery = 1_000;
/** Milliseconds without any message after which the page's end refuses what it holds and says "reload to continue". */
export const silenceLimit = 8_000;
