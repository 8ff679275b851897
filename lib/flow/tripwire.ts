import type { StandIn } from '@/lib/model/choice';
import type { HeldBody, HeldRequest, Release } from '@/lib/model/request';
import type { RequestRule } from '@/lib/model/site';
import { scrub } from '@/lib/redact/tripwire';
import { guarded } from './conversation-memory';
import { entryOf, sizeOf } from './entry';
import { draftIn } from './just-typed';
import { HeldBack } from './refuse';
import { scrubBody, scrubHeaders, scrubRequest } from './scrub';
import { completedBy, rememberTail } from './split-values';
import type { Story } from './story';

interface Rest {
  readonly held: HeldRequest;
  readonly since: number;
  readonly rule: RequestRule | null;
}

/** A request that is no prompt: goes as it is, unless it carries something hidden in this conversation. */
export async function guardRest({ held, since, rule }: Rest, story: Story): Promise<Release> {
  // A page may tell its telemetry of a prompt just before it sends it: what is private in it is known a moment later.
  await story.ports.breath();
  await story.memory.detecting;
  const drafts = await draftIn(held, story);
  const hidden = [...guarded(story.memory), ...drafts];
  const completed = completedBy(held, hidden, story.memory);
  const scrubbed = completed.length > 0 ? null : scrubRequest(held, hidden);
  if (scrubbed && hidden.length > 0) rememberTail({ ...held, body: scrubbed.written.body }, story.memory);
  const found = scrubbed?.found ?? (completed.length > 0 ? completed : hidden);
  if (found.length === 0) return { do: 'release' };
  const values = found.filter((value) => !drafts.includes(value));
  if (values.length < found.length) story.ports.draftStopped();
  if (values.length > 0) await recordTrip({ held, since, rule, found: values, isReleased: scrubbed !== null }, story);
  return scrubbed ? { do: 'release', ...scrubbed.written } : { do: 'refuse' };
}

/** What was written for a prompt, with whatever else of the hidden stands in the same body or URL replaced as well. */
export function scrubRelease(
  written: { readonly body: HeldBody; readonly url?: string },
  held: HeldRequest,
  { memory }: Story,
): Release {
  const hidden = [...memory.hidden.values()];
  const body = scrubBody(written.body, hidden);
  if (body === null) return { do: 'refuse' };
  const url = scrub(written.url ?? held.url, hidden).text;
  const headers = scrubHeaders(held.headers, hidden);
  return {
    do: 'release',
    body: body.body,
    ...(url === held.url ? {} : { url }),
    ...(headers.found.length > 0 ? { headers: headers.headers } : {}),
  };
}

async function recordTrip(
  { held, since, rule, found, isReleased }: Rest & { found: readonly StandIn[]; isReleased: boolean },
  story: Story,
): Promise<void> {
  const parts = found.map(({ value, kind }) => ({
    text: value,
    findings: [{ kind, start: 0, end: value.length, score: 1, rule: 'conversation/tripwire', reason: '', asks: true }],
  }));
  const entry = entryOf(
    {
      door: 'wire',
      transport: held.transport,
      role: rule?.role ?? 'other',
      size: sizeOf(held.body),
      parts,
      choices: found.map(({ kind, value }) => ({ kind, value, action: 'replace' as const })),
      verdict: isReleased ? 'send' : 'block',
      outcome: isReleased ? 'sent-redacted' : 'refused',
      reason: 'tripwire',
      since,
    },
    story,
  );
  await story.ports.record(entry).catch((cause: unknown) => {
    throw new HeldBack('log-failed', { cause });
  });
}
