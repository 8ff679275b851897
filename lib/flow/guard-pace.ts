import type { HeldRequest } from '@/lib/model/request';
import type { PromptReading } from '@/lib/model/site';
import { ask } from './ask';
import { settlementFor, textKey } from './conversation-memory';
import { entryOf, sizeOf } from './entry';
import { HeldBack } from './refuse';
import type { Story } from './story';

interface Send {
  readonly held: HeldRequest;
  readonly since: number;
  readonly reading: PromptReading;
}

/**
 * Whether a prompt may go on to be read: what the person has just done explains it, it was decided on before (a retry, a history), and there
 * are not too many. Else it is held, and the person asked.
 */
export async function isExpected({ held, since, reading }: Send, story: Story): Promise<boolean> {
  if (reading.rule.role !== 'send') return true;
  const pace = story.ports.pace.judge();
  if (pace === 'fine' || (pace === 'unexplained' && isKnown(reading.parts, story))) return true;
  const parts = reading.parts.map((text) => ({ text, findings: [] }));
  const answer = await ask({ door: 'wire', role: 'send', reason: pace, parts }, story);
  if (answer.verdict !== 'cancel') {
    story.ports.pace.allow();
    return true;
  }
  const entry = entryOf(
    {
      door: 'wire',
      transport: held.transport,
      role: 'send',
      size: sizeOf(held.body),
      parts: [],
      choices: [],
      verdict: 'review',
      outcome: 'cancelled',
      reason: 'rate-limit',
      since,
    },
    story,
  );
  await story.ports.record(entry).catch((cause: unknown) => {
    throw new HeldBack('log-failed', { cause });
  });
  return false;
}

/** Every text in it was read or decided on before. */
function isKnown(texts: readonly string[], { memory, ports }: Story): boolean {
  return texts.every(
    (text) => textKey(text) === '' || memory.read.has(text) || settlementFor(memory, text, ports.now()) !== null,
  );
}
