import type { Action, Verdict } from '@/lib/model/action';
import type { Choice } from '@/lib/model/choice';
import type { EntryDraft, Outcome, Reason } from '@/lib/model/entry';
import type { HeldBody, HeldRequest } from '@/lib/model/request';
import type { Door, ReviewPart } from '@/lib/model/review';
import type { Role } from '@/lib/model/site';
import { valueOf } from './make-choices';
import type { Story } from './story';

export interface Decision {
  readonly door: Door;
  readonly transport: HeldRequest['transport'];
  readonly role: Role;
  readonly size: number;
  readonly parts: readonly ReviewPart[];
  readonly choices: readonly Choice[];
  readonly verdict: Verdict;
  readonly outcome: Outcome;
  readonly reason: Reason;
  /** Milliseconds since 1970 at which the prompt was held. */
  readonly since: number;
}

/** A decision in the words of the log: kinds and counts, never a word of the text. */
export function entryOf(decision: Decision, { site, ports }: Story): EntryDraft {
  const protection = ports.protection();
  const now = ports.now();
  return {
    time: now,
    site: protection.siteKey || site.id,
    door: decision.door,
    transport: decision.transport,
    pathClass: decision.role,
    size: decision.size,
    findings: countFindings(decision),
    verdict: decision.verdict,
    outcome: decision.outcome,
    reason: decision.reason,
    duration: Math.max(0, now - decision.since),
    rules: [...new Set(decision.parts.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort(),
    consentVersion: protection.consentVersion,
    extensionVersion: protection.extensionVersion,
    digest: '',
  };
}

function countFindings({ parts, choices, outcome }: Decision): EntryDraft['findings'] {
  const action = new Map<string, Action>(choices.map((choice) => [choice.value, choice.action]));
  const counts = new Map<string, EntryDraft['findings'][number]>();
  for (const { text, findings } of parts) {
    for (const finding of findings) {
      const done = outcome === 'sent-as-is' ? 'keep' : (action.get(valueOf(text, finding)) ?? 'keep');
      const key = `${finding.kind} ${done}`;
      counts.set(key, { kind: finding.kind, action: done, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()];
}

/** UTF-16 units of text, bytes of anything else. */
export function sizeOf(body: HeldBody): number {
  if (body.form === 'text') return body.text.length;
  if (body.form === 'bytes') return body.bytes.byteLength;
  if (body.form === 'none') return 0;
  return body.fields.reduce(
    (sum, [, value]) => sum + (typeof value === 'string' ? value.length : value.bytes.byteLength),
    0,
  );
}
