import * as z from 'zod/mini';
import { levelSchema } from './action';
import { kindSchema } from './finding';
import type { KeptRecipe } from './recipe';

/** All that a content script has to know about the page it runs in. Made by the background for each frame. */
export const protectionSchema = z.object({
  /** Id of the site literal; `generic` for a page that the person switched on. */
  siteId: z.string(),
  /** Key of consent, settings and log: the site's id, or the host. */
  siteKey: z.string(),
  siteName: z.string(),
  /** What a recipe teaches of this page besides. It was read and judged where it is kept. */
  recipe: z.nullable(z.custom<KeptRecipe>((value) => typeof value === 'object')),
  /** False: paused or without consent. Then everything passes, unread. */
  active: z.boolean(),
  log: z.boolean(),
  vault: z.boolean(),
  consentVersion: z.int(),
  level: levelSchema,
  asks: z.partialRecord(kindSchema, z.boolean()),
  mayOverride: z.boolean(),
  /** Marks requests that were let go (fragment of their URL), see `lib/policy/pass-token.ts`. */
  passToken: z.string(),
  /** The background compares what leaves with what the guard has let go. */
  secondLook: z.boolean(),
  incognito: z.boolean(),
  extensionVersion: z.string(),
});
export type Protection = z.infer<typeof protectionSchema>;
