/** How a chunk is written, as far as it tells a password from a word. */
export interface Shape {
  /** What a candidate has to have: `groups` (digits with blanks between them), `year`, `digits`, `mixed` (letters and digits), `marked` (a mark inside), `humped` (capitals inside), `word`. */
  readonly form: 'groups' | 'year' | 'digits' | 'mixed' | 'marked' | 'humped' | 'word';
  /** Runs of one kind of unit: `Xxd`, `x-x`. */
  readonly runs: string;
}

/** The shape of a chunk. */
export function shapeOf(value: string): Shape {
  return { form: formOf(value), runs: runsOf(value) };
}

function formOf(value: string): Shape['form'] {
  if (/^\d+(?: \d+)+$/.test(value)) return 'groups';
  if (/^(?:1[1-9]|20)\d\d$/.test(value)) return 'year';
  if (/^[\d#*.-]+$/.test(value)) return 'digits';
  if (/[^\p{L}\p{N}'’-]/u.test(value)) return 'marked';
  if (/\d/.test(value)) return 'mixed';
  return /\p{Ll}\p{Lu}/u.test(value) ? 'humped' : 'word';
}

const longestRuns = 12;

function runsOf(value: string): string {
  let runs = '';
  for (const one of value) {
    const kind = kindOf(one);
    if (!runs.endsWith(kind)) runs += kind;
    if (runs.length >= longestRuns) break;
  }
  return runs;
}

function kindOf(one: string): string {
  if (/\d/.test(one)) return 'd';
  if (/\p{Lu}/u.test(one)) return 'X';
  return /\p{L}/u.test(one) ? 'x' : one;
}
