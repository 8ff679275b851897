import type { EntryDraft, Outcome, Reason } from '@/lib/model/entry';

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  sent: 'Sent, untouched',
  'sent-redacted': 'Sent redacted',
  'sent-as-is': 'Sent as it was',
  cancelled: 'Cancelled',
  refused: 'Did not leave',
  answered: 'Answered here',
  'left-unchecked': 'Left past Sotto',
};

export const reasonWords: Readonly<Record<Reason, string>> = {
  clean: 'Nothing found',
  findings: 'Private details found',
  disguise: 'Not what it looks like',
  settled: 'Decided before',
  draft: 'Draft, before sending',
  feedback: 'Feedback',
  tripwire: 'Hidden value stopped on another way out',
  upload: 'File that cannot be read',
  unreadable: 'Could not be read',
  'detector-failed': 'The check failed',
  policy: 'Organization policy',
  'rate-limit': 'Too many at once',
  'second-look': 'Went round the page’s guard',
};

/** Where it was caught, and what it was for. */
export const pathWords: Readonly<Record<EntryDraft['pathClass'], string>> = {
  send: 'Prompt',
  draft: 'Draft',
  save: 'Saved text',
  title: 'Title',
  profile: 'Profile',
  feedback: 'Feedback',
  telemetry: 'Telemetry',
  control: 'Control message',
  upload: 'Upload',
  audio: 'Audio',
  other: 'Other request',
};

/** Details that did not leave. */
export const hiddenIn = ({ findings, outcome }: Pick<EntryDraft, 'findings' | 'outcome'>): number =>
  outcome === 'sent-as-is'
    ? 0
    : findings.filter(({ action }) => action !== 'keep').reduce((sum, { count }) => sum + count, 0);

/** "4 details hidden, sent redacted": an entry in half a sentence. */
export function entryInWords(entry: Pick<EntryDraft, 'findings' | 'outcome'>): string {
  const hidden = hiddenIn(entry);
  const outcome = outcomeWords[entry.outcome];
  if (entry.outcome !== 'sent-redacted') return outcome;
  return `${String(hidden)} ${hidden === 1 ? 'detail' : 'details'} hidden, ${outcome.toLowerCase()}`;
}
