import type { Site } from '@/lib/model/site';
import { demo } from './demo';
import { knownSites } from './known-sites';

/** The demo's site exists in builds for the demo and for the end-to-end tests only. */
const isDemoBuild = import.meta.env.MODE === 'demo' || import.meta.env.MODE === 'e2e';

/** Every web app that this build knows, in the order in which they are offered. */
export const sites: readonly Site[] = isDemoBuild ? [...knownSites, demo] : knownSites;

/** The known site of this address, or null. */
export function siteForUrl(url: URL): Site | null {
  return sites.find(({ hosts, scheme }) => hosts.includes(url.hostname) && url.protocol === `${scheme}:`) ?? null;
}
