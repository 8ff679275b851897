import type { Site } from '@/lib/model/site';
import { chatgpt } from './chatgpt';
import { demo } from './demo';

/** The demo's site exists in builds for the demo and for the end-to-end tests only. */
const isDemoBuild = import.meta.env.MODE === 'demo' || import.meta.env.MODE === 'e2e';

/** Every web app that Sotto knows, by id in alphabetical order. */
export const sites: readonly Site[] = isDemoBuild ? [chatgpt, demo] : [chatgpt];

/** The known site of this address, or null. */
export function siteForUrl(url: URL): Site | null {
  return sites.find(({ hosts, scheme }) => hosts.includes(url.hostname) && url.protocol === `${scheme}:`) ?? null;
}
