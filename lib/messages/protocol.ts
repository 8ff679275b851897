import * as z from 'zod/mini';
import { standInSchema } from '@/lib/model/choice';
import { concernSchema } from '@/lib/model/concern';
import { entryDraftSchema } from '@/lib/model/entry';
import { findingSchema } from '@/lib/model/finding';
import { protectionSchema } from '@/lib/model/protection';
import { reviewAnswerSchema, reviewRequestSchema } from '@/lib/model/review';
import { hiddenValueSchema } from '@/lib/model/vault';
import { siteStates } from '@/lib/model/site-state';

/** Longest text that is sent for detection in one message, in UTF-16 units; longer ones are cut by the caller. */
export const detectLimit = 8_000_000;

const nothing = z.undefined();
const selfTestSchema = z.object({
  guard: z.boolean(),
  composer: z.nullable(z.boolean()),
  detector: z.nullable(z.boolean()),
  canary: z.nullable(z.boolean()),
});
/** The contract: name → what goes, what comes back. Parsed at the receiver. The name's home states the direction. */
export const contentToBackground = {
  /** A frame's content script introduces itself. Null: this page is none of ours. */
  introduce: {
    /** `page`: the same for as long as the document lives, however often it introduces itself. */
    request: z.object({ isTop: z.boolean(), page: z.string().check(z.maxLength(64)) }),
    response: z.nullable(protectionSchema),
  },
  /** Wakes the engine; sent when a composer is focused. */
  warmUp: { request: nothing, response: z.object({ ready: z.boolean() }) },
  detect: {
    /** `isAhead`: read while it is written; a newer text of the frame takes its place. */
    request: z.object({ text: z.string(), isAhead: z.exactOptional(z.boolean()) }),
    response: z.object({ findings: z.nullable(z.array(findingSchema)) }),
  },
  assignStandIns: {
    request: z.object({
      conversation: z.string(),
      values: z.array(hiddenValueSchema),
      reserved: z.array(z.string()),
    }),
    response: z.object({ standIns: z.array(standInSchema) }),
  },
  /** Everything hidden in this conversation so far. */
  readVault: {
    request: z.object({ conversation: z.string() }),
    response: z.object({ standIns: z.array(standInSchema) }),
  },
  /** The site has named what was provisional. */
  nameConversation: {
    request: z.object({ from: z.string(), to: z.string() }),
    response: z.object({ done: z.boolean() }),
  },
  /** Which conversation the tab's top frame is in; its other frames then ask for the vault of `tab`. */
  reportConversation: { request: z.object({ conversation: z.string() }), response: nothing },
  /** Answers once the entry is durable. `sequence` null: no log is agreed to, counted in memory only. */
  recordOutcome: {
    request: z.object({ entry: entryDraftSchema }),
    response: z.object({ sequence: z.nullable(z.int()) }),
  },
  /** The guard has let the page open a socket; the second look needs to know. */
  socketOpened: { request: z.object({ url: z.string() }), response: nothing },
  /** The page sent a text while it was typed, and it did not leave. */
  draftStopped: { request: nothing, response: nothing },
  /** A prompt that the person wrote was read where the page's recipe says. */
  recipeWorked: { request: nothing, response: nothing },
  /** The connection check has something to say of the page. */
  tellConcern: { request: concernSchema, response: nothing },
  reportSelfTest: { request: z.object({ selfTest: selfTestSchema }), response: nothing },
  /** The top frame will need its panel. Answers when it is there. */
  needPanel: { request: nothing, response: nothing },
  /** A frame that is not the top one asks for the top frame's panel. */
  relayReview: { request: z.object({ review: reviewRequestSchema }), response: z.object({ delivered: z.boolean() }) },
  /** The top frame's answer on its way to that frame. */
  relayAnswer: {
    request: z.object({ frameId: z.int(), reviewId: z.string(), answer: reviewAnswerSchema }),
    response: nothing,
  },
} as const;

export const backgroundToContent = {
  /** Consent, pause or settings changed: what holds has to be asked for anew. */
  protectionChanged: { request: nothing, response: nothing },
  openReview: { request: z.object({ frameId: z.int(), review: reviewRequestSchema }), response: nothing },
  reviewAnswered: {
    request: z.object({ reviewId: z.string(), answer: reviewAnswerSchema }),
    response: nothing,
  },
  /** Is a content script of this build alive in the tab? */
  ping: { request: nothing, response: z.object({ extensionVersion: z.string() }) },
} as const;

/** From popup, dashboard and welcome page. Settings and consent they write themselves (`lib/store`); the background watches. */
export const pageToBackground = {
  readTabState: {
    request: z.object({ tabId: z.int() }),
    response: z.object({
      state: z.enum(siteStates),
      /** Key of the plain-words reason, see `lib/policy/site-state.ts`. */
      reason: z.string(),
      siteKey: z.nullable(z.string()),
      siteName: z.nullable(z.string()),
      /** Name of the recipe that is in force here, and whether it has been seen to work. */
      recipe: z.nullable(z.object({ name: z.string(), isOnTrial: z.boolean() })),
      /** The last decision in this tab, without a word of it. */
      lastOutcome: z.nullable(entryDraftSchema),
      hiddenCount: z.int(),
      /** Texts that the page sent while they were typed, and that did not leave. */
      draftCount: z.int(),
      selfTest: z.nullable(selfTestSchema),
      concerns: z.readonly(z.array(concernSchema)),
    }),
  },
  /** `all`, one site, or a range of milliseconds since 1970 (half open). Answers how many entries became tombstones. */
  eraseLog: {
    request: z.object({
      site: z.nullable(z.string()),
      from: z.nullable(z.int()),
      to: z.nullable(z.int()),
    }),
    response: z.object({ erased: z.int() }),
  },
} as const;
