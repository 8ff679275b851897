import { mix } from './hash';
import type { Sequence } from './sequence';
import { cap, outside, type WordFacts } from './word-facts';

/** Most features that one token has. */
export const featureLimit = 80;

/** Longest run that is told apart, in tokens. */
const longestRun = 5;

/**
 * The features of one token: 32-bit hashes, each of a template's number and what the template takes of the token and its neighbours.
 * The trainer and the extension both call this, so that they cannot drift. The numbers of the templates are part of the model.
 *
 * @param into receives the hashes from index 0
 * @returns how many there are
 */
export function readFeatures(sequence: Sequence, index: number, into: Int32Array): number {
  const { words } = sequence;
  const word = words[index] ?? outside;
  const left = words[index - 1] ?? outside;
  const right = words[index + 1] ?? outside;
  const around: Around = {
    sequence,
    index,
    word,
    left,
    right,
    left2: words[index - 2] ?? outside,
    right2: words[index + 2] ?? outside,
    caps: left.cap * 100 + word.cap * 10 + right.cap,
    lineCase: sequence.lines.cases[index] ?? 0,
  };
  let at = ofWord(around, into, 0);
  at = ofNeighbours(around, into, at);
  at = ofLists(around, into, at);
  at = ofRun(around, into, at);
  at = ofPlace(around, into, at);
  return ofText(around, into, at);
}

interface Around {
  readonly sequence: Sequence;
  readonly index: number;
  readonly word: WordFacts;
  readonly left: WordFacts;
  readonly right: WordFacts;
  readonly left2: WordFacts;
  readonly right2: WordFacts;
  /** Cap classes of left, word and right as one number. */
  readonly caps: number;
  readonly lineCase: number;
}

function ofWord({ word, lineCase }: Around, into: Int32Array, from: number): number {
  let at = from;
  into[at++] = mix(1, word.lower, 0);
  into[at++] = mix(2, word.shape, word.length);
  into[at++] = mix(3, word.cap, lineCase);
  if (word.written !== 0) into[at++] = mix(4, word.written, 0);
  if (!word.isWord) return at;
  into[at++] = mix(5, word.prefix2, 0);
  into[at++] = mix(6, word.prefix3, 0);
  into[at++] = mix(7, word.prefix4, 0);
  into[at++] = mix(8, word.suffix2, 0);
  into[at++] = mix(9, word.suffix3, 0);
  into[at++] = mix(10, word.suffix4, 0);
  into[at++] = mix(11, word.suffix3, word.cap);
  into[at++] = mix(12, word.suffix1, word.cap);
  into[at++] = mix(13, word.suffix2, mix(0, word.prefix1, word.length));
  return at;
}

function ofNeighbours({ word, left, right, left2, right2, caps, lineCase }: Around, into: Int32Array, from: number) {
  let at = from;
  into[at++] = mix(14, left.lower, 0);
  into[at++] = mix(15, right.lower, 0);
  into[at++] = mix(16, left2.lower, 0);
  into[at++] = mix(17, right2.lower, 0);
  into[at++] = mix(18, left.lower, word.cap);
  into[at++] = mix(19, right.lower, word.cap);
  into[at++] = mix(20, left.lower, word.lower);
  into[at++] = mix(21, word.lower, right.lower);
  into[at++] = mix(22, mix(0, left2.lower, left.lower), word.cap);
  into[at++] = mix(23, mix(0, right.lower, right2.lower), word.cap);
  into[at++] = mix(24, mix(0, left.lower, right.lower), word.cap);
  into[at++] = mix(25, caps, lineCase);
  into[at++] = mix(26, caps, left2.cap * 10 + right2.cap);
  into[at++] = mix(27, left.suffix3, word.cap);
  into[at++] = mix(28, right.suffix3, word.cap);
  into[at++] = mix(29, word.shape, mix(0, left.shape, right.shape));
  return at;
}

function ofLists({ word, left, right, left2, right2, caps, lineCase }: Around, into: Int32Array, from: number) {
  let at = from;
  const { bits } = word;
  into[at++] = mix(30, bits, word.cap);
  into[at++] = mix(31, bits, left.bits);
  into[at++] = mix(32, bits, right.bits);
  into[at++] = mix(33, mix(0, left.bits, bits), right.bits);
  into[at++] = mix(34, bits, left.lower);
  into[at++] = mix(35, bits, right.lower);
  into[at++] = mix(36, mix(0, bits, lineCase), caps);
  into[at++] = mix(37, mix(0, left.bits, left2.bits), word.cap);
  into[at++] = mix(38, mix(0, right.bits, right2.bits), word.cap);
  return at;
}

/** What stands around the run of capitalised words that the token is part of. */
function ofRun({ sequence, index, word }: Around, into: Int32Array, from: number): number {
  const { words } = sequence;
  const first = sequence.runLeft[index] ?? -1;
  const last = sequence.runRight[index] ?? words.length;
  const before = words[first] ?? outside;
  const behind = words[last] ?? outside;
  let at = from;
  into[at++] = mix(39, before.lower, word.cap);
  into[at++] = mix(40, behind.lower, word.cap);
  into[at++] = mix(41, mix(0, before.lower, behind.lower), word.cap);
  into[at++] = mix(42, Math.min(last - first - 1, longestRun), mix(0, index - first, word.cap));
  into[at++] = mix(43, before.lower, word.bits);
  into[at++] = mix(44, behind.lower, word.bits);
  into[at++] = mix(45, (words[last - 1] ?? outside).lower, word.cap);
  into[at++] = mix(46, mix(0, (words[first - 1] ?? outside).lower, before.lower), word.cap);
  return at;
}

/** Glue, label, heading, kind of line. */
function ofPlace({ sequence, index, word, left, right, caps }: Around, into: Int32Array, from: number): number {
  const glue = sequence.glue[index] ?? 0;
  const kind = sequence.lines.kinds[index] ?? 0;
  const key = sequence.keys[index] ?? 0;
  const heading = sequence.headings[index] ?? 0;
  let at = from;
  into[at++] = mix(47, glue, caps);
  into[at++] = mix(48, glue, mix(0, left.lower, right.lower));
  into[at++] = mix(49, kind, caps);
  into[at++] = mix(50, kind, mix(0, word.bits, word.cap));
  if (kind !== 0) into[at++] = mix(51, kind, (sequence.words[sequence.runLeft[index] ?? -1] ?? outside).lower);
  if (key !== 0) {
    into[at++] = mix(52, key, word.cap);
    into[at++] = mix(53, key, word.bits);
  }
  if (heading !== 0)
    into[at++] = mix(54, heading, mix(0, word.cap, Math.min(index - (sequence.runLeft[index] ?? 0), 3)));
  return at;
}

/** The language of the line, the word at other places of the text, the column of a table, the place in the line. */
function ofText(
  { sequence, index, word, left, right, caps, lineCase }: Around,
  into: Int32Array,
  from: number,
): number {
  const language = sequence.languages[index] ?? 0;
  const elsewhere = sequence.elsewhere[index] ?? 0;
  const head = sequence.columns.heads[index] ?? 0;
  const cell = sequence.columns.cells[index] ?? 0;
  const first = sequence.runLeft[index] ?? -1;
  const last = sequence.runRight[index] ?? 0;
  const before = sequence.words[first] ?? outside;
  const behind = sequence.words[last] ?? outside;
  let at = from;
  into[at++] = mix(55, language, mix(0, word.cap, lineCase));
  into[at++] = mix(56, language, mix(0, word.bits, word.cap));
  into[at++] = mix(57, language, caps);
  if (word.isWord) into[at++] = mix(58, language, mix(0, word.suffix3, word.cap));
  into[at++] = mix(59, language, mix(0, left.cap === cap.mark ? left.lower : left.cap, mix(0, right.cap, word.cap)));
  if (elsewhere !== 0) {
    into[at++] = mix(60, elsewhere, word.cap);
    into[at++] = mix(61, elsewhere, mix(0, word.bits, word.cap));
    into[at++] = mix(62, elsewhere, mix(0, left.lower, word.cap));
  }
  if (before.cap === cap.newline || behind.cap === cap.newline)
    into[at++] = mix(
      63,
      mix(0, before.cap, behind.lower),
      mix(0, behind.cap, mix(0, word.cap, Math.min(last - first, 5))),
    );
  if (cell !== 0) {
    into[at++] = mix(64, head, word.cap);
    into[at++] = mix(65, head, word.bits);
    into[at++] = mix(66, cell, mix(0, word.cap, Math.min(last - first, 5)));
  }
  return at;
}
