import nlp from 'compromise/two';

const properTags =
  /^(?:MaleName|FemaleName|FirstName|LastName|Person|Place|City|Region|Country|Organization|SportsTeam|ProperNoun)$/;
let ordinary: Map<string, string> | undefined;

/**
 * Part of speech of an ordinary English word, from compromise's lexicon (24,000 entries, inflected forms among them).
 *
 * @param folded lower case
 * @returns compromise's first tag (`Infinitive`, `Plural`, `Adjective` …), or null for names and unknown words
 */
export function ordinaryTag(folded: string): string | null {
  ordinary ??= readLexicon();
  return ordinary.get(folded) ?? stemTag(folded);
}

/**
 * All that compromise's lexicon says of a word.
 *
 * @param folded lower case
 */
export function lexiconTags(folded: string): readonly string[] {
  const lexicon = lexiconOf();
  return Object.hasOwn(lexicon, folded) ? [lexicon[folded] ?? []].flat() : [];
}

/** Words that the lexicon spells only in another form: `listings` of `listing`, `quickly` of `quick`. */
function stemTag(folded: string): string | null {
  if (folded.length < 5 || ordinary === undefined) return null;
  for (const [ending, stems] of endings) {
    if (!folded.endsWith(ending)) continue;
    const base = folded.slice(0, -ending.length);
    for (const stem of stems) if (ordinary.has(base + stem)) return ordinary.get(base + stem) ?? null;
  }
  return /(?:tion|sion|ment|graphic|icity|ivity|ability|metric|ness|ship|able|ible|ology|graphy|ization|ically|less|ing)s?$/.test(
    folded,
  ) && folded.length > 6
    ? 'Noun'
    : null;
}

const endings: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ly', ['', 'le']],
  ['ing', ['', 'e']],
  ['ed', ['', 'e']],
  ['er', ['', 'e']],
  ['or', ['', 'e']],
  ['al', ['', 'e']],
  ['ic', ['', 'y']],
  ['y', ['', 'e']],
];

function readLexicon(): Map<string, string> {
  const found = new Map<string, string>();
  for (const [word, tag] of Object.entries(lexiconOf())) {
    const tags = [tag].flat();
    if (!tags.some((one) => properTags.test(one))) found.set(word, tags[0] ?? 'Noun');
  }
  return found;
}

/** compromise types its model as `object`; what it holds is told in its documentation (`nlp.model().one.lexicon`). */
const lexiconOf = (): Lexicon => (nlp.model() as { one: { lexicon?: Lexicon } }).one.lexicon ?? {};

type Lexicon = Readonly<Record<string, string | string[]>>;
