import type { Reading } from '../reading';
import { ordinaryTag } from '../vocabulary';
import type { Word } from '../words';
import * as cues from './cues';
import * as abroad from './cues-abroad';
import type { Evidence } from './evidence';
import type { Segment } from './segments';

/** Evidence from what stands behind a segment: verbs, possessives, roles, marks, the end of its line. */
export function* fromRight(reading: Reading, { first, end, classes }: Segment): Generator<Evidence> {
  const last = reading.words[end - 1];
  const size = classes.length > 1 ? 'many' : 'one';
  if (last?.clitic === "'s") yield `possessive:${size}`;
  const next = reading.words[end];
  const gap = reading.gapBefore(end);
  if (next === undefined || gap.includes('\n')) return void (yield* fromLineEnd(reading, first, end));
  yield* fromMark(reading, end);
  if (gap === ' ') yield* fromWordBehind(next, size);
  if (gap === ' ' && next.shape === 'lower' && isAbroad(reading, first) && abroad.speech.has(next.folded))
    yield `abroad:${size}`;
}

const isAbroad = ({ lineOf }: Reading, index: number): boolean => lineOf(index).kind === 'foreign';

function* fromMark(reading: Reading, end: number): Generator<Evidence> {
  const gap = reading.gapBefore(end);
  const next = reading.words[end];
  if (next === undefined) return;
  if (/^(?:, ?| \()$/.test(gap) && cues.relations.has(next.folded)) yield 'role:right';
  if (/^, ?$/.test(gap)) yield 'comma:right';
  if (/^ ?\($/.test(gap)) yield 'bracket:right';
  if (/^ ?[-:] ?$/.test(gap)) yield 'mark:right';
  if (isCited(reading, end)) yield 'citation';
  else if (/\d/.test(gap.slice(0, 3))) yield 'number:right';
}

/** `Roe et al.`, `(Roe, 2014)`. */
function isCited({ text, words, gapBefore }: Reading, end: number): boolean {
  const last = words[end - 1]?.end ?? 0;
  if (/^, (?:19|20)\d\d[a-z]?[);]/.test(text.slice(last, last + 9))) return true;
  return /^,? $/.test(gapBefore(end)) && words[end]?.folded === 'et' && words[end + 1]?.folded === 'al';
}

function* fromWordBehind(next: Word, size: string): Generator<Evidence> {
  if (next.shape !== 'lower') yield `capital:right:${size}`;
  else if (cues.speech.has(next.folded)) yield `speech:${size}`;
  else if (next.folded === 'and') yield 'and:right';
  else if (/^(?:Plural|Singular|Noun|Uncountable|Actor)$/.test(ordinaryTag(next.folded) ?? ''))
    yield `noun:right:${size}`;
}

/** A line of its own: a signature, a list of people, or a heading. */
function* fromLineEnd(reading: Reading, first: number, end: number): Generator<Evidence> {
  const line = reading.lineOf(first);
  if (line.firstWord !== first) return;
  if (followsClosing(reading, first)) yield 'signature';
  else if (line.endWord === end && followsOpenLine(reading, first)) yield 'signed';
  else if (line.endWord === end) yield end - first > 1 ? 'own-line:many' : 'own-line:one';
  if (end - first > 1 && /^\s*(?:[-*•+]|\d+[.)])\s/.test(reading.text.slice(line.start, line.start + 12)))
    yield 'listed';
}

/** The last line before this one is short and ends with a comma: `I miss you,`. */
function followsOpenLine(reading: Reading, first: number): boolean {
  const before = first > 0 ? reading.lineOf(first - 1) : null;
  if (before === null || before.endWord - before.firstWord > 6) return false;
  return /,\s*$/.test(reading.text.slice(before.start, before.end));
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
