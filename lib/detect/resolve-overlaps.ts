import type { Finding } from '@/lib/model/finding';
import { kindTable } from '@/lib/model/kinds';
import { type Pace, unpaced } from './breathe';

/**
 * The one place where findings that overlap are settled. What asks wins over what does not; then the longer, the surer,
 * the more dangerous. A loser that asks and sticks out of the winner keeps the part that sticks out, so that no
 * half of a private value is left standing.
 *
 * @param findings in any order
 * @param text the original text that the offsets point into
 * @returns sorted by place, without overlaps
 */
export async function resolveOverlaps(
  findings: readonly Finding[],
  text: string,
  pace: Pace = unpaced,
): Promise<Finding[]> {
  const kept: Finding[] = [];
  for (const group of overlapping(findings)) {
    const settled: Finding[] = [];
    for (const finding of group.sort(byStrength)) settled.push(...outside(finding, settled, text));
    kept.push(...settled.sort((a, b) => a.start - b.start));
    await pace();
  }
  return kept;
}

/** Units of text whose findings are sorted at once: a million in one go would hold up the thread. */
const stretch = 4_096;

function* byPlace(findings: readonly Finding[]): Generator<Finding> {
  const stretches: (Finding[] | undefined)[] = [];
  for (const finding of findings) (stretches[Math.floor(finding.start / stretch)] ??= []).push(finding);
  for (const part of stretches) yield* part?.sort((a, b) => a.start - b.start || b.end - a.end) ?? [];
}

function* overlapping(findings: readonly Finding[]): Generator<Finding[]> {
  let group: Finding[] = [];
  let end = -1;
  for (const finding of byPlace(findings)) {
    if (finding.start >= end && group.length > 0) {
      yield group;
      group = [];
    }
    group.push(finding);
    end = Math.max(end, finding.end);
  }
  if (group.length > 0) yield group;
}

function byStrength(a: Finding, b: Finding): number {
  return (
    Number(b.asks) - Number(a.asks) ||
    b.end - b.start - (a.end - a.start) ||
    b.score - a.score ||
    kindTable[b.kind].danger - kindTable[a.kind].danger ||
    a.start - b.start ||
    (a.rule < b.rule ? -1 : Number(a.rule > b.rule))
  );
}

/** The finding itself where it is free; else its free ends, if it asks (or is a firm with a person's name in it) and they still say something. */
function outside(finding: Finding, settled: readonly Finding[], text: string): Finding[] {
  const rivals = settled.filter((other) => other.start < finding.end && finding.start < other.end);
  if (rivals.length === 0) return [finding];
  if (!finding.asks && finding.kind !== 'organization') return [];
  const first = Math.min(...rivals.map((other) => other.start));
  const last = Math.max(...rivals.map((other) => other.end));
  const ends = [
    { ...finding, end: first },
    { ...finding, start: last },
  ];
  return ends
    .flatMap((part) => trimmed(part, text))
    .filter((part) => meaningful.test(text.slice(part.start, part.end)));
}

/** Three letters or digits. */
const meaningful = /(?:[\p{L}\p{N}][^\p{L}\p{N}]{0,3}){3}/u;

function trimmed(finding: Finding, text: string): Finding[] {
  if (finding.end <= finding.start) return [];
  const value = text.slice(finding.start, finding.end);
  const start = value.search(/[\p{L}\p{N}]/u);
  if (start === -1) return [];
  const tail = /[^\p{L}\p{N}]*$/u.exec(value.slice(-8))?.[0].length ?? 0;
  return [{ ...finding, start: finding.start + start, end: finding.end - tail }];
}
