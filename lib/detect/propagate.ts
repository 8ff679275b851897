import type { Finding } from '@/lib/model/finding';
import type { Kind } from '@/lib/model/kinds';
import { type Pace, unpaced } from './breathe';
import { folded, inflected, spaced } from './same-words';
import { compact } from './compact';
import { matchesIn } from './every-match';

/** Shortest value that is looked for elsewhere, in UTF-16 units. */
const shortest = 3;
/** Longest; longer ones do not recur by chance, and a key of 3 kB is found by its own recognizer each time. */
const longest = 400;
/** Amounts and dates say nothing by themselves elsewhere; their recognizers find what there is. */
const staysPut: ReadonlySet<Kind> = new Set<Kind>(['date', 'age', 'money', 'location', 'organization']);
/** In these a capital letter is another letter, and a word of small ones may be any word. */
const tellsCase: ReadonlySet<Kind> = new Set<Kind>(['password', 'secret', 'username', 'crypto']);

/**
 * A value that was found once is found everywhere in the text, at word boundaries: as it stands, with other gaps (a line break),
 * in other case and without accents, and a person's name with the endings of its cases.
 *
 * @param aliases by finding: other strings that mean the same value
 * @returns the further occurrences only; they may overlap what was found already
 */
export async function propagate(
  text: string,
  findings: readonly Finding[],
  aliases: ReadonlyMap<Finding, readonly string[]> = new Map(),
  pace: Pace = unpaced,
): Promise<Finding[]> {
  const index: Index = new Map();
  for (const [count, finding] of findings.entries()) {
    if (staysPut.has(finding.kind) || isOrdinaryName(finding, text)) continue;
    for (const value of [text.slice(finding.start, finding.end), ...(aliases.get(finding) ?? [])]) {
      remember(index, value, finding);
    }
    if (count % atOnce === 0) await pace();
  }
  return index.size === 0 ? [] : occurrences(text, index, pace);
}

/** Steps between two looks at the clock. */
const atOnce = 500;

/** `/home/student` does not make every student an account. */
const isOrdinaryName = (finding: Finding, text: string): boolean =>
  finding.kind === 'username' && /^\p{L}?\p{Ll}+$/u.test(text.slice(finding.start, finding.end));

/** Values with as many words, and as much before the first and behind the last. */
interface Shape {
  readonly lead: number;
  readonly words: number;
  readonly tail: number;
  /** UTF-16 units of the longest. */
  longest: number;
  /** As they are looked for → where they were found. */
  readonly values: Map<string, Finding>;
}

/** First word of the value, folded → shapes. Keeps the search linear: a place is compared once a shape. */
type Index = Map<string, Map<string, Shape>>;

/** The same for what is looked for and for the text: what exactly a letter is does not matter. */
const word = compact(/[\p{L}\p{M}\p{N}]+/gu);

function remember(index: Index, value: string, finding: Finding): void {
  if (value.length < shortest || value.length > longest) return;
  const words = [...matchesIn(value, word)];
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return;
  for (const form of formsOf(value, words.length, finding.kind)) {
    const shape = shapeIn(index, folded(form.match(word)?.[0] ?? ''), {
      lead: first.index,
      words: words.length,
      tail: value.length - last.index - last[0].length,
    });
    shape.longest = Math.max(shape.longest, form.length);
    const known = shape.values.get(form);
    if (known === undefined || known.score < finding.score) shape.values.set(form, finding);
  }
}

/** How a value is looked for. A name of one word is no name in small letters: `Mark`, `MARK`, but not `mark`. */
function formsOf(value: string, words: number, kind: Kind): readonly string[] {
  const raw = spaced(value);
  if (tellsCase.has(kind)) return [raw];
  if (kind !== 'person') return [raw, folded(raw)];
  const forms = [raw, ...inflected(raw)];
  return words === 1 ? [...forms, raw.toUpperCase()] : [raw, ...forms.map(folded)];
}

function shapeIn(index: Index, first: string, { lead, words, tail }: Omit<Shape, 'values' | 'longest'>): Shape {
  const shapes = index.get(first) ?? new Map<string, Shape>();
  index.set(first, shapes);
  const key = `${lead}:${words}:${tail}`;
  const shape = shapes.get(key) ?? { lead, words, tail, longest: 0, values: new Map<string, Finding>() };
  shapes.set(key, shape);
  return shape;
}

async function occurrences(text: string, index: Index, pace: Pace): Promise<Finding[]> {
  const further: Finding[] = [];
  let count = 0;
  for (const { 0: first, index: at } of matchesIn(text, word)) {
    for (const shape of index.get(folded(first))?.values() ?? []) {
      const start = at - shape.lead;
      const end = endOfWords(text, at, shape) + shape.tail;
      if (start < 0 || end > text.length || end - start > 2 * shape.longest) continue;
      const raw = spaced(text.slice(start, end));
      const finding = shape.values.get(raw) ?? shape.values.get(folded(raw));
      if (finding === undefined || start === finding.start || !isWhole(text, start, end)) continue;
      further.push({ ...finding, start, end });
    }
    if (++count % atOnce === 0) await pace();
  }
  return further;
}

const nextWord = new RegExp(word);

/** End of the last of so many words from a place on; the end of the text where that is too far away. */
function endOfWords(text: string, at: number, { words, longest: most }: Shape): number {
  nextWord.lastIndex = at;
  for (let left = words; left > 0; left--) {
    if (nextWord.exec(text) === null || nextWord.lastIndex > at + 2 * most) return text.length + 1;
  }
  return nextWord.lastIndex;
}

/** Neither end cuts a word in two. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !(isWord(text[start - 1]) && isWord(text[start])) && !(isWord(text[end - 1]) && isWord(text[end]));

const isWord = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{M}\p{N}]/u.test(unit);
