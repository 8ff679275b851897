/** The light of a tab. Defined here and nowhere else; what each means is in `lib/policy/site-state.ts`. */
export const siteStates = ['armed', 'degraded', 'blind', 'off', 'paused', 'reload-needed'] as const;
export type SiteState = (typeof siteStates)[number];

/** What the content scripts of a tab's top frame last reported about themselves. */
export interface SelfTest {
  /** The page's end of the bridge answered over the private port. */
  readonly guard: boolean;
  /** An element matching the site's composer selectors is in the page. Null: not looked yet. */
  readonly composer: boolean | null;
  /** The detector answered. Null: not asked yet. */
  readonly detector: boolean | null;
  /** A made-up request was held by the guard, and what is in it found. Null: not tried yet. */
  readonly canary: boolean | null;
}
