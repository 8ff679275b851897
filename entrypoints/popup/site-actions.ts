import { browser } from 'wxt/browser';
import type { PurposeChoices } from '@/components/consent/PurposeToggles';
import { purposes } from '@/lib/model/consent';
import { everySite } from '@/lib/policy/effective-settings';
import { giveConsent, withdrawConsent } from '@/lib/store/consent';
import { changeSettings } from '@/lib/store/settings';

/**
 * Agrees for a site and asks the browser for its hosts, inside the click. Firefox closes the popup under its own prompt,
 * so that the consent is written while the prompt stands, and taken back where the browser's answer is no.
 */
export async function allow(siteKey: string, chosen: PurposeChoices, missingOrigins: readonly string[]): Promise<void> {
  const asked = grant(missingOrigins);
  const given = purposes.filter((purpose) => chosen[purpose]);
  await giveConsent([siteKey], given, Date.now());
  if (!(await asked)) await withdrawConsent(siteKey, null, Date.now());
}

/** True where the browser grants them, or had already. To be called first thing in a click. */
export function grant(origins: readonly string[]): Promise<boolean> {
  return origins.length === 0 ? Promise.resolve(true) : browser.permissions.request({ origins: [...origins] });
}

/** Lets prompts of this site through, unread. `length` in milliseconds; Infinity: until resumed. */
export function pause(siteKey: string, length: number): Promise<void> {
  const end = length === Infinity ? 0 : Date.now() + length;
  return changeSettings(({ pausedUntil }) => ({ pausedUntil: { ...pausedUntil, [siteKey]: end } }));
}

/** Ends the pause of this site, and one of all sites where that is what holds here. */
export function resume(siteKey: string): Promise<void> {
  return changeSettings(({ pausedUntil }) => ({
    pausedUntil: Object.fromEntries(
      Object.entries(pausedUntil).filter(([key]) => key !== siteKey && key !== everySite),
    ),
  }));
}
