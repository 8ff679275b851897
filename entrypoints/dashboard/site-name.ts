import { sites } from '@/lib/sites/registry';

/** A known site's name; the host itself where the person switched a page on. */
export const siteName = (siteKey: string): string => sites.find(({ id }) => id === siteKey)?.name ?? siteKey;
