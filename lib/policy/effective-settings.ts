import type { ManagedPolicy, Settings } from '@/lib/model/settings';

export interface EffectiveSettings extends Pick<Settings, 'level' | 'asks' | 'retentionDays'> {
  readonly mayOverride: boolean;
  readonly mayPause: boolean;
}

/** The person's settings with managed policy over them. */
export function effectiveSettings(settings: Settings, managed: ManagedPolicy): EffectiveSettings {
  return {
    level: managed.level ?? settings.level,
    asks: settings.asks,
    retentionDays: managed.retentionDays ?? settings.retentionDays,
    mayOverride: managed.allowSendAsIs ?? true,
    mayPause: managed.allowPause ?? true,
  };
}

/** Key of a pause that holds for every site. */
export const everySite = '*';

/** Until when (milliseconds since 1970) this site is paused at `now`; Infinity until switched on again, null if it is not. */
export function pausedUntil(
  { pausedUntil: pauses }: Pick<Settings, 'pausedUntil'>,
  managed: ManagedPolicy,
  { siteKey, now }: { readonly siteKey: string; readonly now: number },
): number | null {
  if (managed.allowPause === false) return null;
  const ends = [pauses[siteKey], pauses[everySite]]
    .filter((end) => end !== undefined)
    .map((end) => (end === 0 ? Infinity : end))
    .filter((end) => end > now);
  return ends.length > 0 ? Math.max(...ends) : null;
}
