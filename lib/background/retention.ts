import { browser } from 'wxt/browser';
import { applyRetention } from '@/lib/store/log';
import { inBackground } from './report';

const alarm = 'retention';
const minutesPerDay = 24 * 60;

/** Once a day, log entries older than the days set are erased. */
export function setUpRetention(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) inBackground('retention', applyRetention(Date.now()));
  });
  inBackground('planning retention', plan());
}

/** An alarm that is there already keeps its hour: the background starts many times a day. */
async function plan(): Promise<void> {
  if (await browser.alarms.get(alarm)) return;
  await browser.alarms.create(alarm, { delayInMinutes: 1, periodInMinutes: minutesPerDay });
}
