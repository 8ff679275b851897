import type { HeldRequest } from '@/lib/model/request';
import type { Role } from '@/lib/model/site';
import type { PromptDecision } from './decide-on';
import { entryOf, sizeOf } from './entry';
import { completeChoices } from './make-choices';
import { HeldBack } from './refuse';
import type { Story } from './story';

interface Recorded extends PromptDecision {
  readonly held: HeldRequest;
  readonly role: Role;
  readonly since: number;
}

/**
 * Resolves once the entry is durable.
 * @throws {HeldBack} where it could not be written: then the prompt must not leave.
 */
export async function record(decision: Recorded, story: Story): Promise<void> {
  const { held, parts } = decision;
  const choices = parts.flatMap((part) => completeChoices([part], part.settlement?.choices ?? []));
  const entry = entryOf({ ...decision, transport: held.transport, size: sizeOf(held.body), choices }, story);
  await story.ports.record(entry).catch((cause: unknown) => {
    throw new HeldBack('log-failed', { cause });
  });
}
