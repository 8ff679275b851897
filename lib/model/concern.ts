import * as z from 'zod/mini';

/** What the connection check may have to say of a page. What each means is in `lib/policy/connection.ts`. */
export const concernNames = [
  'plain-http',
  'third-host',
  'key-in-address',
  'key-in-storage',
  'key-elsewhere',
  'no-csp',
] as const;

export const concernSchema = z.object({
  name: z.enum(concernNames),
  /** The host it is about, or the company whose key it is. Never anything of the content. */
  about: z.string(),
});
export type Concern = Readonly<z.infer<typeof concernSchema>>;
