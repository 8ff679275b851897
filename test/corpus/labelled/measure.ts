import type { Kind } from '../../../lib/model/kinds';
import type { LabelledPrompt, Mark } from './read-labelled';

/** What is looked at of a finding; `lib/model` has the whole. */
export interface Found {
  readonly kind: Kind;
  /** UTF-16 offsets, half open. */
  readonly start: number;
  readonly end: number;
  readonly asks: boolean;
}

/** A labelled value that was missed, or a finding that was in vain. */
export interface Miss {
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
  /** UTF-16 offset of the value in the prompt. */
  readonly start: number;
}

export interface Figures {
  /** Labelled values, and those of them with each letter and digit in a finding of any kind. */
  readonly values: number;
  readonly valuesFound: number;
  /** Letters and digits of labelled values, and those of them in a finding. */
  readonly characters: number;
  readonly charactersFound: number;
  /** Findings that ask and touch a label. */
  readonly right: number;
  /** Findings that ask and touch neither a label nor a neutral mark. */
  readonly wrong: number;
  /** Values of {@link dangerousKinds} that were not found as a whole. */
  readonly dangerous: number;
}

export interface Measurement {
  readonly all: Figures;
  /** By kind of the label (recall, right) and of the finding (wrong). */
  readonly byKind: ReadonlyMap<string, Figures>;
  readonly byLanguage: ReadonlyMap<string, Figures>;
  readonly missed: readonly Miss[];
  readonly inVain: readonly Miss[];
}

/** What must not be missed, however much else is found. */
export const dangerousKinds: ReadonlySet<Kind> = new Set(['secret', 'password', 'credit-card', 'national-id']);

/**
 * Measures a detector on labelled prompts.
 *
 * @param detect findings of a text, in any order; they may overlap
 */
export async function measure(
  prompts: readonly LabelledPrompt[],
  detect: (text: string) => Promise<readonly Found[]>,
): Promise<Measurement> {
  const tally = new Tally();
  for (const prompt of prompts) {
    const found = await detect(prompt.text);
    for (const mark of prompt.marks) if (mark.isPrivate) countLabel(tally, prompt, mark, found);
    for (const finding of found) if (finding.asks) countFinding(tally, prompt, finding);
  }
  return tally;
}

type Writable = { -readonly [Name in keyof Figures]: number };

class Tally implements Measurement {
  readonly all = noFigures();
  readonly byKind = new Map<string, Writable>();
  readonly byLanguage = new Map<string, Writable>();
  readonly missed: Miss[] = [];
  readonly inVain: Miss[] = [];

  add(kind: Kind, language: string, figures: Partial<Figures>) {
    for (const row of [this.all, rowOf(this.byKind, kind), rowOf(this.byLanguage, language)]) {
      for (const [name, count] of Object.entries(figures)) row[name as keyof Figures] += count; // its own names
    }
  }
}

function countLabel(tally: Tally, prompt: LabelledPrompt, mark: Mark, found: readonly Found[]) {
  if (mark.kind === null) return;
  const places = telling(prompt.text, mark);
  const covered = places.filter((place) => found.some(({ start, end }) => place >= start && place < end)).length;
  const isFound = covered === places.length;
  tally.add(mark.kind, prompt.language, {
    values: 1,
    valuesFound: isFound ? 1 : 0,
    characters: places.length,
    charactersFound: covered,
    dangerous: !isFound && dangerousKinds.has(mark.kind) ? 1 : 0,
  });
  if (!isFound) tally.missed.push(missOf(prompt, mark, mark.kind));
}

function countFinding(tally: Tally, prompt: LabelledPrompt, finding: Found) {
  const touched = prompt.marks.filter(({ start, end }) => finding.start < end && finding.end > start);
  const label = touched.find(({ isPrivate }) => isPrivate);
  if (label) tally.add(label.kind ?? finding.kind, prompt.language, { right: 1 });
  else if (touched.length === 0) {
    tally.add(finding.kind, prompt.language, { wrong: 1 });
    tally.inVain.push(missOf(prompt, finding, finding.kind));
  }
}

/** Places of the letters and digits of a span: a hyphen or a quote that is left standing tells nobody anything. */
function telling(text: string, { start, end }: Pick<Mark, 'start' | 'end'>): number[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]/gu)].flatMap(({ 0: character, index }) =>
    Array.from({ length: character.length }, (_, unit) => start + index + unit),
  );
}

function missOf({ id, text }: LabelledPrompt, { start, end }: Pick<Mark, 'start' | 'end'>, kind: Kind): Miss {
  return { id, kind, text: text.slice(start, end), start };
}

function noFigures(): Writable {
  return { values: 0, valuesFound: 0, characters: 0, charactersFound: 0, right: 0, wrong: 0, dangerous: 0 };
}

function rowOf(rows: Map<string, Writable>, name: string): Writable {
  const row = rows.get(name) ?? noFigures();
  rows.set(name, row);
  return row;
}
