import * as z from 'zod/mini';
import { actionSchema } from './action';
import { kindSchema } from './finding';

/** What the person decided for one value. The same value is always decided together. */
export const choiceSchema = z.object({
  value: z.string(),
  kind: kindSchema,
  action: actionSchema,
});
export type Choice = z.infer<typeof choiceSchema>;

/** A value and the stand-in that leaves in its place. */
export const standInSchema = z.object({
  value: z.string(),
  kind: kindSchema,
  /** Without a gap: `[PERSON_1]`. */
  standIn: z.string(),
});
export type StandIn = z.infer<typeof standInSchema>;
