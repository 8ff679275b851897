import * as z from 'zod/mini';
import { actionSchema } from './action';
import { choiceSchema, standInSchema } from './choice';
import { findingSchema } from './finding';
import { roles } from './site';

export const doorSchema = z.enum(['composer', 'wire']);
export type Door = z.infer<typeof doorSchema>;

/**
 * Why a person is asked: something private was `findings`; `disguise`: nothing was, yet the text is not what it looks like; an `upload` is a file, an image or sound, which nothing can
 * read yet; `unreadable`: the site changed its format, or the body is broken; `detector-failed`: the detector threw or
 * did not answer in time, the text counts as unread; `unexplained`: no key press or click explains the send; `too-many`: the page sends
 * faster than anybody writes.
 */
export const reviewReasonSchema = z.enum([
  'findings',
  'disguise',
  'upload',
  'unreadable',
  'detector-failed',
  'unexplained',
  'too-many',
]);
export type ReviewReason = z.infer<typeof reviewReasonSchema>;

export const reviewPartSchema = z.object({
  text: z.string(),
  /** Sorted, without overlaps. */
  findings: z.readonly(z.array(findingSchema)),
});
export type ReviewPart = Readonly<z.infer<typeof reviewPartSchema>>;

/** All that the panel shows. Plain data: from a frame it crosses the background to the top frame's panel. */
export const reviewRequestSchema = z.object({
  id: z.string(),
  door: doorSchema,
  siteName: z.string(),
  role: z.enum(roles),
  reason: reviewReasonSchema,
  /** Empty where nothing can be read. */
  parts: z.readonly(z.array(reviewPartSchema)),
  /** One for each value that may be replaced. */
  standIns: z.readonly(z.array(standInSchema)),
  /** Action the panel starts with, per value; `replace` where absent. */
  startingChoices: z.readonly(z.array(choiceSchema)),
  /** File names of an upload. */
  fileNames: z.readonly(z.array(z.string())),
  /** False where managed policy forbids *send as it is*. */
  mayOverride: z.boolean(),
  /** The site has cleared its composer already: cancelling offers *put back* and *copy*. */
  composerCleared: z.boolean(),
  /** Actions on offer. */
  actions: z.readonly(z.array(actionSchema)),
});
export type ReviewRequest = Readonly<z.infer<typeof reviewRequestSchema>>;

export const reviewAnswerSchema = z.discriminatedUnion('verdict', [
  z.object({
    verdict: z.literal('send'),
    choices: z.readonly(z.array(choiceSchema)),
    /** Characters that cannot be seen, and letters that are not what they look like, are taken out. */
    isCleaned: z.exactOptional(z.boolean()),
  }),
  z.object({ verdict: z.literal('send-as-is') }),
  z.object({ verdict: z.literal('cancel') }),
]);
export type ReviewAnswer = Readonly<z.infer<typeof reviewAnswerSchema>>;
