import { isGiven, type SiteConsent } from '@/lib/model/consent';
import type { SelfTest, SiteState } from '@/lib/model/site-state';

/** All that the light of a tab hangs on. */
export interface TabFacts {
  /** A known site, or a host that the person switched on. */
  readonly isSupported: boolean;
  readonly consent: SiteConsent | undefined;
  readonly hostPermission: boolean;
  readonly paused: boolean;
  /** Null: not asked yet. */
  readonly contentAlive: boolean | null;
  /** The content script in the tab is of the build that runs now. */
  readonly contentVersionMatches: boolean;
  readonly selfTest: SelfTest | null;
  /** The second look saw something leave this page past the guard. */
  readonly hasEscaped: boolean;
  /** The text that was read last is in a language whose names are not read. */
  readonly areNamesUnread: boolean;
  /** Settings or consent could not be read; the strictest apply. */
  readonly settingsProblem: boolean;
}

/** The button in the popup that mends it. */
export type Mending = 'allow' | 'grant' | 'reload' | 'resume' | 'protect' | 'review-settings' | null;

export interface StateExplained {
  readonly state: SiteState;
  /** What the person reads. */
  readonly says: string;
  readonly mending: Mending;
}

/** Every reason for a state, in plain words. The six states mean what stands here and nothing else. */
export const siteStateReasons = {
  'not-supported': { state: 'off', says: 'Sotto does not watch this page.', mending: 'protect' },
  'no-consent': {
    state: 'off',
    says: 'You have not agreed to this yet. Nothing here is read, held or kept.',
    mending: 'allow',
  },
  'notice-changed': {
    state: 'off',
    says: 'What Sotto does has changed since you agreed. Please look at it again.',
    mending: 'allow',
  },
  paused: { state: 'paused', says: 'You have paused Sotto here. Prompts leave as you type them.', mending: 'resume' },
  'no-permission': { state: 'blind', says: 'The browser does not let Sotto see this site any more.', mending: 'grant' },
  'not-loaded': {
    state: 'reload-needed',
    says: 'This tab was open before Sotto was ready. Prompts are blocked until you reload it.',
    mending: 'reload',
  },
  outdated: {
    state: 'reload-needed',
    says: 'Sotto was updated under this tab. Reload it to go on.',
    mending: 'reload',
  },
  'no-guard': {
    state: 'blind',
    says: 'Sotto could not take its place in this page. Do not send anything private.',
    mending: 'reload',
  },
  escaped: {
    state: 'blind',
    says: 'Something left this page by a way that Sotto can see and not stop. Look in the log, and do not send anything private here.',
    mending: 'reload',
  },
  'no-detector': {
    state: 'blind',
    says: 'The detector does not answer. Prompts are held until it does.',
    mending: 'reload',
  },
  'no-canary': {
    state: 'blind',
    says: 'A made-up request went past Sotto’s guard in this page. Do not send anything private.',
    mending: 'reload',
  },
  'settings-broken': {
    state: 'degraded',
    says: 'Your settings could not be read. The strictest apply.',
    mending: 'review-settings',
  },
  'no-composer': {
    state: 'degraded',
    says: 'The input box was not recognised. Prompts are still checked on their way out.',
    mending: null,
  },
  'names-unread': {
    state: 'degraded',
    says: 'Names are not read in the language of your last text: look for them yourself. Everything else is checked.',
    mending: null,
  },
  starting: {
    state: 'degraded',
    says: 'Sotto is still looking at this page. Prompts are held until it is ready.',
    mending: null,
  },
  armed: { state: 'armed', says: 'Prompts are checked before they leave.', mending: null },
} as const satisfies Record<string, StateExplained>;

export type SiteStateReason = keyof typeof siteStateReasons;

/** The state of a tab, and why. The first reason that holds counts: from what the person decided to what is broken. */
export function siteState(facts: TabFacts): { readonly state: SiteState; readonly reason: SiteStateReason } {
  const reason = reasonFor(facts);
  return { state: siteStateReasons[reason].state, reason };
}

function reasonFor(facts: TabFacts): SiteStateReason {
  const { consent, selfTest } = facts;
  if (!facts.isSupported) return 'not-supported';
  if (!isGiven(consent, 'scan')) return consent?.scan.given ? 'notice-changed' : 'no-consent';
  if (facts.paused) return 'paused';
  if (!facts.hostPermission) return 'no-permission';
  if (facts.contentAlive === false) return 'not-loaded';
  if (facts.contentAlive === null) return 'starting';
  if (!facts.contentVersionMatches) return 'outdated';
  if (facts.hasEscaped) return 'escaped';
  return healthReason(selfTest) ?? doubtReason(facts);
}

function doubtReason({ settingsProblem, areNamesUnread }: TabFacts): SiteStateReason {
  if (settingsProblem) return 'settings-broken';
  return areNamesUnread ? 'names-unread' : 'armed';
}

function healthReason(selfTest: SelfTest | null): SiteStateReason | null {
  if (selfTest === null) return 'starting';
  if (!selfTest.guard) return 'no-guard';
  if (selfTest.detector === false) return 'no-detector';
  if (selfTest.detector === null) return 'starting';
  if (selfTest.canary === false) return 'no-canary';
  return selfTest.composer === false ? 'no-composer' : null;
}
