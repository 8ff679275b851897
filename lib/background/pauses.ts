import { browser } from 'wxt/browser';
import type { Situation } from './situation';

const alarm = 'resume';

/** Calls back when a pause ends that {@link planResume} knew of. */
export function onPauseEnd(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) callback();
  });
}

/** Sets the alarm for the next end of a pause after `now` (milliseconds since 1970), or takes it away. */
export async function planResume({ settings }: Pick<Situation, 'settings'>, now: number): Promise<void> {
  const ends = Object.values(settings.pausedUntil).filter((end) => end > now);
  if (ends.length === 0) await browser.alarms.clear(alarm);
  else await browser.alarms.create(alarm, { when: Math.min(...ends) });
}
