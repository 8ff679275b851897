import type { StandIn } from '@/lib/model/choice';
import type { HeldRequest } from '@/lib/model/request';
import { scrubRequest } from './scrub';
import { HeldBack } from './refuse';
import type { Story } from './story';
import { detectAt } from './unsettled';

/** Lines shorter than this say too little to be known again in a request. */
const shortestLine = 8;

/** The longest lines of a text stand for it. */
const lineLimit = 100;

/**
 * What this request, which is no prompt, carries of what the person is writing or has just written, and may not: of a draft all of it, since half
 * of a value cannot be recognised; of what was written elsewhere (an earlier message) whatever is private in it, which the tripwire knows from here on.
 *
 * @throws {HeldBack} where it carries such text and that could not be read.
 */
export async function draftIn(held: HeldRequest, story: Story): Promise<readonly StandIn[]> {
  const drafts: StandIn[] = [];
  for (const { text, isDraft } of story.ports.typed()) {
    const lines = linesOf(text);
    if (lines.length === 0 || !carriesAny(held, lines)) continue;
    if (isDraft) drafts.push(...lines);
    else
      await detectAt('typed', [text], story).catch((cause: unknown) => {
        throw new HeldBack('detector-failed', { cause });
      });
  }
  return drafts;
}

/** Lines as values that nothing stands in for. */
const linesOf = (text: string): StandIn[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line.length >= shortestLine)
    .sort((a, b) => b.length - a.length)
    .slice(0, lineLimit)
    .map((value) => ({ kind: 'custom', value, standIn: '' }));

function carriesAny(held: HeldRequest, lines: readonly StandIn[]): boolean {
  const scrubbed = scrubRequest(held, lines);
  return scrubbed === null || scrubbed.found.length > 0;
}
