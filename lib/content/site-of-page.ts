import type { Protection } from '@/lib/model/protection';
import type { KeptRecipe } from '@/lib/model/recipe';
import type { Site } from '@/lib/model/site';
import { recognise, siteOfApp, type Page } from '@/lib/sites/apps/recognise';
import { genericSite } from '@/lib/sites/generic';
import { siteOfRecipe } from '@/lib/sites/recipes/site-of-recipe';
import { sites } from '@/lib/sites/registry';

/** Milliseconds between two looks at a page that is not recognised: apps draw themselves late. */
const lookEvery = 500;

/**
 * Gives the site of a frame: the literal that the background has found for its tab; where that is the generic rule, one that
 * turns into the site of an app as soon as the page is recognised as that app's. Whoever holds on to it reads what is known by then.
 */
export function sitesOf(page: Page, clock: () => number = Date.now): (protection: Protection | null) => Site {
  const living = livingSite(page, clock);
  let taught: { readonly by: KeptRecipe; readonly site: Site } | null = null;
  return (protection) => {
    const known = sites.find(({ id }) => id === protection?.siteId) ?? living;
    if (!protection?.recipe) return known;
    if (taught?.by !== protection.recipe)
      taught = { by: protection.recipe, site: siteOfRecipe(known, fitting(protection.recipe, page)) };
    return taught.site;
  };
}

const selectorLists = ['composer', 'sendButton', 'answer', 'user'] as const;

/** Without the selectors that this browser does not take: one that throws would cost the page all others. */
function fitting(kept: KeptRecipe, page: Page): KeptRecipe {
  const lists = selectorLists.map((name) => [
    name,
    (kept.recipe[name] ?? []).filter((selector) => isSelector(selector, page)),
  ]);
  return {
    ...kept,
    recipe: { ...kept.recipe, ...(Object.fromEntries(lists) as Record<(typeof selectorLists)[number], string[]>) },
  };
}

function isSelector(selector: string, page: Page): boolean {
  try {
    page.has(selector);
    return true;
  } catch {
    return false;
  }
}

function livingSite(page: Page, clock: () => number): Site {
  let known = genericSite;
  let looked = -Infinity;
  const now = (): Site => {
    if (known !== genericSite || clock() - looked < lookEvery) return known;
    looked = clock();
    const app = recognise(page);
    if (app !== null) known = siteOfApp(app);
    return known;
  };
  return {
    ...genericSite,
    get composer() {
      return now().composer;
    },
    get sendButton() {
      return now().sendButton;
    },
    get answer() {
      return now().answer;
    },
    get user() {
      return now().user;
    },
    get requests() {
      return now().requests;
    },
    conversation: (url) => now().conversation(url),
  };
}
