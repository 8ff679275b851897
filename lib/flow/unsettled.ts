import { kindTable } from '@/lib/model/kinds';
import type { Door, ReviewPart } from '@/lib/model/review';
import { settlementFor } from './conversation-memory';
import { findPrivate } from './find-private';
import { openFindings, valuesIn } from './make-choices';
import type { Story } from './story';

/**
 * Findings of each text. What nobody has decided on yet may from here on leave by no other way: not in telemetry, not in a
 * draft. Other requests wait while the detection runs, so that nothing slips past it.
 * @throws {UnreadText} where the detector failed or did not answer.
 */
export function detectAt(
  door: Door | 'typed',
  texts: readonly string[],
  story: Story,
  isAhead = false,
): Promise<ReviewPart[]> {
  const { memory } = story;
  const detection = findPrivate(texts, story, isAhead).then((parts) => {
    noteUnsettled(door, parts, story);
    return parts;
  });
  memory.detecting = Promise.allSettled([memory.detecting, detection]);
  return detection;
}

/** What is caught before its decision leaves as a stand-in without a number: a number would be lost on half-typed words. */
function noteUnsettled(door: Door | 'typed', parts: readonly ReviewPart[], { memory, ports }: Story): void {
  const open = parts.map((part) => ({
    text: part.text,
    findings: openFindings(part, settlementFor(memory, part.text, ports.now())),
  }));
  const before = memory.unsettled.get(door) ?? [];
  const now = valuesIn(open).map(({ kind, value }) => ({ kind, value, standIn: `[${kindTable[kind].label}]` }));
  memory.unsettled.set(door, now);
  if (before.length > 0 || now.length > 0) ports.hiddenChanged();
}
