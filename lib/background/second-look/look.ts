import { secondLook, type SecondLook } from '@/lib/flow/second-look';
import { isGiven, type SiteConsent } from '@/lib/model/consent';
import { siteOfRecipe } from '@/lib/sites/recipes/site-of-recipe';
import { allStandIns } from '@/lib/store/vault';
import { passToken } from '../pass-token';
import { isPaused, readSituation, siteOfPage, type SiteOfPage, type Situation } from '../situation';
import { isAnnounced } from './announced-sockets';
import { asHeld, pageOf, type Seen } from './seen-request';

export interface Escape {
  readonly page: SiteOfPage & { readonly consent: SiteConsent };
  readonly what: Exclude<SecondLook, 'nothing'>;
}

/** Null: it is none of a protected page's, the guard let it go, or there is nothing in it. */
export async function look(seen: Seen): Promise<Escape | null> {
  if (seen.type !== 'websocket' && !seen.requestBody) return null;
  const situation = await readSituation();
  if (situation.settings.secondLook !== true) return null;
  const page = protectedPage(seen, situation);
  if (page === null) return null;
  if (seen.type === 'websocket') return (await isAnnounced(seen)) ? null : { page, what: 'prompt' };
  if (seen.url.endsWith(`#sotto=${await passToken()}`)) return null;
  const vaults = (await allStandIns()).filter(({ siteKey }) => siteKey === page.siteKey);
  const what = secondLook(
    page.recipe ? siteOfRecipe(page.site, page.recipe) : page.site,
    asHeld(seen),
    vaults.flatMap(({ standIns }) => standIns),
  );
  return what === 'nothing' ? null : { page, what };
}

function protectedPage(seen: Seen, situation: Situation): Escape['page'] | null {
  const page = siteOfPage(pageOf(seen), situation);
  if (page?.consent === undefined || !isGiven(page.consent, 'scan')) return null;
  return isPaused(situation, page.siteKey, Date.now()) ? null : { ...page, consent: page.consent };
}
