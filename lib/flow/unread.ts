import type { HeldBody, HeldRequest, Release } from '@/lib/model/request';
import type { PromptReading } from '@/lib/model/site';
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
  const texts = unread.reading?.parts ?? [];
  if (isAllowed(texts, story)) return recorded(unread, true, story);
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
  return recorded(unread, answer.verdict === 'send-as-is', story);
}

/** The person has said at the composer, a moment ago or for this very text, that it may leave unread. */
function isAllowed(texts: readonly string[], { memory }: Story): boolean {
  return (
    texts.length > 0 && texts.every((text) => text.trim() === '' || memory.settled.get(textKey(text))?.isAsIs === true)
  );
}

async function recorded({ held, since, reason, reading }: Unread, isSent: boolean, story: Story): Promise<Release> {
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
      outcome: isSent ? 'sent-as-is' : 'cancelled',
      reason,
      since,
    },
    story,
  );
  await story.ports.record(entry).catch((cause: unknown) => {
    throw new HeldBack('log-failed', { cause });
  });
  return isSent ? guardRest({ held, since, rule: reading?.rule ?? null }, story) : refused;
}

function fileNames(body: HeldBody): string[] {
  if (body.form === 'bytes') return body.name === null ? [] : [body.name];
  if (body.form !== 'multipart') return [];
  return body.fields.flatMap(([, value]) => (typeof value === 'string' || value.name === null ? [] : [value.name]));
}
