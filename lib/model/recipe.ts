import * as z from 'zod/mini';
import { roles } from './site';

/**
 * A site recipe: what a site file says, as data. Whoever writes one teaches Sotto where a chat keeps its prompts; it can
 * make Sotto read more, never less (`lib/sites/recipes`). Described for its writers in docs/recipes.md.
 */

/** A text to be shown to a person: no line breaks, nothing invisible, nothing that changes direction. */
const shownText = (longest: number) =>
  z
    .string('must be a text')
    .check(
      z.minLength(1, 'must not be empty'),
      z.maxLength(longest, `must not be longer than ${String(longest)} characters`),
      z.regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u, 'must not hold line breaks or invisible characters'),
    );

const listOf = <Item extends z.ZodMiniType>(item: Item, longest: number) =>
  z
    .array(item, 'must be a list')
    .check(
      z.minLength(1, 'must not be empty'),
      z.maxLength(longest, `must not have more than ${String(longest)} items`),
    );

const selectors = listOf(shownText(300), 20);

/** Names of hosts, exact, in lower case and without a port. */
const host = z
  .string('must be a text')
  .check(z.regex(/^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)*[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/, 'is not a host name'));

/** What a recipe may have done to a request. `pass` is not among them: a recipe lets nothing through. */
export const taughtTreatments = ['review', 'redact', 'answer', 'hold'] as const;

const request = z.strictObject({
  role: z.enum(roles, `must be one of ${roles.join(', ')}`),
  treatment: z.enum(taughtTreatments, `must be one of ${taughtTreatments.join(', ')}`),
  methods: listOf(z.enum(['POST', 'PUT', 'PATCH', 'GET', 'SOCKET'], 'must be POST, PUT, PATCH, GET or SOCKET'), 5),
  /** An address pattern, see `lib/sites/recipes/address-pattern.ts`. */
  url: shownText(500),
  /** Paths to the person's text, see `lib/wire/path-language.ts`. */
  text: z.array(shownText(300), 'must be a list').check(z.maxLength(40, 'must not have more than 40 items')),
  /** For `answer` alone: what the page gets, as JSON, in place of the site's answer. */
  answer: z.optional(z.string('must be a text').check(z.maxLength(2_000, 'must not be longer than 2000 characters'))),
});

export const recipeSchema = z.strictObject({
  format: z.literal('sotto-recipe-1', 'must be "sotto-recipe-1"'),
  id: z.string('must be a text').check(z.regex(/^[a-z][a-z\d-]{1,39}$/, 'must be 2 to 40 small letters, digits and -')),
  name: shownText(60),
  hosts: listOf(host, 20),
  observed: z.strictObject({
    date: z.string('must be a text').check(z.regex(/^\d{4}-\d\d-\d\d$/, 'must be a date such as 2026-11-21')),
    source: shownText(200),
  }),
  composer: selectors,
  sendButton: z.optional(selectors),
  answer: z.optional(selectors),
  user: z.optional(selectors),
  rewrite: z.enum(['wire', 'composer'], 'must be wire or composer'),
  /** Pastes of so many UTF-16 units become files on this site. */
  longPaste: z.optional(z.int('must be a whole number').check(z.minimum(1, 'must be 1 or more'))),
  requests: listOf(request, 40),
});
export type Recipe = z.infer<typeof recipeSchema>;
export type TaughtRequest = Recipe['requests'][number];

/** A recipe, or all that is wrong with it: each a line such as `requests[0].url: must not be empty`. */
export type RecipeReading = { readonly recipe: Recipe } | { readonly problems: readonly string[] };

/** Judges the shape alone; whether patterns, paths and selectors are sound says `lib/sites/recipes/read-recipe.ts`. */
export function parseRecipe(json: unknown): RecipeReading {
  const parsed = recipeSchema.safeParse(json);
  return parsed.success ? { recipe: parsed.data } : { problems: parsed.error.issues.map(inWords) };
}

function inWords(issue: z.core.$ZodIssue): string {
  const place = issue.path
    .map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${String(step)}`))
    .join('');
  const about = place === '' ? '' : `${place.replace(/^\./, '')}: `;
  if (issue.code === 'unrecognized_keys') return `${about}Sotto does not know ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_type' && issue.input === undefined) return `${about}is missing`;
  return `${about}${issue.message}`;
}

/** A recipe with where it comes from and how far it is trusted. */
export interface KeptRecipe {
  readonly recipe: Recipe;
  /** Set by the person's organization. */
  readonly isManaged: boolean;
  /**
   * Milliseconds since 1970, when a prompt of the person's was first read where the recipe says; null: on trial. On trial
   * it is asked about whatever the recipe would treat in silence.
   */
  readonly provenAt: number | null;
}
