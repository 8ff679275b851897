import type { Choice } from '@/lib/model/choice';
import type { Door, ReviewAnswer, ReviewPart, ReviewReason } from '@/lib/model/review';
import type { Role } from '@/lib/model/site';
import { labelsIn } from '@/lib/redact/stand-ins';
import { completeChoices, valuesIn } from './make-choices';
import type { Story } from './story';

export interface Question {
  readonly door: Door;
  readonly role: Role;
  readonly reason: ReviewReason;
  readonly parts: readonly ReviewPart[];
  readonly fileNames?: readonly string[];
  /** Choices the panel starts with. */
  readonly startingChoices?: readonly Choice[];
}

/** Opens the panel and waits for the person. Stand-ins are assigned first, so that the preview is what will leave. */
export async function ask(question: Question, { site, memory, ports }: Story): Promise<ReviewAnswer> {
  const { parts } = question;
  const reserved = [...ports.labelsInPage(), ...parts.flatMap(({ text }) => labelsIn(text))];
  const standIns = await ports.standInsFor(memory.id, valuesIn(parts), reserved);
  const protection = ports.protection();
  return ports.review({
    id: ports.newId(),
    door: question.door,
    siteName: protection.siteName || site.name,
    role: question.role,
    reason: question.reason,
    parts,
    standIns,
    startingChoices: completeChoices(parts, question.startingChoices ?? []),
    fileNames: question.fileNames ?? [],
    mayOverride: protection.mayOverride,
    // Words that the page made up need not be given back.
    composerCleared: question.door === 'wire' && question.reason !== 'unexplained',
    actions: ['replace', 'keep'],
  });
}
