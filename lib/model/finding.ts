import * as z from 'zod/mini';
import { kinds } from './kinds';

export const kindSchema = z.enum(kinds);

/** One private value in a text. `start` and `end` are UTF-16 offsets, half open, into the text that was read. */
export const findingSchema = z.object({
  kind: kindSchema,
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  /** 0–1. */
  score: z.number().check(z.minimum(0), z.maximum(1)),
  /** Which rule found it, e.g. `bank-account/iban`. */
  rule: z.string().check(z.maxLength(80)),
  /** One line for the person who asks "why?". Never holds the value. */
  reason: z.string().check(z.maxLength(200)),
  /** Whether this finding opens the review by itself. */
  asks: z.boolean(),
});

export type Finding = z.infer<typeof findingSchema>;
