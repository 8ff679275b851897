import { placeFlagsOf } from '../lists/lookup';
import type { Reading } from '../reading';
import type { Word } from '../words';
import * as cues from './cues';
import * as abroad from './cues-abroad';
import type { Evidence } from './evidence';
import type { Segment } from './segments';

/** Evidence from what stands before a segment on its line: titles, relations, introductions, greetings, prepositions. */
export function* fromLeft(reading: Reading, { first, classes }: Segment): Generator<Evidence> {
  const before = reading.words[first - 1];
  const gap = reading.gapBefore(first);
  if (before === undefined || gap.includes('\n')) return;
  const size = classes.length > 1 ? 'many' : 'one';
  if (/@\s?$/.test(gap)) yield 'at-sign';
  if (/#$/.test(gap)) yield 'hash';
  if (/^\.? $/.test(gap) && isTitle(reading, before)) yield titleEvidence(before);
  else if (/^(?:,? |\. |,? ?\()$/.test(gap) && cues.relations.has(before.folded)) yield 'relation';
  else if (gap === ' ' && cues.naming.has(before.folded)) yield namedAs(reading, first);
  if (gap !== ' ') return void (yield* fromMark(reading, first));
  if (before.clitic === "'s") yield 'after:possessive';
  yield* fromWordBefore(reading, first, size);
}

/** `Dr.`, `Frau`, `Dott.ssa`, `Sig.ra`. */
const isTitle = ({ text }: Reading, { folded, start, isGlued }: Word): boolean =>
  cues.titles.has(folded) ||
  (isGlued && /^(?:ssa|ra|na)$/.test(folded) && /(?:dott|prof|sig)\.$/i.test(text.slice(start - 5, start)));

const cueLists: readonly (readonly [ReadonlySet<string>, Evidence])[] = [
  [cues.greetings, 'greeting'],
  [cues.closings, 'closing'],
  [cues.toPerson, 'to-person'],
];

function* fromWordBefore(reading: Reading, first: number, size: string): Generator<Evidence> {
  const before = reading.words[first - 1];
  if (before === undefined) return;
  const { folded, shape } = before;
  const earlier = reading.words[first - 2]?.folded ?? '';
  const introduction = introductionOf(folded, earlier, before.clitic, reading.words[first - 3]?.folded ?? '');
  if (introduction !== null) yield introduction;
  for (const [words, name] of cueLists) if (words.has(folded)) yield name;
  if (cues.speech.has(folded) && shape === 'lower') yield 'speech:left';
  if (cues.inPlace.has(folded))
    yield placeFlagsOf(reading.words[first]?.folded ?? '') !== 0 ? 'in:place' : `in:${size}`;
  else if (cues.withPerson.has(folded)) yield `with:${folded}`;
  if (shape === 'lower' && reading.lineOf(first).kind === 'foreign') yield* fromWordAbroad(folded);
  yield* fromArticle(before, size);
}

function* fromArticle({ folded, shape }: Word, size: string): Generator<Evidence> {
  if (cues.articles.has(folded)) yield `article:${size}`;
  else if (shape !== 'lower' && !cues.titles.has(folded) && !cues.greetings.has(folded)) yield 'left:capital';
}

function* fromWordAbroad(folded: string): Generator<Evidence> {
  if (abroad.withPerson.has(folded)) yield 'with:abroad';
  if (abroad.toPerson.has(folded)) yield 'to-person';
}

/** `a woman named Ann`, but `a group named Troika`. */
const namedAs = ({ words }: Reading, first: number): Evidence =>
  cues.relations.has(words[first - 2]?.folded ?? '') ? 'relation' : 'named';

function titleEvidence({ folded, shape }: Word): Evidence {
  const isFormal = cues.formalTitles.has(folded);
  if (shape === 'lower') return isFormal ? 'title:formal-small' : 'title:small';
  return isFormal ? 'title:formal' : 'title';
}

/** `my name is X`, `call me X` are sure; `I am X`, `this is X` say a job or a thing as often. */
function introductionOf(word: string, earlier: string, clitic: string, third: string): Evidence | null {
  if ((word === 'name' && clitic === "'s") || (word === 'is' && earlier === 'name')) return 'introduction:name';
  if (abroad.sureIntroductions.test(`${earlier} ${word}`)) return 'introduction:name';
  if (abroad.introductions.test(`${earlier} ${word}`)) return 'introduction';
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
