/** Endings of names in the cases of Polish, in plurals and genitives, in diminutives, and what the name may end with without. */
const endings: readonly (readonly [ending: string, stems: readonly string[]])[] = [
  ['skiego', ['ski']],
  ['skiemu', ['ski']],
  ['skich', ['ski']],
  ['skim', ['ski']],
  ['skiej', ['ska', 'ski']],
  ['ckiego', ['cki']],
  ['ckiemu', ['cki']],
  ['ckich', ['cki']],
  ['ckim', ['cki']],
  ['ckiej', ['cka', 'cki']],
  ['iowi', ['', 'i']],
  ['kowi', ['ek', 'k', 'ko']],
  ['kiem', ['ek', 'k']],
  ['owi', ['', 'o']],
  ['dzie', ['da', 'd']],
  ['rze', ['ra', 'r']],
  ['cie', ['ta', 't']],
  ['sce', ['ska']],
  ['ce', ['ka']],
  ['dze', ['ga']],
  ['ka', ['ek', 'ko', 'a']],
  ['ku', ['ek']],
  ['iem', ['']],
  ['em', ['', 'o']],
  ['ie', ['a', '', 'ia']],
  ['ii', ['ia']],
  ['inho', ['o', 'e', '']],
  ['inha', ['a', 'e', '']],
  ['ito', ['o', 'e', '']],
  ['ita', ['a', 'e', '']],
  ['chen', ['', 'e']],
  ['ita', ['a', '']],
  ['tje', ['', 'e']],
  ['es', ['']],
  ['s', ['']],
  ['i', ['a', 'ia', '']],
  ['y', ['a', '']],
  ['e', ['a', '']],
  ['o', ['a']],
  ['u', ['', 'a']],
  ['a', ['', 'o']],
];

/** Shortest stem, in letters. */
const shortest = 3;

/**
 * What a word may be a form of: `Janowi` → `jan`, `Osgoods` → `osgood`, `Pedrinho` → `pedro`.
 *
 * @param folded as `foldWord` returns it
 * @returns words without an ending and with that of the list's form; the likelier first
 */
export function* basesOf(folded: string): Generator<string> {
  for (const [ending, stems] of endings) {
    if (folded.length - ending.length < shortest || !folded.endsWith(ending)) continue;
    const base = folded.slice(0, -ending.length);
    for (const stem of stems) yield base + stem;
  }
}
