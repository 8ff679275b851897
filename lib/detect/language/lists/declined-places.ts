import { placeOrTownFlags } from './lookup';

/** Folded endings of Polish places in the cases, and what the place ends with in the list; the longer first. */
const endings: readonly (readonly [ending: string, bases: readonly string[]])[] = [
  ['owie', ['ow', 'owa', 'owo', 'owie']],
  ['wcu', ['wiec']],
  ['wca', ['wiec']],
  ['wcem', ['wiec']],
  ['skiego', ['ski', 'skie']],
  ['skiej', ['ska']],
  ['skim', ['ski', 'skie']],
  ['ckiej', ['cka']],
  ['znie', ['zno', 'zna']],
  ['dzie', ['d', 'da', 'do']],
  ['szcie', ['szt']],
  ['cie', ['t', 'ta', 'to']],
  ['rze', ['r', 'ra', 'ro', 'rze']],
  ['dze', ['ga', 'g']],
  ['kiem', ['k', 'ek']],
  ['giem', ['g']],
  ['ach', ['a', 'e', 'i', 'y', 'ia']],
  ['iach', ['ie', 'ia']],
  ['ami', ['a', 'e', 'i', 'y']],
  ['ego', ['e', 'y']],
  ['ej', ['a']],
  ['iem', ['', 'ie']],
  ['em', ['', 'e', 'o']],
  ['iu', ['', 'ie']],
  ['ia', ['', 'ie']],
  ['ie', ['', 'a', 'o', 'ia']],
  ['le', ['l', 'la', 'lo']],
  ['ce', ['ka', 'k', 'ca']],
  ['ku', ['ek']],
  ['ka', ['ek']],
  ['cu', ['ec']],
  ['ca', ['ec']],
  ['om', ['y', 'i', 'e', 'a']],
  ['a', ['', 'o', 'e']],
  ['u', ['', 'o', 'e']],
  ['y', ['a', '']],
  ['i', ['ia', 'a', '']],
  ['e', ['a']],
  ['o', ['a']],
  ['', ['e', 'y', 'i', 'a', 'o']],
];

/**
 * What the place lists say of a Polish place in one of its cases: `Tarnowie`, `Pabianic`, `Pułtuskiem`.
 *
 * @param folded one word, as `foldWord` returns it
 * @returns bits of `is`; 0 where no listed place has that form
 */
export function declinedPlaceFlags(folded: string): number {
  for (const [ending, bases] of endings) {
    if (!folded.endsWith(ending) || folded.length - ending.length < 3) continue;
    const stem = folded.slice(0, folded.length - ending.length);
    for (const base of bases) {
      const flags = placeOrTownFlags(stem + base);
      if (flags !== 0) return flags;
    }
  }
  return 0;
}
