import type { Candidate } from '../../recognizer';
import type { View } from '../../view/view';
import { englishFunctionWords } from '../function-words';
import { foldWord } from '../lists/fold-word';
import { is } from '../lists/flags';
import { nameFlagsOf, placeFlagsOf } from '../lists/lookup';
import { everyMatch } from '../../every-match';
import { readLanguage, type Reading } from '../reading';
import type { NameReading } from '../../names/tagger';
import { ordinaryTag } from '../vocabulary';
import { type Weights, withNames } from '../with-names';
import { byHeadAbroad as namedByHead } from './by-head-abroad';
import { bySetting as namedBySetting, type Setting } from './by-setting';
import { dottedForm, familyEnding, pairOfNames, saint } from './firm-endings';
import { byDomain } from './by-domain';
import { knownFirm } from './by-known-name';
import { byLabel } from './by-label';
import { byLowerTail, isSureTail } from './by-tail';
import { trademarks } from './tails';
import * as words from './words';

/** How rules and model add up; fitted like the people's (`person/with-model.ts`). */
const weights: Weights = {
  base: 0.7,
  model: 0.45,
  rule: 1,
  alone: -0.5,
  sure: /^(?:field|legal-form|employer|head|tail|site)$/,
};

/**
 * Firms and institutions of a view: what the rules below find, weighed by what the model takes it for, and what the model alone
 * takes for one.
 *
 * @param view a piece of text, normalised
 * @param names the same text as the model reads it
 */
export const findOrganizations = (view: View, names: NameReading): Candidate[] =>
  withNames([...ruledOrganizations(view, names)], names, {
    type: 'organization',
    weights,
    reading: readLanguage(view),
  });

/** By legal form, by kind of institution, by well-known name, by what stands before them, by label. */
function* ruledOrganizations(view: View, names: NameReading): Generator<Candidate> {
  const reading = readLanguage(view);
  for (let index = 0; index < reading.words.length; index++) {
    yield* byLastWord(reading, index);
    yield* byHead(reading, index);
    yield* byHeadAbroad(reading, index);
    const known = knownFirm(reading, index);
    if (known !== null) yield found(reading, [index, known.end], known.score - penalty(reading, index), 'well-known');
    const tailed = byLowerTail(reading, index);
    if (tailed !== null)
      yield withArticle(reading, found(reading, [tailed, index + 1], 0.6 - penalty(reading, index), 'tail'));
    yield* byEmployment(reading, index);
    const end = namedBySetting(reading, names, index);
    if (end !== null) yield owned(reading, end.end, settled(reading, index, end));
  }
  yield* byEnding(reading);
  yield* bySaint(reading);
  for (const span of byDomain(reading)) yield { ...span, score: 0.65, rule: 'site', reason: reasons.site };
  yield* byLabel(view);
}

/** `Brightwater Ltd`, `Foo & Bar LLP`, `Meridian Analytics`, `St. Mary's Hospital`. */
function* byLastWord(reading: Reading, index: number): Generator<Candidate> {
  const word = reading.words[index];
  if (word === undefined || word.shape === 'lower') return;
  const isForm = words.legalForms.has(word.folded) && isWrittenAsForm(reading, index);
  const isTrade = words.trades.has(word.folded);
  if (!isForm && !isTrade && !words.institutions.has(word.folded) && !trademarks.has(word.folded)) return;
  if (!isForm && isGoingOn(reading, index) && reading.lineOf(index).kind !== 'upper') return;
  const first = firstOfRun(reading, index, isForm);
  if (first === index || isOnlyOrdinary(reading, first, index)) return;
  const isSure = isForm || isSureTail(reading, first, index);
  const score = isForm ? (words.sureForms.has(word.folded) ? 0.9 : 0.75) : isSure ? 0.65 : isTrade ? 0.4 : 0.6;
  const rule = isForm ? 'legal-form' : isSure ? 'head' : 'institution';
  yield found(reading, [first, index + 1], score - penalty(reading, first), rule);
}

/** Two letters are a legal form in capitals only, and not among capitals: `maxX As Double`, `DD200`, `YOU AND ME`. */
function isWrittenAsForm({ text, words: all, lineOf }: Reading, index: number): boolean {
  const { start = 0, end = 0 } = all[index] ?? {};
  if (end - start > 2) return true;
  return /^\p{Lu}+$/u.test(text.slice(start, end)) && !/^\d/.test(text.slice(end)) && lineOf(index).kind !== 'upper';
}

/** Back over capitalised words, `&`, `and` and `of` between them; a comma only before a legal form. */
function firstOfRun(reading: Reading, last: number, isForm: boolean): number {
  let first = last;
  while (first > last - 7 && first > 0) {
    const gap = reading.gapBefore(first);
    const before = reading.words[first - 1];
    if (before === undefined) break;
    if (!/^(?: | & |-|, ?|\. )$/.test(gap) || (gap.startsWith(',') && !(isForm && first === last))) break;
    if (gap === '. ' && before.folded !== 'st' && before.shape !== 'initial') break;
    if (isJoint(reading, first - 1)) first -= 2;
    else if (!isCapital(reading, first - 1)) break;
    else first--;
  }
  while (first < last && isWeakStart(reading, first)) first++;
  return first;
}

/** `and`, `of`, `for`, `the` with a capitalised word before it. */
const isJoint = (reading: Reading, index: number): boolean =>
  /^(?:and|of|for|de|der|fur|et|y|und)$/.test(reading.words[index]?.folded ?? '') &&
  reading.gapBefore(index) === ' ' &&
  isCapital(reading, index - 1) &&
  !isWeakStart(reading, index - 1);

const isCapital = (reading: Reading, index: number): boolean => {
  const word = reading.words[index];
  return (
    word !== undefined &&
    word.shape !== 'lower' &&
    word.shape !== 'caseless' &&
    !(word.isGlued && !/\d/.test(reading.text[word.start - 1] ?? ''))
  );
};

/** Words that begin a sentence, not a firm. */
const isWeakStart = (reading: Reading, index: number): boolean => {
  const folded = reading.words[index]?.folded ?? '';
  return (
    (englishFunctionWords.has(folded) && folded !== 'us') ||
    /^(?:die|der|das|den|dem|des|unsere|ihre|le|la|les|los)$/.test(folded) ||
    /^(?:ceo|cto|cfo|mr|mrs|ms|dr|dear|hi|hello|contact|visit|call)$/.test(folded)
  );
};

/** The run goes on behind: `Bank Holiday Monday`, `Group Policy Editor`. */
function isGoingOn(reading: Reading, index: number): boolean {
  const next = reading.words[index + 1];
  return (
    next !== undefined &&
    reading.gapBefore(index + 1) === ' ' &&
    (next.shape === 'capital' || next.shape === 'upper') &&
    !englishFunctionWords.has(next.folded)
  );
}

/** `Health Services`, `Data Center`: headings, no names. */
function isOnlyOrdinary({ words: all }: Reading, first: number, last: number): boolean {
  if (words.legalForms.has(all[last]?.folded ?? '') && words.sureForms.has(all[last]?.folded ?? '')) return false;
  return all
    .slice(first, last)
    .every(
      ({ folded, shape }) =>
        shape !== 'upper' &&
        (ordinaryTag(folded) !== null || englishFunctionWords.has(folded) || words.institutions.has(folded)) &&
        nameFlagsOf(folded) === 0,
    );
}

/** `University of Leeds`, `Bank of Ireland`, `Department of Health`. */
function* byHead(reading: Reading, index: number): Generator<Candidate> {
  const word = reading.words[index];
  if (word === undefined || word.shape === 'lower' || !words.heads.has(word.folded)) return;
  if (reading.words[index + 1]?.folded !== 'of') return;
  let end = index + 2;
  if (/^(?:the|la|el)$/.test(reading.words[end]?.folded ?? '')) end++;
  const from = end;
  while (end < from + 4 && isCapital(reading, end) && reading.gapBefore(end) === ' ') end++;
  if (end > from)
    yield found(reading, [firstOfRun(reading, index, false), end], 0.65 - penalty(reading, index), 'institution');
}

function* byHeadAbroad(reading: Reading, index: number): Generator<Candidate> {
  const range = namedByHead(reading, index);
  if (range === null) return;
  yield { ...range, score: 0.65 - penalty(reading, index), rule: 'head', reason: reasons.head };
}

/** `Bianchi Impianti S.r.l.`, `Pohl & Söhne`, `Marlow & Finch`. */
function* byEnding(reading: Reading): Generator<Candidate> {
  const { text, words: all } = reading;
  for (const pattern of [dottedForm, familyEnding]) {
    for (const { index, 0: ending } of everyMatch(text, pattern)) {
      const last = wordEndingBefore(reading, index);
      if (last === null || !isCapital(reading, last)) continue;
      const first = firstOfRun(reading, last, true);
      const { start = index } = all[first] ?? {};
      yield { start, end: index + ending.length, score: 0.75, rule: 'legal-form', reason: reasons['legal-form'] };
    }
  }
  for (const { index, 0: pair, groups } of everyMatch(text, pairOfNames)) {
    const parts = [groups?.['one'], groups?.['other']].map((part) => foldWord(part ?? ''));
    if (text.startsWith('& ', index - 2)) continue;
    if (parts.some((part) => (nameFlagsOf(part) & is.first) !== 0 || ordinaryTag(part) !== null)) continue;
    yield { start: index, end: index + pair.length, score: 0.5, rule: 'institution', reason: reasons.institution };
  }
}

/** `St Cuthbert's`, `St. Jude's`: a school, a church, a hospital. */
function* bySaint({ text }: Reading): Generator<Candidate> {
  if (!text.includes("'s")) return;
  for (const { index, 0: name } of everyMatch(text, saint))
    yield { start: index, end: index + name.length, score: 0.7, rule: 'head', reason: reasons.head };
}

/** The word that ends at most two units before a place. */
function wordEndingBefore({ words: all }: Reading, place: number): number | null {
  const last = all.findLastIndex(({ end }) => end <= place);
  return last !== -1 && place - (all[last]?.end ?? 0) <= 2 ? last : null;
}

/** `I work at Meridian`, `CEO of Contoso`. */
function* byEmployment(reading: Reading, index: number): Generator<Candidate> {
  const word = reading.words[index];
  if (word === undefined || !isCapital(reading, index) || word.isGlued) return;
  const before = reading.text.slice(Math.max(0, word.start - 40), word.start);
  if (!words.employment.test(before) && !words.employmentAbroad.test(before)) return;
  if (/\brole of (?:the )?$|\bLEFT $/u.test(before)) return;
  let end = index + 1;
  while (end < index + 5 && isCapital(reading, end) && /^(?: | & )$/.test(reading.gapBefore(end))) end++;
  if (end === index + 1 && (placeFlagsOf(word.folded) !== 0 || englishFunctionWords.has(word.folded))) return;
  yield owned(reading, end, found(reading, [index, end], 0.65 - penalty(reading, index), 'employer'));
}

function penalty(reading: Reading, index: number): number {
  const kind = reading.lineOf(index).kind;
  if (kind === 'code') return 0.3;
  return kind === 'title' || kind === 'upper' ? 0.05 : 0;
}

const reasons = {
  'legal-form': 'A legal form (Ltd, GmbH …) ends it.',
  institution: 'A word for an institution is part of it.',
  tail: 'A word for a kind of place of work stands behind a name.',
  site: 'An address of mail or of the web is named after it.',
  'well-known': 'A well-known organization.',
  head: 'A word for an institution stands before it.',
  employer: 'Words before it speak of work or of a contract.',
  setting: 'Words before it speak of work, learning or care.',
} as const;

function found(
  { words: all }: Reading,
  [first, end]: readonly [first: number, end: number],
  score: number,
  rule: keyof typeof reasons,
): Candidate {
  return { start: all[first]?.start ?? 0, end: all[end - 1]?.end ?? 0, score, rule, reason: reasons[rule] };
}

const settled = (reading: Reading, index: number, { end, isSure }: Setting): Candidate =>
  found(reading, [index, end], (isSure ? 0.6 : 0.45) - penalty(reading, index), isSure ? 'employer' : 'setting');

/** `Pilkington's`: the ending belongs to such names. */
function owned({ words }: Reading, end: number, candidate: Candidate): Candidate {
  return words[end - 1]?.clitic === "'s" ? { ...candidate, end: candidate.end + 2 } : candidate;
}

/** `the Lumb Lane mosque`: the article belongs to such names. */
const withArticle = ({ text }: Reading, candidate: Candidate): Candidate =>
  text.startsWith('the ', candidate.start - 4) ? { ...candidate, start: candidate.start - 4 } : candidate;
