import { lineKind } from './lines';
import { type NameType, nameTypes, typeIndex } from './labels';
import type { Sequence } from './sequence';
import { cap, type WordFacts } from './word-facts';
import { wordBits } from './word-bits';

/** A name as tokens, half open. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
}

/**
 * Names out of labels, and what labels alone get wrong: `@` and `#` are no part of a name, a handle or an address is none, `Ann and
 * Bob` are two people, a lone small word in code is no name.
 */
export function readSpans(text: string, sequence: Sequence, labels: Uint8Array): TokenSpan[] {
  const spans: TokenSpan[] = [];
  for (let first = 0; first < labels.length;) {
    const type = nameTypes[typeIndex(labels[first] ?? 0)];
    let end = first + 1;
    if (type !== undefined) {
      while (end < labels.length && labels[end] === (nameTypes.indexOf(type) + 1) * 2) end++;
      for (const span of type === 'person' ? partsOf(text, sequence, first, end) : [{ first, end }]) {
        const trimmed = trim(text, sequence, span.first, span.end);
        if (trimmed !== null && mayBeName(text, sequence, trimmed)) spans.push({ ...trimmed, type });
      }
    }
    first = end;
  }
  return spans;
}

type Range = Omit<TokenSpan, 'type'>;

/** People in a row, parted by `and`, `&` or a new line. */
function* partsOf(text: string, sequence: Sequence, first: number, end: number): Generator<Range> {
  let from = first;
  for (let index = first; index <= end; index++) {
    if (index < end && !parts(text, sequence, index)) continue;
    if (index > from) yield { first: from, end: index };
    from = index + 1;
  }
}

const joints: ReadonlySet<string> = new Set(
  'and or & ; | / und oder et ou y e o en i with from to for said says asked told was is will has had , but'.split(' '),
);

function parts(text: string, { tokens, words }: Sequence, index: number): boolean {
  const word = words[index];
  if (word?.cap === cap.newline) return true;
  if (word?.cap !== cap.lower && word?.cap !== cap.mark) return false;
  const form = text.slice(tokens.starts[index], tokens.ends[index]);
  if (form === '.') return (tokens.ends[index - 1] ?? 0) - (tokens.starts[index - 1] ?? 0) > 3;
  // `y` and `e` join the parts of a Spanish or Portuguese name as well: `Ortega y Gasset` stays whole.
  return joints.has(form) && form !== ',' && !(form.length === 1 && word.cap === cap.lower);
}

const lead: ReadonlySet<string> = new Set(Array.from(`@#"'([{<«“‘*_-–—:;,.!?&|/\\`));
const tail: ReadonlySet<string> = new Set(Array.from(`"'([{<>»”’*_-–—:;,!?&|/\\@#`));

function trim(text: string, { tokens, words }: Sequence, first: number, end: number): Range | null {
  let [from, to] = [first, end];
  while (from < to && isMark(words[from]) && lead.has(text.charAt(tokens.starts[from] ?? 0))) from++;
  while (to > from && (words[to - 1]?.cap === cap.newline || isEdge(text, tokens.starts[to - 1] ?? 0, words[to - 1])))
    to--;
  while (to > from && hasOpenBracket(text, tokens.starts[to - 1] ?? 0, tokens.starts[from] ?? 0)) to--;
  return from < to ? { first: from, end: to } : null;
}

const isMark = (word: WordFacts | undefined): boolean => word?.cap === cap.mark;
const isEdge = (text: string, at: number, word: WordFacts | undefined): boolean =>
  isMark(word) && tail.has(text.charAt(at));
const hasOpenBracket = (text: string, at: number, from: number): boolean =>
  text.charAt(at) === ')' && !text.slice(from, at).includes('(');

function mayBeName(text: string, { tokens, words, lines }: Sequence, { first, end }: Range): boolean {
  const word = words[first];
  if (word === undefined || !words.slice(first, end).some(({ isWord }) => isWord)) return false;
  if (end - first > 1) return !isMeasure(text, tokens.starts[first] ?? 0, tokens.ends[end - 1] ?? 0);
  if (word.cap === cap.address || word.cap === cap.identifier) return false;
  if (text.charAt((tokens.starts[first] ?? 0) - 1) === '@') return false;
  if (lines.kinds[first] === lineKind.code && word.cap === cap.lower) return false;
  return (word.bits & wordBits.time) === 0 || (word.bits & (wordBits.first | wordBits.last)) !== 0;
}

/** `RR 19`, `HR 97`: an abbreviation and its number. */
const isMeasure = (text: string, start: number, end: number): boolean =>
  /^\p{Lu}{1,4} ?\d+$/u.test(text.slice(start, Math.min(end, start + 12)));
