import type { StandIn } from '@/lib/model/choice';
import type { BodyField, HeldBody, HeldRequest, Release } from '@/lib/model/request';
import type { RequestRule } from '@/lib/model/site';
import { carriesBytes, scrub } from '@/lib/redact/tripwire';
import { bodyText, withBodyText } from '@/lib/wire/body-text';
import { guarded } from './conversation-memory';
import { entryOf, sizeOf } from './entry';
import { HeldBack } from './refuse';
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
  const hidden = guarded(story.memory);
  if (hidden.length === 0) return { do: 'release' };
  const body = scrubBody(held.body, hidden);
  const url = scrub(held.url, hidden);
  const found = [...(body?.found ?? hidden), ...url.found];
  if (found.length === 0) return { do: 'release' };
  const isReleased = body !== null;
  await recordTrip({ held, since, rule, found, isReleased }, story);
  if (!isReleased) return { do: 'refuse' };
  return { do: 'release', body: body.body, ...(url.found.length ? { url: url.text } : {}) };
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
  return { do: 'release', body: body.body, ...(url === held.url ? {} : { url }) };
}

interface Scrubbed {
  readonly body: HeldBody;
  readonly found: readonly StandIn[];
}

/** Null: carries something hidden in a form that cannot be rewritten. */
function scrubBody(body: HeldBody, hidden: readonly StandIn[]): Scrubbed | null {
  if (hidden.length === 0 || body.form === 'none') return { body, found: [] };
  if (body.form === 'multipart') return scrubFields(body.fields, hidden);
  const text = bodyText(body);
  if (text === null) return body.form === 'bytes' && carriesBytes(body.bytes, hidden) ? null : { body, found: [] };
  const scrubbed = scrub(text, hidden);
  return { body: scrubbed.found.length ? withBodyText(body, scrubbed.text) : body, found: scrubbed.found };
}

function scrubFields(fields: readonly BodyField[], hidden: readonly StandIn[]): Scrubbed | null {
  const found: StandIn[] = [];
  const clean: BodyField[] = [];
  for (const [name, value] of fields) {
    const body: HeldBody = typeof value === 'string' ? { form: 'text', text: value } : { form: 'bytes', ...value };
    const scrubbed = scrubBody(body, hidden);
    if (scrubbed === null) return null;
    found.push(...scrubbed.found);
    clean.push([name, scrubbed.found.length ? fieldValue(scrubbed.body, value) : value]);
  }
  return { body: { form: 'multipart', fields: clean }, found };
}

function fieldValue(body: HeldBody, before: BodyField[1]): BodyField[1] {
  if (body.form === 'text') return body.text;
  if (body.form !== 'bytes') return before;
  return { bytes: body.bytes, type: body.type, name: body.name };
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
