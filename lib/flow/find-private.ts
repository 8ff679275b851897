import type { Finding } from '@/lib/model/finding';
import type { ReviewPart } from '@/lib/model/review';
import { rememberRead } from './conversation-memory';
import type { Story } from './story';

/** The text counts as unread. Its message never holds a word of it. */
export class UnreadText extends Error {
  override readonly name = 'UnreadText';
}

/**
 * Findings of each text, sorted and without overlaps: what the detector found, and every value already hidden in this
 * conversation, wherever it stands again.
 * @throws {UnreadText} where the detector failed or did not answer.
 */
export async function findPrivate(texts: readonly string[], story: Story, isAhead = false): Promise<ReviewPart[]> {
  return Promise.all(
    texts.map(async (text) => ({ text, findings: withKnown(text, await read(text, story, isAhead), story) })),
  );
}

async function read(text: string, { memory, ports }: Story, isAhead: boolean): Promise<readonly Finding[]> {
  const known = memory.read.get(text);
  if (known) return known;
  if (text.trim() === '') return [];
  const findings = await ports.detect(text, isAhead).catch((cause: unknown) => {
    throw new UnreadText('the detector failed', { cause });
  });
  rememberRead(memory, text, findings);
  return findings;
}

function withKnown(text: string, found: readonly Finding[], { memory }: Story): readonly Finding[] {
  const known = [...memory.hidden.values()].flatMap(({ value, kind }) =>
    occurrences(text, value).map((start): Finding => ({
      kind,
      start,
      end: start + value.length,
      score: 1,
      rule: 'conversation/known',
      reason: 'Hidden earlier in this conversation',
      asks: true,
    })),
  );
  const isNew = (candidate: Finding) =>
    found.every(({ start, end }) => candidate.end <= start || end <= candidate.start);
  return withoutOverlaps([...found, ...known.filter(isNew)]);
}

function withoutOverlaps(findings: Finding[]): Finding[] {
  findings.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return findings.filter((finding) => {
    if (finding.start < end) return false;
    end = finding.end;
    return true;
  });
}

/** UTF-16 offsets of whole-word occurrences of `value`. */
function occurrences(text: string, value: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
    if (!isWordAt(text, at - 1) && !isWordAt(text, at + value.length)) starts.push(at);
  }
  return starts;
}

const isWordAt = (text: string, index: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(index));
