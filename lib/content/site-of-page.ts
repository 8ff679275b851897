import type { Protection } from '@/lib/model/protection';
import type { Site } from '@/lib/model/site';
import { recognise, siteOfApp, type Page } from '@/lib/sites/apps/recognise';
import { genericSite } from '@/lib/sites/generic';
import { sites } from '@/lib/sites/registry';

/** Milliseconds between two looks at a page that is not recognised: apps draw themselves late. */
const lookEvery = 500;

/**
 * Gives the site of a frame: the literal that the background has found for its tab; where that is the generic rule, one that
 * turns into the site of an app as soon as the page is recognised as that app's. Whoever holds on to it reads what is known by then.
 */
export function sitesOf(page: Page, clock: () => number = Date.now): (protection: Protection | null) => Site {
  const living = livingSite(page, clock);
  return (protection) => sites.find(({ id }) => id === protection?.siteId) ?? living;
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
