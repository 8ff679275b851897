import type { HeldBody, HeldRequest, Release } from '@/lib/model/request';
import type { PromptReading } from '@/lib/model/site';
import { bodyText } from '@/lib/wire/body-text';
import { ask } from './ask';
import { textKey } from './conversation-memory';
import { entryOf, sizeOf } from './entry';
import { HeldBack, refused } from './refuse';
import { guardRest } from './tripwire';
import type { Story } from './story';

interface Unread {
  readonly held: HeldRequest;
  readonly since: number;
  readonly reason: 'upload' | 'unreadable' | 'detector-failed';
  /** Present where the body was read and only the detector failed. */
  readonly reading?: PromptReading;
}

/** Held, and nobody knows what is in it: the person decides whether it leaves all the same. */
export async function askUnread(unread: Unread, story: Story): Promise<Release> {
  const pasted = unread.reason === 'upload' ? settlementOfFile(unread.held.body, story) : null;
  if (pasted) return recorded(unread, pasted, story);
  const texts = unread.reading?.parts ?? [];
  if (isAllowed(texts, story)) return recorded(unread, 'sent-as-is', story);
  if (unread.reason === 'detector-failed') story.ports.say({ kind: 'held', why: 'detector-failed' });
  const answer = await ask(
    {
      door: 'wire',
      role: unread.reading?.rule.role ?? (unread.reason === 'upload' ? 'upload' : 'send'),
      reason: unread.reason,
      parts: texts.map((text) => ({ text, findings: [] })),
      fileNames: fileNames(unread.held.body),
    },
    story,
  );
  return recorded(unread, answer.verdict === 'send-as-is' ? 'sent-as-is' : 'cancelled', story);
}

/** The person has said at the composer, a moment ago or for this very text, that it may leave unread. */
function isAllowed(texts: readonly string[], { memory }: Story): boolean {
  return (
    texts.length > 0 && texts.every((text) => text.trim() === '' || memory.settled.get(textKey(text))?.isAsIs === true)
  );
}

/** A text file of exactly what was decided on when it was pasted. */
function settlementOfFile(body: HeldBody, { memory }: Story): Outcome | null {
  if (memory.pasted.size === 0) return null;
  const text = bodyText(body);
  return (text !== null && memory.pasted.get(textKey(text))) || null;
}

type Outcome = 'sent' | 'sent-redacted' | 'sent-as-is' | 'cancelled';

async function recorded({ held, since, reason, reading }: Unread, outcome: Outcome, story: Story): Promise<Release> {
  const role = reading?.rule.role ?? (reason === 'upload' ? 'upload' : 'send');
  const entry = entryOf(
    {
      door: 'wire',
      transport: held.transport,
      role,
      size: sizeOf(held.body),
      parts: [],
      choices: [],
      verdict: 'review',
      outcome,
      reason,
      since,
    },
    story,
  );
  await story.ports.record(entry).catch((cause: unknown) => {
    throw new HeldBack('log-failed', { cause });
  });
  return outcome === 'cancelled' ? refused : guardRest({ held, since, rule: reading?.rule ?? null }, story);
}

function fileNames(body: HeldBody): string[] {
  if (body.form === 'bytes') return body.name === null ? [] : [body.name];
  if (body.form !== 'multipart') return [];
  return body.fields.flatMap(([, value]) => (typeof value === 'string' || value.name === null ? [] : [value.name]));
}
