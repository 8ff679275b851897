import type { LabelledPrompt } from './read-labelled';

interface Runs {
  readonly id: string;
  readonly runs: ReadonlySet<string>;
}

/** Pairs of ids, `one, other`, of prompts that share 60 % or more of the runs of three words of the shorter one. */
export function twins(all: readonly LabelledPrompt[]): string[] {
  const runs = all.map(runsOf);
  return runs.flatMap((one, index) => runs.slice(index + 1).flatMap((other) => pairOf(one, other)));
}

/** As {@link twins}, where one is of the first set and the other of the second. */
export function twinsBetween(set: readonly LabelledPrompt[], otherSet: readonly LabelledPrompt[]): string[] {
  const others = otherSet.map(runsOf);
  return set.map(runsOf).flatMap((one) => others.flatMap((other) => pairOf(one, other)));
}

function pairOf(one: Runs, other: Runs): string[] {
  const [smaller, larger] = one.runs.size <= other.runs.size ? [one.runs, other.runs] : [other.runs, one.runs];
  if (smaller.size === 0) return [];
  let shared = 0;
  for (const run of smaller) if (larger.has(run)) shared += 1;
  return shared / smaller.size >= 0.6 ? [`${one.id}, ${other.id}`] : [];
}

function runsOf({ id, text }: LabelledPrompt): Runs {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return {
    id,
    runs: new Set(words.slice(2).map((word, index) => `${words[index] ?? ''} ${words[index + 1] ?? ''} ${word}`)),
  };
}
