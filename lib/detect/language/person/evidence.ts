import { is } from '../lists/flags';
import { nameFlagsOf, placeFlagsOf } from '../lists/lookup';
import { products, thingTails } from '../not-people';
import type { Reading } from '../reading';
import type { Word } from '../words';
import { fromLeft } from './evidence-left';
import { fromRight } from './evidence-right';
import type { NameClass, Segment } from './segments';

/** Names of what speaks for and against a segment; each has a weight in `weights.ts`. */
export type Evidence = string;

/**
 * All that can be said of a segment from the words in it and around it.
 *
 * @returns names of evidence, each once
 */
export function evidenceOf(reading: Reading, segment: Segment): Evidence[] {
  return [
    ...fromWords(reading, segment),
    ...fromCase(reading, segment),
    ...fromLeft(reading, segment),
    ...fromRight(reading, segment),
  ];
}

function* fromWords(reading: Reading, { first, end, classes, tail }: Segment): Generator<Evidence> {
  const names = classes.filter((one) => one !== 'I');
  const [head, last] = [names[0], names.at(-1)];
  if (names.length === 1 || head === undefined || last === undefined) yield `one:${head}`;
  else yield `pair:${headGroups[head]}+${tailGroups[last]}`;
  if (end - first === 1 && (reading.words[first]?.folded.length ?? 0) < 3) yield 'tiny';
  if (names.length >= 3) yield 'three';
  if (names.length >= 5) yield 'five';
  if (classes[0] === 'I') yield 'initial:head';
  else if (classes.includes('I')) yield 'initial:inside';
  if (names.filter((one) => one === 'W').length > 1) yield 'words';
  if (tail !== null) yield thingTails.has(tail) ? 'tail:thing' : 'tail:word';
  yield* fromOtherLists(reading, { first, end }, head?.startsWith('F') === true);
}

/** What the place list and the product list say. */
function* fromOtherLists(
  { words }: Reading,
  { first, end }: Pick<Segment, 'first' | 'end'>,
  hasFirstName: boolean,
): Generator<Evidence> {
  const spelled = words.slice(first, end).map(({ folded }) => folded);
  if (placeFlagsOf(spelled.join(' ')) !== 0) yield spelled.length > 1 ? 'place:many' : 'place:one';
  if ((spelled.length === 1 || !hasFirstName) && products.has(spelled.at(-1) ?? '')) yield 'product';
}

/** Coarser than the classes: which first part, and which last part. */
const headGroups: Readonly<Record<NameClass, string>> = {
  F: 'F',
  Fw: 'Fw',
  Fc: 'Fc',
  f: 'f',
  fw: 'f',
  fc: 'f',
  L: 'L',
  l: 'L',
  Lw: 'L',
  lw: 'L',
  Lc: 'L',
  U: 'U',
  I: 'U',
  P: 'P',
  W: 'P',
};
const tailGroups: Readonly<Record<NameClass, string>> = {
  F: 'S',
  L: 'S',
  Fw: 'w',
  Lw: 'w',
  Fc: 'c',
  Lc: 'c',
  f: 'r',
  l: 'r',
  fw: 'r',
  lw: 'r',
  fc: 'r',
  U: 'U',
  I: 'U',
  P: 'P',
  W: 'W',
};

function* fromCase(reading: Reading, { first, end, classes }: Segment): Generator<Evidence> {
  const kind = reading.lineOf(first).kind;
  const size = classes.length > 1 ? 'many' : 'one';
  const isRow = kind === 'code' && isRecord(reading, first);
  if (kind !== 'prose' && !isRow) yield `line:${kind}:${size}`;
  const word = reading.words[first];
  if (word?.shape === 'lower') yield `small:${size}`;
  if (word?.shape === 'upper' && kind !== 'upper') yield `capitals:${size}`;
  if (isMixed(reading, first, end)) yield 'mixed-case';
  if (isSentenceStart(reading, first)) {
    yield `start:${size}`;
    if (/[wc]$/.test(classes[0] ?? '') || (size === 'one' && isAlsoWord(word))) yield `start:word:${size}`;
  }
  if (!isRow && isInQuotes(reading, first, end)) yield 'quoted';
}

/** A row of an SQL dump: what stands in quotes there is data. */
function isRecord({ text, lineOf }: Reading, index: number): boolean {
  const { start, end } = lineOf(index);
  return /\bvalues\s{0,4}\(|^\s{0,12}\((?:\d{1,9}|'[^'\n]{0,80}'),/i.test(
    text.slice(start, Math.min(end, start + 400)),
  );
}

/** `Foster ties`, `Mark the date`: small letters would make it a word. */
const isAlsoWord = (word: Word | undefined): boolean =>
  word !== undefined && (nameFlagsOf(word.folded) & (is.word | is.commonWord)) !== 0;

/** `Meta SEO`: capitals beside small letters (an initial is none of either). */
function isMixed({ words }: Reading, first: number, end: number): boolean {
  const shapes = words.slice(first, end).map(({ shape }) => shape);
  return (
    shapes.includes('capital') &&
    shapes.includes('upper') &&
    words.slice(first, end).some(({ shape, folded }) => shape === 'upper' && folded.length < 5)
  );
}

function isSentenceStart(reading: Reading, index: number): boolean {
  const gap = reading.gapBefore(index);
  return (
    index === 0 ||
    reading.lineOf(index).firstWord === index ||
    (/[.!?]["')\]\s]/.test(gap) && reading.words[index - 1]?.shape !== 'initial')
  );
}

const isInQuotes = ({ text, words }: Reading, first: number, end: number): boolean => {
  const before = text[(words[first]?.start ?? 0) - 1] ?? '';
  return (before === '"' || before === "'") && text[words[end - 1]?.end ?? 0] === before;
};
