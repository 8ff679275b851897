import {
  consentRecordSchema,
  emptyConsent,
  noticeVersion,
  purposes,
  type ConsentRecord,
  type Purpose,
  type SiteConsent,
} from '@/lib/model/consent';
import { defineKeptItem } from './kept-item';

type Decision = Pick<SiteConsent['scan'], 'given' | 'time'>;

const item = defineKeptItem<ConsentRecord>({
  key: 'local:consent',
  schema: consentRecordSchema,
  fallback: emptyConsent,
  safest: emptyConsent,
  problem: 'What you agreed to could not be read, so nothing is read or kept until you agree again.',
});

/**
 * What the person has agreed to. Where the stored record cannot be read, nothing counts as agreed to and `problem` says
 * so in plain words.
 */
export async function readConsent(): Promise<{ record: ConsentRecord; problem: string | null }> {
  const { value, problem } = await item.read();
  return { record: value, problem };
}

/**
 * Records that the person agreed, for each of these sites, to each of these purposes under the notice of today. Other
 * purposes stay as they were.
 *
 * @param time milliseconds since 1970, UTC
 */
export function giveConsent(siteKeys: readonly string[], given: readonly Purpose[], time: number): Promise<void> {
  return item.change((record) =>
    siteKeys.reduce((result, key) => decide(result, key, given, { given: true, time }), record),
  );
}

/**
 * Records that the person no longer agrees; `purpose` null withdraws all of them. A site never agreed to stays unlisted.
 *
 * @param time milliseconds since 1970, UTC
 */
export function withdrawConsent(siteKey: string, purpose: Purpose | null, time: number): Promise<void> {
  const withdrawn = purpose === null ? purposes : [purpose];
  return item.change((record) =>
    Object.hasOwn(record.sites, siteKey) ? decide(record, siteKey, withdrawn, { given: false, time }) : record,
  );
}

/** Calls back on each change of the record. Returns a function that stops that. */
export const watchConsent = (callback: () => void): (() => void) => item.watch(callback);

function decide(
  record: ConsentRecord,
  siteKey: string,
  changed: readonly Purpose[],
  decision: Decision,
): ConsentRecord {
  const before = Object.hasOwn(record.sites, siteKey) ? record.sites[siteKey] : undefined;
  const site = { ...(before ?? undecided(decision.time)) };
  for (const purpose of changed) site[purpose] = { ...decision, noticeVersion };
  return { ...record, sites: { ...record.sites, [siteKey]: site } };
}

const undecided = (time: number): SiteConsent => {
  const no = { given: false, time, noticeVersion };
  return { scan: no, log: no, vault: no };
};
