import type { EntryDraft } from '@/lib/model/entry';

/** A decision for tests, with whatever a test wants different. */
export const draftWith = (changes: Partial<EntryDraft> = {}): EntryDraft => ({
  time: 1_790_000_000_000,
  site: 'chatgpt',
  door: 'wire',
  transport: 'fetch',
  pathClass: 'send',
  size: 120,
  findings: [
    { kind: 'person', action: 'replace', count: 2 },
    { kind: 'email', action: 'keep', count: 1 },
  ],
  verdict: 'review',
  outcome: 'sent-redacted',
  reason: 'findings',
  duration: 2_300,
  rules: ['email/address', 'person/name'],
  consentVersion: 1,
  extensionVersion: '0.1.0',
  digest: '',
  ...changes,
});
