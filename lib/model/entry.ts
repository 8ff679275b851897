import * as z from 'zod/mini';
import { actionSchema, verdictSchema } from './action';
import { kindSchema } from './finding';

/** What happened in the end. */
export const outcomes = [
  /** Nothing was found, or only what is not asked about: left untouched. */
  'sent',
  'sent-redacted',
  /** The person overrode the review or the hold. */
  'sent-as-is',
  'cancelled',
  /** Could not be decided, or policy forbids: it did not leave. */
  'refused',
  /** A draft that was answered here. */
  'answered',
  /** Went round the guard and was only seen. */
  'left-unchecked',
] as const;
export const outcomeSchema = z.enum(outcomes);
export type Outcome = z.infer<typeof outcomeSchema>;

export const reasons = [
  'clean',
  'findings',
  /** Nothing private, and characters that are not what they look like. */
  'disguise',
  'settled',
  'draft',
  'feedback',
  'tripwire',
  'upload',
  'unreadable',
  'detector-failed',
  'policy',
  'rate-limit',
  'second-look',
] as const;
export const reasonSchema = z.enum(reasons);
export type Reason = z.infer<typeof reasonSchema>;

/** A decision as the log keeps it: nothing in it can hold a word of what was said. */
export const entryDraftSchema = z.object({
  /** Milliseconds since 1970, UTC. */
  time: z.int().check(z.nonnegative()),
  site: z.string().check(z.maxLength(120), z.regex(/^[a-z0-9.:-]+$/i)),
  door: z.enum(['composer', 'wire']),
  transport: z.enum(['fetch', 'xhr', 'beacon', 'socket', 'eventsource', 'form', 'composer']),
  /** Role of the endpoint, never its path. */
  pathClass: z.enum([
    'send',
    'draft',
    'save',
    'title',
    'profile',
    'feedback',
    'telemetry',
    'control',
    'upload',
    'audio',
    'other',
  ]),
  /** UTF-16 units of text, or bytes of a binary body, of what the page wanted to send. */
  size: z.int().check(z.nonnegative()),
  findings: z.array(z.object({ kind: kindSchema, action: actionSchema, count: z.int().check(z.positive()) })),
  verdict: verdictSchema,
  outcome: outcomeSchema,
  reason: reasonSchema,
  /** Milliseconds from hold to release, the person's time included. */
  duration: z.int().check(z.nonnegative()),
  rules: z.array(z.string().check(z.maxLength(80), z.regex(/^[a-z0-9/_-]+$/))),
  consentVersion: z.int(),
  extensionVersion: z.string().check(z.maxLength(20)),
  /** Keyed digest of what left, hex; empty until signing exists. */
  digest: z.string().check(z.regex(/^[0-9a-f]*$/)),
});
export type EntryDraft = z.infer<typeof entryDraftSchema>;

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Where an entry stands in the chain. Survives erasing. */
const linkFields = {
  /** 1, 2, 3 … without a hole. */
  sequence: z.int().check(z.positive()),
  /** SHA-256 over salt and canonical content, hex. */
  commitment: hash,
  /** SHA-256 over the link before, the sequence and the commitment, hex. */
  link: hash,
};

export const liveEntrySchema = z.object({
  state: z.literal('live'),
  ...linkFields,
  salt: hash,
  ...entryDraftSchema.shape,
});

/** What is left of an erased entry: without salt nothing in it can be guessed, and the chain still verifies. */
export const tombstoneSchema = z.object({
  state: z.literal('erased'),
  ...linkFields,
  erasedAt: z.int().check(z.nonnegative()),
});

export const entrySchema = z.discriminatedUnion('state', [liveEntrySchema, tombstoneSchema]);
export type LiveEntry = z.infer<typeof liveEntrySchema>;
export type Tombstone = z.infer<typeof tombstoneSchema>;
export type Entry = z.infer<typeof entrySchema>;

export const entryVersion = 1;
