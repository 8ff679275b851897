import * as z from 'zod/mini';

/** What becomes of a finding. Only `replace` and `keep` are offered so far; the others have their names. */
export const actions = ['replace', 'surrogate', 'generalise', 'mask', 'keep'] as const;
export const actionSchema = z.enum(actions);
export type Action = z.infer<typeof actionSchema>;

/** What policy says of a prompt. */
export const verdicts = ['send', 'review', 'block'] as const;
export const verdictSchema = z.enum(verdicts);
export type Verdict = z.infer<typeof verdictSchema>;

/** Least to most is found. */
export const levels = ['relaxed', 'balanced', 'strict'] as const;
export const levelSchema = z.enum(levels);
export type Level = z.infer<typeof levelSchema>;
