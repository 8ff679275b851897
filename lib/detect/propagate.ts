import { breathe } from './breathe';
import type { Finding } from '@/lib/model/finding';
import type { Kind } from '@/lib/model/kinds';

/** Shortest value that is looked for elsewhere, in UTF-16 units. */
const shortest = 3;
/** Longest; longer ones do not recur by chance, and a key of 3 kB is found by its own recognizer each time. */
const longest = 400;
/** Amounts and dates say nothing by themselves elsewhere; their recognizers find what there is. */
const staysPut: ReadonlySet<Kind> = new Set<Kind>(['date', 'age', 'money', 'location', 'organization']);

/**
 * A value that was found once is found everywhere in the text, at word boundaries.
 *
 * @param aliases by finding: other strings that mean the same value
 * @returns the further occurrences only; they may overlap what was found already
 */
export async function propagate(
  text: string,
  findings: readonly Finding[],
  aliases: ReadonlyMap<Finding, readonly string[]> = new Map(),
): Promise<Finding[]> {
  const index: Index = new Map();
  for (const finding of findings) {
    if (staysPut.has(finding.kind) || isOrdinaryName(finding, text)) continue;
    for (const value of [text.slice(finding.start, finding.end), ...(aliases.get(finding) ?? [])]) {
      remember(index, value, finding);
    }
  }
  return index.size === 0 ? [] : occurrences(text, index);
}

/** `/home/student` does not make every student an account. */
const isOrdinaryName = (finding: Finding, text: string): boolean =>
  finding.kind === 'username' && /^\p{L}?\p{Ll}+$/u.test(text.slice(finding.start, finding.end));

/** First word of the value → shape (where that word begins, how long the value is) → value. Keeps the search linear. */
type Index = Map<string, Map<string, { lead: number; length: number; values: Map<string, Finding> }>>;

const word = /[\p{L}\p{M}\p{N}]+/gu;

function remember(index: Index, value: string, finding: Finding): void {
  if (value.length < shortest || value.length > longest) return;
  const first = value.match(word)?.[0];
  if (first === undefined) return;
  const shapes = index.get(first) ?? new Map<string, never>();
  index.set(first, shapes);
  const lead = value.indexOf(first);
  const key = `${lead}:${value.length}`;
  const shape = shapes.get(key) ?? { lead, length: value.length, values: new Map<string, Finding>() };
  shapes.set(key, shape);
  const known = shape.values.get(value);
  if (known === undefined || known.score < finding.score) shape.values.set(value, finding);
}

async function occurrences(text: string, index: Index): Promise<Finding[]> {
  const further: Finding[] = [];
  let words = 0;
  for (const { 0: first, index: at } of text.matchAll(word)) {
    for (const { lead, length, values } of index.get(first)?.values() ?? []) {
      const start = at - lead;
      const end = start + length;
      const finding = start < 0 ? undefined : values.get(text.slice(start, end));
      if (finding === undefined || start === finding.start || !isWhole(text, start, end)) continue;
      further.push({ ...finding, start, end });
    }
    if (++words % wordsAtOnce === 0) await breathe();
  }
  return further;
}

/** About 50 ms of work. */
const wordsAtOnce = 100_000;

/** Neither end cuts a word in two. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !(isWord(text[start - 1]) && isWord(text[start])) && !(isWord(text[end - 1]) && isWord(text[end]));

const isWord = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{M}\p{N}]/u.test(unit);
