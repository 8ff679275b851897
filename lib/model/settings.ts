import * as z from 'zod/mini';
import { levelSchema } from './action';
import { kindSchema } from './finding';

export const settingsSchema = z.object({
  version: z.literal(1),
  level: levelSchema,
  /** Kinds whose asking differs from the table of kinds. */
  asks: z.partialRecord(kindSchema, z.boolean()),
  /** Milliseconds since 1970 until which nothing is held, per site key or `*`; 0 is "until switched on again". */
  pausedUntil: z.record(z.string(), z.int().check(z.nonnegative())),
  /** Days that a log entry is kept. */
  retentionDays: z.int().check(z.minimum(1), z.maximum(3650)),
  /** Requests are looked at once more on their way out of the browser (`lib/background/second-look`). Absent: no. */
  secondLook: z.exactOptional(z.boolean()),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  version: 1,
  level: 'balanced',
  asks: {},
  pausedUntil: {},
  retentionDays: 90,
};

/** In force while the stored settings cannot be read. */
export const strictestSettings: Settings = { ...defaultSettings, level: 'strict' };

/** What an IT department may set (`storage.managed`). Wins over the person's settings. */
export const managedPolicySchema = z.object({
  allowSendAsIs: z.optional(z.boolean()),
  allowPause: z.optional(z.boolean()),
  level: z.optional(levelSchema),
  retentionDays: z.optional(z.int().check(z.minimum(1), z.maximum(3650))),
  /** Site recipes, each as JSON (docs/recipes.md). */
  recipes: z.optional(z.array(z.string())),
});
export type ManagedPolicy = z.infer<typeof managedPolicySchema>;
