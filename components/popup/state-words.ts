import type { SiteState } from '@/lib/model/site-state';

/** The state in one glance. The reason, in a sentence, comes from `lib/policy/site-state.ts`. */
export const stateWords: Readonly<Record<SiteState, string>> = {
  armed: 'Protected',
  degraded: 'Partly protected',
  blind: 'Not protected',
  off: 'Off',
  paused: 'Paused',
  'reload-needed': 'Reload needed',
};

export type PopupMending = 'allow' | 'grant' | 'reload' | 'resume' | 'protect' | 'review-settings';

export const mendingWords: Readonly<Record<PopupMending, string>> = {
  allow: 'Allow here',
  grant: 'Grant access',
  reload: 'Reload this tab',
  resume: 'Resume',
  protect: 'Protect this page',
  'review-settings': 'Open settings',
};
