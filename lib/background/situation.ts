import { isGiven, type ConsentRecord, type SiteConsent } from '@/lib/model/consent';
import type { KeptRecipe } from '@/lib/model/recipe';
import type { ManagedPolicy, Settings } from '@/lib/model/settings';
import type { Site } from '@/lib/model/site';
import { pausedUntil } from '@/lib/policy/effective-settings';
import { genericSite } from '@/lib/sites/generic';
import { recipesInForce } from '@/lib/sites/recipes/in-force';
import { recipeFor } from '@/lib/sites/recipes/site-of-recipe';
import { siteForUrl } from '@/lib/sites/registry';
import { readConsent } from '@/lib/store/consent';
import { readOwnRecipes } from '@/lib/store/recipes';
import { readSettings } from '@/lib/store/settings';
import { hostKey } from './site-origins';

/** What the person and their organization have decided, read anew for each question. */
export interface Situation {
  readonly consent: ConsentRecord;
  readonly settings: Settings;
  readonly managed: ManagedPolicy;
  readonly recipes: readonly KeptRecipe[];
  /** Something of it could not be read; in plain words. */
  readonly problem: string | null;
}

/** Consent, settings and policy as they are stored now; what cannot be read counts as none, or as the strictest. */
export async function readSituation(): Promise<Situation> {
  const [{ record, problem }, own, ownRecipes] = await Promise.all([readConsent(), readSettings(), readOwnRecipes()]);
  const taught = recipesInForce(ownRecipes.recipes, own.managed.recipes ?? []);
  return {
    consent: record,
    settings: own.settings,
    managed: own.managed,
    recipes: taught.recipes,
    problem: problem ?? own.problem ?? ownRecipes.problem ?? taught.problem,
  };
}

/** A page that is, or could be, protected. */
export interface SiteOfPage {
  readonly siteKey: string;
  readonly site: Site;
  readonly consent: SiteConsent | undefined;
  /** What this host's recipe teaches besides. */
  readonly recipe: KeptRecipe | null;
  /** Known, taught by a recipe, or switched on by the person (then or now): else it could be, and is not. */
  readonly isSupported: boolean;
}

/** The site of this address; null where none can be (the browser's own pages, files, addresses that are hidden from us). */
export function siteOfPage(
  address: string | null | undefined,
  { consent, recipes }: Pick<Situation, 'consent' | 'recipes'>,
): SiteOfPage | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  const known = siteForUrl(url);
  const siteKey = known?.id ?? hostKey(url);
  const given = Object.hasOwn(consent.sites, siteKey) ? consent.sites[siteKey] : undefined;
  const recipe = recipeFor(url.hostname, recipes);
  const isSupported = known !== null || given !== undefined || recipe !== null;
  return { siteKey, site: known ?? genericSite, consent: given, recipe, isSupported };
}

/** True where this site, or every site, is paused at `now` (milliseconds since 1970) and policy allows that. */
export const isPaused = ({ settings, managed }: Situation, siteKey: string, now: number): boolean =>
  pausedUntil(settings, managed, { siteKey, now }) !== null;

/** Keys of the sites that are agreed to and not paused at `now` (milliseconds since 1970). */
export const activeSiteKeys = (situation: Situation, now: number): string[] =>
  Object.entries(situation.consent.sites)
    .filter(([siteKey, consent]) => isGiven(consent, 'scan') && !isPaused(situation, siteKey, now))
    .map(([siteKey]) => siteKey)
    .sort();
