import type { Candidate } from '../../recognizer';
import type { NameReading } from '../../names/tagger';
import type { Span } from '../../view/normalise';
import type { View } from '../../view/view';
import { germanNouns } from '../german-nouns';
import { is } from '../lists/flags';
import { nameFlagsOf } from '../lists/lookup';
import { readLanguage, type Reading } from '../reading';
import { tagStretches } from '../tagger';
import { ordinaryTag } from '../vocabulary';
import { namesAlone, trimmedByModel } from './by-model';
import { titles } from './cues';
import { beforeMonth, months, pronouns } from './cues-abroad';
import { type Evidence, evidenceOf } from './evidence';
import { isExample } from './examples';
import { readPersonFields, type PersonField } from './person-fields';
import { type Segment, segmentsOf } from './segments';
import { tagged, withModel } from './with-model';
import { likelihood, weigh, weights } from './weights';
import { inLists } from './in-list';
import { isWellKnown } from './well-known';

interface Weighed {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
  readonly isMany: boolean;
  evidence: Evidence[];
  logOdds: number;
}

/** Below this no tag, and above that none either, would change what is found. */
const undecided = { from: -1, to: 1.3 } as const;
/** Up to this length (UTF-16 units) a view is a prompt that someone types: every doubt may be settled. */
const shortView = 4_000;
/** UTF-16 units of a longer view that compromise's tagger reads, most doubtful names first; model, lists and cues decide the rest. */
const taggedAtMost = 1_200;

/**
 * The people of a view: runs of capitalised or listed words, weighed by what stands in and around them and by what the model takes
 * them for, and what the model alone takes for a person.
 *
 * @param view a piece of text, normalised
 * @param names the same text as the model reads it
 * @returns candidates with the likelihood as score; parts of a full name travel along as `alsoAs`
 */
export function findPersons(view: View, names: NameReading): Candidate[] {
  const reading = readLanguage(view);
  const fields = readPersonFields(view);
  const mailParts = mailPartsOf(view.text);
  const weighed = [...segmentsOf(reading)]
    .map((segment) => trimmedByModel(reading, segment, names))
    .filter((segment) => !isOrdinaryAbroad(reading, segment))
    .map((segment) => weighAlone(reading, segment, fields, mailParts));
  for (const one of weighed) one.logOdds = withModel(one, names, reading.isRead);
  weighByTags(reading, weighed);
  weighByNeighbours(reading, weighed);
  for (const one of inLists(reading, weighed, 0.6)) addEvidence(one, 'in-list');
  const found = weighed.map((one) => candidateOf(reading, one, names));
  return [...found, ...bareFields(view, fields, weighed), ...namesAlone(reading, names, weighed)].filter(
    (candidate) => !isIdentifier(view.text, candidate),
  );
}

/** `Elle`, `Lei`, `Jak` at the begin of a sentence; `Tod`; `im Mai`. */
function isOrdinaryAbroad({ words, lineOf }: Reading, { first, end }: Segment): boolean {
  const { folded = '' } = words[first] ?? {};
  if (end - first > 1 || lineOf(first).kind !== 'foreign') return false;
  if (months.has(folded) && beforeMonth.has(words[first - 1]?.folded ?? '')) return true;
  return pronouns.has(folded) || (germanNouns.has(folded) && (nameFlagsOf(folded) & is.first) === 0);
}

/** `class Jordan(Model)`, `new Jordan()`, `Jackson.parse(…)`: code inside of a text. */
function isIdentifier(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + 33);
  if (/\s/.test(text.slice(start, end))) return false;
  if (/^\.\p{Ll}\w{0,30}\(/u.test(behind)) return true;
  const before = text.slice(Math.max(0, start - 12), start);
  return /^[({<:]/.test(behind) && /\b(?:class|new|struct|interface|enum|extends|implements) $/.test(before);
}

function weighAlone(
  reading: Reading,
  segment: Segment,
  fields: readonly PersonField[],
  mailParts: ReadonlySet<string>,
): Weighed {
  const start = reading.words[segment.first]?.start ?? 0;
  const end = reading.words[segment.end - 1]?.end ?? start;
  let evidence = evidenceOf(reading, segment);
  const field = fields.find((one) => one.start <= start && end <= one.end);
  if (field !== undefined)
    evidence = [...evidence.filter((one) => !one.startsWith('line:') && one !== 'quoted'), `field:${field.how}`];
  if (isInMail(reading, segment, mailParts)) evidence.push('mail');
  return { segment, start, end, isMany: segment.end - segment.first > 1, evidence, logOdds: weigh(evidence) };
}

/** Parts of the local parts of the e-mail addresses in this text: `jane`, `roe`, `jane.roe`. */
function mailPartsOf(text: string): Set<string> {
  const parts = new Set<string>();
  for (const [, local = ''] of text.matchAll(/(?<![\w.+-])([a-z][\w.+-]{2,63})@\w/gi)) {
    parts.add(local.toLowerCase().replace(/[^a-z]/g, ''));
    for (const part of local.toLowerCase().split(/[^a-z]+/)) if (part.length > 2) parts.add(part);
  }
  return parts;
}

function isInMail(reading: Reading, { first, end }: Segment, parts: ReadonlySet<string>): boolean {
  if (parts.size === 0) return false;
  const words = reading.words.slice(first, end).map(({ folded }) => folded.replace(/[^a-z]/g, ''));
  const last = words.at(-1) ?? '';
  if (words.length > 1 && (parts.has(words.join('')) || parts.has((words[0] ?? '').charAt(0) + last))) return true;
  return words.some((word) => word.length > 2 && parts.has(word));
}

/** Lets compromise, which knows English, read the sentences of segments that its word could decide. */
function weighByTags(reading: Reading, weighed: readonly Weighed[]): void {
  const doubtful = weighed.filter(
    ({ logOdds, segment }) =>
      logOdds >= undecided.from && logOdds <= undecided.to && reading.lineOf(segment.first).kind !== 'foreign',
  );
  const stretches = new Map<number, Span>();
  let budget = reading.text.length <= shortView ? shortView : taggedAtMost;
  for (const one of doubtful.toSorted((a, b) => Math.abs(a.logOdds) - Math.abs(b.logOdds))) {
    const stretch = stretchAround(reading, one);
    if (stretches.has(stretch.start) || budget < stretch.end - stretch.start) continue;
    budget -= stretch.end - stretch.start;
    stretches.set(stretch.start, stretch);
  }
  const tags = tagStretches(reading.text, [...stretches.values()]);
  for (const one of doubtful)
    if (stretches.has(stretchAround(reading, one).start)) one.logOdds += tagged[tags.get(one.start) ?? 'none'];
}

/** The sentence around a segment, inside its line, at most 600 units. */
function stretchAround({ text, lineOf }: Reading, { segment, start, end }: Weighed): Span {
  const line = lineOf(segment.first);
  const before = text.slice(Math.max(line.start, start - 300), start);
  const behind = text.slice(end, Math.min(line.end, end + 300));
  const lead = [...before.matchAll(/[.!?]\s+(?=\p{Lu})/gu)].at(-1);
  const stop = /[.!?](?=\s)/.exec(behind);
  return {
    start: start - before.length + (lead === undefined ? 0 : lead.index + lead[0].length),
    end: end + (stop === null ? behind.length : stop.index + 1),
  };
}

function addEvidence(one: Weighed, evidence: Evidence): void {
  one.evidence.push(evidence);
  one.logOdds += weights[evidence] ?? 0;
}

/** `Ngozi, Siddharth and Yuki`: who stands in a row with a person is one. */
function weighByNeighbours({ text }: Reading, weighed: readonly Weighed[]): void {
  const sure = weighed.map(({ logOdds }) => logOdds > 0.6);
  weighed.forEach((one, index) => {
    const isBeside = [index - 1, index + 1].some((other) => {
      const neighbour = weighed[other];
      return (
        neighbour !== undefined &&
        sure[other] === true &&
        isRow(text.slice(Math.min(one.end, neighbour.end), Math.max(one.start, neighbour.start)))
      );
    });
    if (isBeside) addEvidence(one, 'neighbour');
  });
}

const isRow = (between: string): boolean => /^(?:,? (?:and|&|or|und|et|y) |, ?|\n\s*[-*•] )$/.test(between);

function candidateOf(reading: Reading, one: Weighed, names: NameReading): Candidate {
  const { segment, evidence, logOdds, isMany } = one;
  const isFamous = isWellKnown(reading, segment, evidence) || isExample(reading, segment);
  return {
    ...boundsOf(reading, one, names),
    score: likelihood(logOdds),
    rule: isFamous ? 'well-known' : ruleOf(evidence, isMany),
    reason: isFamous ? 'A name that everybody knows.' : reasonOf(evidence, isMany),
    ...(isFamous ? { asks: false } : {}),
    ...(isMany && logOdds > 1 && !isFamous ? { alsoAs: partsOf(reading, segment, logOdds) } : {}),
  };
}

/** The parts of a full name that mean the same person when they stand alone: no word, no place. */
function partsOf({ words, text, lineOf }: Reading, { first, end, classes }: Segment, logOdds: number): string[] {
  const isPlain = !/^(?:foreign|code|title)$/.test(lineOf(first).kind);
  return words.slice(first, end).flatMap(({ start, end: stop, folded, shape }, index) => {
    const flags = nameFlagsOf(folded);
    const isOrdinary = ordinaryTag(folded) !== null || (flags & (is.commonWord | is.word | is.place)) !== 0;
    const isSure = flags !== 0 || (logOdds > 2 && isPlain);
    if (
      isOrdinary ||
      !isSure ||
      stop - start < (shape === 'upper' ? 5 : 3) ||
      shape === 'lower' ||
      classes[index] === 'P'
    )
      return [];
    return [text.slice(start, stop)];
  });
}

const spoken: readonly (readonly [prefix: string, rule: string, reason: string])[] = [
  ['field:', 'field', 'A label or column header says that this is a person.'],
  ['title', 'title', 'A title stands before it.'],
  ['signature', 'signature', 'It stands where a letter is signed.'],
  ['closing', 'signature', 'It stands where a letter is signed.'],
  ['greeting', 'greeting', 'A greeting stands before it.'],
  ['introduction', 'introduction', 'Someone is introduced.'],
  ['relation', 'relation', 'A word for a person (friend, client, manager …) stands before it.'],
  ['mail', 'mail', 'An e-mail address in this text holds the same name.'],
  ['neighbour', 'row', 'It stands in a row with other people.'],
];

const ruleOf = (evidence: readonly Evidence[], isMany: boolean): string =>
  spokenFor(evidence)?.[1] ?? (isMany ? 'full-name' : 'lone-name');

const reasonOf = (evidence: readonly Evidence[], isMany: boolean): string =>
  spokenFor(evidence)?.[2] ??
  (isMany ? 'First and last name, as names are written.' : 'A name, and the words around it fit.');

const spokenFor = (evidence: readonly Evidence[]) =>
  spoken.find(([prefix]) => evidence.some((one) => one.startsWith(prefix)));

/** Where the model sees a longer name of the same person, that one, without a title: `Ursula K. le Guin-Okafor III`. */
function boundsOf({ words }: Reading, { segment, start, end }: Weighed, { names }: NameReading): Span {
  const whole = names.find((name) => name.type === 'person' && name.start <= start && end <= name.end);
  if (whole === undefined) return { start, end };
  let first = segment.first;
  while (first > 0 && (words[first - 1]?.start ?? -1) >= whole.start && !titles.has(words[first - 1]?.folded ?? ''))
    first--;
  return { start: words[first]?.start ?? start, end: whole.end };
}

/** Values that a sure label names and that no segment covers: `john doe`, names in scripts without capital letters. */
function bareFields({ text }: View, fields: readonly PersonField[], weighed: readonly Weighed[]): Candidate[] {
  return fields
    .filter(({ how, start, end }) => how === 'sure' && isBareName(text.slice(start, end)))
    .filter(({ start, end }) => !weighed.some((one) => one.start <= start && end <= one.end && one.logOdds > 0))
    .map(({ start, end }) => ({
      start,
      end,
      score: 0.8,
      rule: 'field',
      reason: spoken[0]?.[2] ?? '',
      isLabelled: true,
    }));
}

const isBareName = (value: string): boolean =>
  /^[\p{L}\p{M}][\p{L}\p{M}'.-]*(?:,? [\p{L}\p{M}'.-]+){0,4}$/u.test(value) &&
  value.length >= 2 &&
  !value.split(/[ ,.]+/).some((word) => notNames.has(word.toLowerCase()) || ordinaryTag(word.toLowerCase()) !== null);

const notNames: ReadonlySet<string> = new Set(
  'string text varchar char int integer null none undefined true false unknown tbd n a na anonymous value name user me self not required optional yes no the this your my our'.split(
    ' ',
  ),
);
