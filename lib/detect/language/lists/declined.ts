import { is } from './flags';
import { nameFlagsOf } from './lookup';

/** Folded endings of Polish names in the cases, and what the name ends with in the list; the longer first. */
const endings: readonly (readonly [ending: string, stems: readonly string[]])[] = [
  ['skiego', ['ski']],
  ['skiemu', ['ski']],
  ['ckiego', ['cki']],
  ['ckiemu', ['cki']],
  ['skich', ['ski']],
  ['ckich', ['cki']],
  ['skim', ['ski']],
  ['ckim', ['cki']],
  ['skiej', ['ska', 'ski']],
  ['ckiej', ['cka', 'cki']],
  ['ska', ['ski']],
  ['cka', ['cki']],
  ['iowi', ['', 'i']],
  ['kowi', ['ek', 'k', 'ko']],
  ['kiem', ['ek', 'k']],
  ['owi', ['', 'o']],
  ['dzie', ['da', 'd']],
  ['rze', ['ra', 'r']],
  ['cie', ['ta', 't']],
  ['sce', ['ska', 'sek']],
  ['ce', ['ka']],
  ['dze', ['ga']],
  ['ka', ['ek', 'ko']],
  ['ku', ['ek']],
  ['iem', ['']],
  ['em', ['', 'o']],
  ['ie', ['a', '', 'ia']],
  ['le', ['la', 'l']],
  ['ii', ['ia']],
  ['i', ['a', 'ia']],
  ['y', ['a']],
  ['e', ['a', '']],
  ['o', ['a']],
  ['u', ['', 'a']],
  ['a', ['', 'o']],
];

/**
 * What the name list says of a Polish name in one of its cases: `Tymka`, `Żanecie`, `Nowakowi`.
 *
 * @param folded as `foldWord` returns it
 * @returns bits of `is`; 0 where no listed name has that form
 */
export function declinedNameFlags(folded: string): number {
  for (const [ending, stems] of endings) {
    if (!folded.endsWith(ending) || folded.length - ending.length < 3) continue;
    const base = folded.slice(0, -ending.length);
    for (const stem of stems) {
      const flags = nameFlagsOf(base + stem);
      if ((flags & (is.first | is.last)) !== 0 && (flags & (is.commonWord | is.word)) === 0) return flags;
    }
  }
  return 0;
}
