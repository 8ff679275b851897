import * as z from 'zod/mini';
import { standInSchema } from './choice';
import { kindSchema } from './finding';

/** Stand-ins of one conversation. Session storage only: gone with the browser. */
export const vaultSchema = z.object({
  version: z.literal(1),
  conversation: z.string(),
  standIns: z.array(standInSchema),
});
export type Vault = z.infer<typeof vaultSchema>;

/** Highest number given out per label stem (`PERSON` → 3). Not private, outlives the vault. */
export const labelCountersSchema = z.record(z.string(), z.int().check(z.nonnegative()));
export type LabelCounters = z.infer<typeof labelCountersSchema>;

/** A value that needs a stand-in. */
export const hiddenValueSchema = z.object({ kind: kindSchema, value: z.string() });
export type HiddenValue = z.infer<typeof hiddenValueSchema>;
