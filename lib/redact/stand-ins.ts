import type { StandIn } from '@/lib/model/choice';
import { kindTable } from '@/lib/model/kinds';
import type { HiddenValue, LabelCounters } from '@/lib/model/vault';
import { canonicalLabel, mentioned } from './label-shape';
import { openValueBook } from './same-value';

export interface StandInRequest {
  /** Everything given out in this conversation so far. */
  readonly known: readonly StandIn[];
  readonly counters: LabelCounters;
  readonly values: readonly HiddenValue[];
  /** Labels that stand somewhere already and may not be given out, e.g. those in the prompt and in the page. */
  readonly reserved: readonly string[];
}

export interface StandInAssignment {
  /** One for each asked value, in order, in the value's own spelling. */
  readonly standIns: StandIn[];
  /** All of the conversation, one for each spelling; the first of a label is what an answer gets back. */
  readonly known: StandIn[];
  readonly counters: LabelCounters;
}

/**
 * Gives each value its stand-in. The same value (see `valueKey`) keeps the one it has; a new one takes the next number of its
 * kind that is neither known nor reserved nor mentioned in a value. Counters only go up. Changes none of its arguments.
 */
export function assignStandIns({ known, counters, values, reserved }: StandInRequest): StandInAssignment {
  const taken = new Set(reserved.concat(known.map(({ standIn }) => standIn)).flatMap(labelsIn));
  for (const { value } of values) for (const label of labelsIn(value)) taken.add(label);
  const book = openValueBook(known);
  const all = [...known];
  const next = { ...counters };
  const standIns = values.map(({ value, kind }) => {
    const spelled = book.spelled(value);
    if (spelled) return spelled;
    const label = book.find({ value, kind })?.standIn ?? nextLabel(kindTable[kind].label, next, taken);
    const standIn = { value, kind, standIn: label };
    book.add(standIn);
    all.push(standIn);
    return standIn;
  });
  return { standIns, known: all, counters: next };
}

/**
 * Every string in `text` that looks like a stand-in, with or without brackets, in any case, each once, as `[PERSON_1]`.
 */
export function labelsIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(mentioned), ([name]) => canonicalLabel(name)))];
}

function nextLabel(stem: string, counters: LabelCounters, taken: Set<string>): string {
  let number = counters[stem] ?? 0;
  do number += 1;
  while (taken.has(`[${stem}_${number}]`));
  counters[stem] = number;
  taken.add(`[${stem}_${number}]`);
  return `[${stem}_${number}]`;
}
