import { placeFlagsOf } from '../lists/lookup';
import { products, thingTails } from '../not-people';
import type { Reading } from '../reading';
import { ordinaryTag } from '../vocabulary';
import * as cues from './cues';
import type { Word } from '../words';
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
  const spelled = reading.words
    .slice(first, end)
    .map(({ folded }) => folded)
    .join(' ');
  if (placeFlagsOf(spelled) !== 0) yield end - first > 1 ? 'place:many' : 'place:one';
  if ((end - first === 1 || !head?.startsWith('F')) && products.has(reading.words[end - 1]?.folded ?? ''))
    yield 'product';
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
  if (kind !== 'prose') yield `line:${kind}:${size}`;
  const word = reading.words[first];
  if (word?.shape === 'lower') yield `small:${size}`;
  if (word?.shape === 'upper' && kind !== 'upper') yield `capitals:${size}`;
  if (isMixed(reading, first, end)) yield 'mixed-case';
  if (isSentenceStart(reading, first)) {
    yield `start:${size}`;
    if (/[wc]$/.test(classes[0] ?? '')) yield `start:word:${size}`;
  }
  if (isInQuotes(reading, first, end)) yield 'quoted';
}

function* fromLeft(reading: Reading, { first, classes }: Segment): Generator<Evidence> {
  const before = reading.words[first - 1];
  const gap = reading.gapBefore(first);
  if (before === undefined || gap.includes('\n')) return;
  const size = classes.length > 1 ? 'many' : 'one';
  if (/@\s?$/.test(gap)) yield 'at-sign';
  if (/#$/.test(gap)) yield 'hash';
  if (/^\.? $/.test(gap) && cues.titles.has(before.folded)) yield titleEvidence(before);
  else if (/^(?:,? |\. )$/.test(gap) && cues.relations.has(before.folded)) yield 'relation';
  if (gap !== ' ') return void (yield* fromMark(reading, first));
  if (before.clitic === "'s") yield 'after:possessive';
  yield* fromWordBefore(reading, first, size);
}

function* fromWordBefore(reading: Reading, first: number, size: string): Generator<Evidence> {
  const before = reading.words[first - 1];
  if (before === undefined) return;
  const { folded, shape } = before;
  const earlier = reading.words[first - 2]?.folded ?? '';
  const introduction = introductionOf(folded, earlier, before.clitic, reading.words[first - 3]?.folded ?? '');
  if (introduction !== null) yield introduction;
  if (cues.greetings.has(folded)) yield 'greeting';
  if (cues.closings.has(folded)) yield 'closing';
  if (cues.toPerson.has(folded)) yield 'to-person';
  if (cues.speech.has(folded) && shape === 'lower') yield 'speech:left';
  if (cues.inPlace.has(folded))
    yield placeFlagsOf(reading.words[first]?.folded ?? '') !== 0 ? 'in:place' : `in:${size}`;
  else if (cues.withPerson.has(folded)) yield `with:${folded}`;
  if (cues.articles.has(folded)) yield `article:${size}`;
  else if (shape !== 'lower' && !cues.titles.has(folded) && !cues.greetings.has(folded)) yield 'left:capital';
}

/** `Meta SEO`: capitals beside small letters (an initial is none of either). */
function isMixed({ words }: Reading, first: number, end: number): boolean {
  const shapes = words.slice(first, end).map(({ shape }) => shape);
  return (
    shapes.includes('capital') &&
    shapes.includes('upper') &&
    words.slice(first, end).some(({ shape, folded }) => shape === 'upper' && folded.length < 5)
  );
}

function titleEvidence({ folded, shape }: Word): Evidence {
  if (shape === 'lower') return 'title:small';
  return cues.formalTitles.has(folded) ? 'title:formal' : 'title';
}

/** `my name is X`, `call me X` are sure; `I am X`, `this is X` say a job or a thing as often. */
function introductionOf(word: string, earlier: string, clitic: string, third: string): Evidence | null {
  if ((word === 'name' && clitic === "'s") || (word === 'is' && earlier === 'name')) return 'introduction:name';
  if (word === 'me') return earlier === 'call' ? 'introduction:name' : null;
  if ((word === 'i' && clitic === "'m") || (word === 'am' && earlier === 'i')) return 'introduction';
  return word === 'is' && earlier === 'this' && third !== 'of' ? 'introduction' : null;
}

function* fromMark(reading: Reading, first: number): Generator<Evidence> {
  const gap = reading.gapBefore(first);
  const before = reading.words[first - 1]?.folded ?? '';
  if (/^[,!]? $/.test(gap) && cues.closings.has(before)) yield 'closing';
  else if (/^, $/.test(gap)) yield cues.greetings.has(before) ? 'greeting' : 'comma:left';
  if (/^: ?$/.test(gap)) yield 'colon:left';
  if (/\($/.test(gap)) yield 'bracket:left';
}

function* fromRight(reading: Reading, { first, end, classes }: Segment): Generator<Evidence> {
  const last = reading.words[end - 1];
  const size = classes.length > 1 ? 'many' : 'one';
  if (last?.clitic === "'s") yield `possessive:${size}`;
  const next = reading.words[end];
  const gap = reading.gapBefore(end);
  if (next === undefined || gap.includes('\n')) return void (yield* fromLineEnd(reading, first, end));
  if (/^(?:, ?| \()$/.test(gap) && cues.relations.has(next.folded)) yield 'role:right';
  if (/^, ?$/.test(gap)) yield 'comma:right';
  if (/^ ?\($/.test(gap)) yield 'bracket:right';
  if (/^ ?[-:] ?$/.test(gap)) yield 'mark:right';
  if (/^(?:,? |'? )$/.test(gap) && next.folded === 'et' && reading.words[end + 1]?.folded === 'al') yield 'citation';
  if (/^, (?:19|20)\d\d[a-z]?[);]/.test(reading.text.slice(last?.end ?? 0, (last?.end ?? 0) + 9))) yield 'citation';
  else if (/\d/.test(gap.slice(0, 3))) yield 'number:right';
  if (gap !== ' ') return;
  if (next.shape === 'lower') {
    if (cues.speech.has(next.folded)) yield `speech:${size}`;
    else if (next.folded === 'and') yield 'and:right';
    else if (/^(?:Plural|Singular|Noun|Uncountable|Actor)$/.test(ordinaryTag(next.folded) ?? ''))
      yield `noun:right:${size}`;
  } else yield `capital:right:${size}`;
}

/** A line of its own: a signature, a list of people, or a heading. */
function* fromLineEnd(reading: Reading, first: number, end: number): Generator<Evidence> {
  const line = reading.lineOf(first);
  if (line.firstWord !== first) return;
  if (followsClosing(reading, first)) yield 'signature';
  else if (line.endWord === end) yield end - first > 1 ? 'own-line:many' : 'own-line:one';
  if (end - first > 1 && /^\s*(?:[-*•+]|\d+[.)])\s/.test(reading.text.slice(line.start, line.start + 12)))
    yield 'listed';
}

/** The line before this one that says anything is `Best regards,`. */
function followsClosing(reading: Reading, first: number): boolean {
  const before = first > 0 ? reading.lineOf(first - 1) : null;
  if (before === null || before.endWord - before.firstWord > 5) return false;
  const words = reading.words.slice(before.firstWord, before.endWord).map(({ folded }) => folded);
  return (
    words.some((word) => cues.closings.has(word)) &&
    words.every((word) => cues.closings.has(word) || closingFillers.has(word))
  );
}

const closingFillers: ReadonlySet<string> = new Set(
  'kind with many and you so much in advance very mit freundlichen besten viele again all the my'.split(' '),
);

function isSentenceStart(reading: Reading, index: number): boolean {
  const gap = reading.gapBefore(index);
  return (
    index === 0 ||
    reading.lineOf(index).firstWord === index ||
    (/[.!?](?:["')\]]|\s)/.test(gap) && reading.words[index - 1]?.shape !== 'initial')
  );
}

const isInQuotes = ({ text, words }: Reading, first: number, end: number): boolean => {
  const before = text[(words[first]?.start ?? 0) - 1] ?? '';
  return (before === '"' || before === "'") && text[words[end - 1]?.end ?? 0] === before;
};
