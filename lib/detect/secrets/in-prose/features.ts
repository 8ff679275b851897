import { type Chunk, chunksOf } from './chunks';
import { cuesIn } from './cues';

/** Chunks that are looked at on either side. */
const before = 14;
const behind = 7;
/** Longer ones are keys of machines, in UTF-16 units. */
const longest = 40;
/** Among how many chunks on either side those are counted that could be one, too. */
const around = 25;
/** Near enough for the place of a word to count. */
const near = 3;

/** A text cut into chunks, and the cues that it has anywhere. */
export interface Said {
  readonly chunks: readonly Chunk[];
  /** Those that have to do with passwords, in order of their names; `none` alone where there is none. */
  readonly cues: readonly string[];
  /** By chunk: whether it could be one by its looks. */
  readonly isOdd: readonly boolean[];
  readonly isNumber: readonly boolean[];
}

/** Reads a text once for all of its candidates. */
export function readSaid(text: string): Said {
  const chunks = chunksOf(text);
  const cues = new Set<string>();
  for (const { word } of chunks) for (const cue of cuesIn(word)) if (tellingCues.has(cue)) cues.add(cue);
  return {
    chunks,
    cues: cues.size === 0 ? ['none'] : [...cues].sort(),
    isOdd: chunks.map(isCandidate),
    isNumber: chunks.map(({ value }) => /^[\d.,/-]+$/.test(value)),
  };
}

/**
 * The chunks that are worth a judgement: those that could be a password by their looks, in a text that has to do with any, and those that
 * look made up wherever they stand. What looks like a year is one where nobody speaks of codes.
 *
 * @returns indices, in order
 */
export function candidatesIn({ chunks, cues, isOdd }: Said): readonly number[] {
  const isTold = cues[0] !== 'none';
  const mayBeYears = cues.some((cue) => !looseCues.has(cue)) && isTold;
  return chunks.flatMap((chunk, at) => {
    if (isOdd[at] !== true) return [];
    const isOne = chunk.shape.form === 'year' ? mayBeYears : isTold || looksMade.test(chunk.value);
    return isOne ? [at] : [];
  });
}

/** Words that are said of much else. */
const looseCues: ReadonlySet<string> = new Set(['change', 'open', 'type']);

/** `Rex2014`, `tuna!fish`, `sonne_88!`. */
export const looksMade = /^\p{L}{3,}[!#$%&*+?@_.-]?\d{1,8}[!#$%&*+?]?$|^\p{L}{2,}[!#$%&*+?@]\p{L}{2,}/u;

const tellingCues: ReadonlySet<string> = new Set([
  'pass',
  'pin',
  'key',
  'code',
  'network',
  'login',
  'lock',
  'open',
  'type',
  'change',
]);

/** `ann@example.com`, `443/tcp`, `30-years-old`. */
export const isElse = /@[\w-]+\.\w|^\d{1,4}[-/]\p{Ll}/u;

function isCandidate({ value, shape: { form } }: Chunk): boolean {
  if (value.length < 3 || value.length > longest || value.includes('://') || isElse.test(value)) return false;
  return form === 'word' ? false : form !== 'digits' || /^\D{0,2}\d(?:\D{0,2}\d){2,9}\D{0,2}$/.test(value);
}

/**
 * What speaks for or against a chunk's being a password: how it is written, which words stand where around it, which marks lead to it.
 *
 * @param at index of the chunk
 * @returns names of features, some more than once
 */
export function featuresOf(said: Said, at: number): readonly string[] {
  const { chunks, cues } = said;
  const chunk = chunks[at];
  if (chunk === undefined) return [];
  const { form, runs } = chunk.shape;
  const wordAt = (index: number): string => chunks[index]?.word ?? '';
  return [
    'bias',
    ...ownFeatures(chunk, form, runs),
    ...cues.flatMap((cue) => [`text ${cue}`, `text ${cue} ${form}`]),
    ...amongFeatures(said, at, form),
    ...neighbourFeatures(chunks, at, form),
    ...(at < before ? [`from the start ${at < near ? at : 'near'}`] : []),
    `two ${wordAt(at - 2)} ${wordAt(at - 1)}`,
    `word and form ${wordAt(at - 1)} ${form}`,
    `next and form ${wordAt(at + 1)} ${form}`,
  ];
}

function ownFeatures({ value, word, gap }: Chunk, form: string, runs: string): string[] {
  const digits = value.replace(/\D/g, '').length;
  const features = [
    `form ${form}`,
    `runs ${runs}`,
    `length ${form} ${Math.min(value.length, 12)}`,
    `digits ${form} ${Math.min(digits, 8)}`,
    `gap ${gap}`,
    `gap and form ${gap} ${form}`,
    `head ${word.slice(0, 4)}`,
    `tail ${word.slice(-4)}`,
    `letters ${word.replace(/[^\p{L}]/gu, '')}`,
  ];
  if (/(?:^|\D)(?:19|20)\d\d$/.test(value)) features.push(`ends with a year ${form}`);
  if (/^\p{Lu}?\p{Ll}{2,}[^\p{L}]{0,2}\d{1,4}[!?#*$.]?$/u.test(value)) features.push('a word and a number');
  if (/[!$%&*?#+]/.test(value)) features.push(`special ${form}`);
  if (/\d\p{L}+$/u.test(value) && /^\d/.test(value)) features.push('a number and its unit');
  if (/^\p{Lu}{1,4}-?\d+\p{Lu}?$/u.test(value)) features.push('a type');
  if (/^\d+00$/.test(value)) features.push('a round number');
  return features;
}

/** How what stands around is written: a number among numbers is one of a table. */
function amongFeatures({ chunks, isOdd, isNumber }: Said, at: number, form: string): string[] {
  const forms = [-2, -1, 1, 2].map((by) => formAt(chunks, at + by));
  const odd = isOdd.slice(Math.max(0, at - around), at + around + 1).filter((one) => one).length;
  const oddness = odd < 4 ? `${odd}` : odd < 8 ? 'some' : 'many';
  const numbers = isNumber.slice(Math.max(0, at - 6), at + 7).filter((one) => one).length;
  const [, last, next] = forms;
  const marks = `${chunks[at]?.gap ?? ''} ${chunks[at + 1]?.gap ?? '$'}`;
  return [
    `odd ${oddness}`,
    `odd ${oddness} ${form}`,
    `marks ${marks}`,
    `between ${last} ${next}`,
    `among ${forms.join(' ')}`,
    `numbers around ${Math.min(numbers, 6)}`,
  ];
}

const formAt = (chunks: readonly Chunk[], at: number): string => {
  const chunk = chunks[at];
  return chunk === undefined ? 'none' : chunk.shape.form;
};

/** The words on either side, by their place and by what they have to do with a password. */
function neighbourFeatures(chunks: readonly Chunk[], at: number, form: string): string[] {
  const features: string[] = [];
  const seen = new Set<string>();
  let lines = 0;
  for (let index = at - 1; index >= Math.max(0, at - before + 1); index--) {
    if (beginsLine(chunks[index + 1])) lines++;
    const side = `L${Math.min(lines, 2)}`;
    addNeighbour(features, { word: chunks[index]?.word ?? '', distance: at - index, side, form }, seen);
  }
  lines = 0;
  for (let index = at + 1; index <= Math.min(chunks.length - 1, at + behind); index++) {
    if (beginsLine(chunks[index])) lines++;
    const side = `R${Math.min(lines, 1)}`;
    addNeighbour(features, { word: chunks[index]?.word ?? '', distance: index - at, side, form }, seen);
  }
  return features;
}

const beginsLine = (chunk: Chunk | undefined): boolean => chunk?.gap.startsWith('\n') === true;

interface Neighbour {
  readonly word: string;
  readonly distance: number;
  readonly side: string;
  readonly form: string;
}

function addNeighbour(features: string[], { word, distance, side, form }: Neighbour, seen: Set<string>): void {
  if (distance <= near) features.push(`${side}${distance} ${word}`);
  features.push(`${side} ${word}`);
  const reach = distance <= near ? 'near' : distance <= 7 ? 'there' : 'far';
  for (const cue of cuesIn(word)) {
    const name = `${side} ${reach} ${cue}`;
    if (seen.has(name)) continue;
    seen.add(name);
    features.push(name, `${name} ${form}`, `${side.charAt(0)} ${cue}`, `${side.charAt(0)} ${cue} ${form}`);
  }
}
