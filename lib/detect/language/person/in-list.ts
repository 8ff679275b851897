import type { Reading } from '../reading';

interface Weighed {
  readonly segment: { readonly first: number; readonly end: number };
  readonly start: number;
  readonly end: number;
  readonly logOdds: number;
}

/**
 * Segments that stand where other lines of a list have people: first in their lines, behind the same mark or none, before the same mark.
 *
 * @param sure log-odds from which a segment counts as a person
 * @returns those of doubt, in lists that hold two sure people at least, and half of all
 */
export function inLists<T extends Weighed>({ text, lineOf }: Reading, weighed: readonly T[], sure: number): T[] {
  const lists = new Map<string, T[]>();
  for (const one of weighed) {
    const line = lineOf(one.segment.first);
    const before = text.slice(line.start, one.start);
    if (before.length > 12 || !/^[\s>]*(?:[-*•+·–—☐□✓x[\]]{1,3} ?|\d{1,3}[.)]? |\| ?)?$/u.test(before)) continue;
    const key = `${before.replace(/\d+/g, '0').trim()}\n${markBehind(text.slice(one.end, Math.min(line.end, one.end + 12)))}`;
    const list = lists.get(key) ?? [];
    list.push(one);
    lists.set(key, list);
  }
  return [...lists.values()].flatMap((list) => {
    const count = list.filter(({ logOdds }) => logOdds > sure).length;
    return count >= 2 && count * 2 >= list.length ? list.filter(({ logOdds }) => logOdds <= sure) : [];
  });
}

/** `–`, `:`, `(`, `,`, a digit, leaders, the end of the line; words are all alike. */
function markBehind(behind: string): string {
  const rest = behind.trimStart();
  if (rest === '') return 'end';
  if (/^\.{2}/.test(rest)) return '..';
  if (/^[-–—]/.test(rest)) return '-';
  return /^\d|^[+€$£]/.test(rest) ? '0' : /^\p{L}/u.test(rest) ? 'a' : rest.charAt(0);
}
