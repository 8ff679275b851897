import type { Choice, StandIn } from '@/lib/model/choice';
import type { Finding } from '@/lib/model/finding';
import { openValueBook } from './same-value';

/**
 * `text` with each finding replaced by its value's stand-in, except those whose value is to be kept. Findings are half-open
 * spans of UTF-16 offsets into `text`, in any order.
 *
 * @throws RangeError where findings overlap or lie outside the text; Error where a value to be replaced has no stand-in.
 *   Neither message holds a value: a text that cannot be redacted must not leave.
 */
export function redactText(
  text: string,
  findings: readonly Finding[],
  standIns: readonly StandIn[],
  choices: readonly Choice[],
): string {
  const known = openValueBook(standIns);
  const decided = openValueBook(choices);
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, kind } of findings.toSorted((a, b) => a.start - b.start)) {
    if (start < from || end <= start || end > text.length)
      throw new RangeError('Findings overlap or lie outside the text');
    const hidden = { value: text.slice(start, end), kind };
    pieces.push(
      text.slice(from, start),
      decided.find(hidden)?.action === 'keep' ? hidden.value : labelOf(known.find(hidden)),
    );
    from = end;
  }
  return pieces.join('') + text.slice(from);
}

function labelOf(standIn: StandIn | undefined): string {
  if (!standIn) throw new Error('A value that is to be replaced has no stand-in');
  return standIn.standIn;
}
