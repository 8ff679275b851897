import { browser } from 'wxt/browser';
import type { PurposeChoices } from '@/components/consent/PurposeToggles';
import type { PopupTab } from '@/components/popup/Popup';
import { siteOrigins } from '@/lib/background/site-origins';
import { sendToBackground } from '@/lib/messages/send';
import type { CoverageRow } from '@/lib/model/coverage';
import { isGiven, type SiteConsent } from '@/lib/model/consent';
import { effectiveSettings, pausedUntil } from '@/lib/policy/effective-settings';
import { concernWords } from '@/lib/policy/connection';
import { selfTestRows } from '@/lib/policy/self-test-rows';
import { siteStateReasons, type StateExplained } from '@/lib/policy/site-state';
import { coverageOf } from '@/lib/sites/coverage';
import { sites } from '@/lib/sites/registry';
import { readConsent } from '@/lib/store/consent';
import { readSettings } from '@/lib/store/settings';

export interface PopupReading {
  readonly tab: PopupTab;
  readonly problem: string | null;
  readonly mayPause: boolean;
  /** Hosts of the site that the browser has not granted yet. Read ahead: a request must be the first thing in a click. */
  readonly missingOrigins: readonly string[];
}

/** All that the popup shows, read at one moment (`now`: milliseconds since 1970). */
export async function readPopup(tabId: number, now: number): Promise<PopupReading> {
  const [tab, { record, problem }, own] = await Promise.all([
    sendToBackground('readTabState', { tabId }),
    readConsent(),
    readSettings(),
  ]);
  const { siteKey } = tab;
  const consent = siteKey === null ? undefined : record.sites[siteKey];
  const explained: StateExplained | undefined = Object.entries(siteStateReasons).find(
    ([key]) => key === tab.reason,
  )?.[1];
  return {
    tab: {
      state: tab.state,
      says: siteKey === null ? 'There is no chat to protect on this page.' : (explained?.says ?? ''),
      mending: explained?.mending ?? null,
      siteKey,
      siteName: tab.siteName ?? '',
      lastOutcome: tab.lastOutcome,
      hiddenCount: tab.hiddenCount,
      coverage: coverageFor(siteKey),
      selfTest: [...selfTestRows(tab.selfTest), ...recipeRows(tab.recipe)],
      draftCount: tab.draftCount,
      concerns: tab.concerns.map(({ name, about }) => concernWords[name](about)),
      purposes: choicesOf(consent),
      isAgreed: isGiven(consent, 'scan'),
      pausedUntil: siteKey === null ? null : pausedUntil(own.settings, own.managed, { siteKey, now }),
    },
    problem: problem ?? own.problem,
    mayPause: effectiveSettings(own.settings, own.managed).mayPause,
    missingOrigins: siteKey === null ? [] : await missingOf(siteOrigins(siteKey)),
  };
}

/** A recipe on trial is amber: what it says of this page has not been seen to be true. */
const recipeRows = (recipe: { readonly name: string; readonly isOnTrial: boolean } | null): CoverageRow[] => {
  if (recipe === null) return [];
  const what = `Recipe “${recipe.name}”`;
  return recipe.isOnTrial
    ? [{ what, light: 'amber', says: 'on trial: send a prompt to try it' }]
    : [{ what, light: 'green', says: 'in force' }];
};

function coverageFor(siteKey: string | null): readonly CoverageRow[] {
  const site = sites.find(({ id }) => id === siteKey);
  return site ? coverageOf(site, import.meta.env.FIREFOX ? 'firefox' : 'chromium') : [];
}

/** What holds; where nothing was ever decided, all of it is put forward. */
const choicesOf = (consent: SiteConsent | undefined): PurposeChoices =>
  isGiven(consent, 'scan')
    ? { scan: true, log: isGiven(consent, 'log'), vault: isGiven(consent, 'vault') }
    : { scan: true, log: true, vault: true };

async function missingOf(origins: readonly string[]): Promise<string[]> {
  const { origins: granted = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !granted.includes(origin));
}
