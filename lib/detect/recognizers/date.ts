import { cue, cued } from '../cue';
import { matches, type Match } from '../matches';
import {
  birthQuestion,
  bornYear,
  hl7Birth,
  isBehindName,
  livingDate,
  spokenDateAt,
  spokenLink,
} from '../numbers/birth-dates';
import type { Candidate, Recognizer } from '../recognizer';
import { readRecords } from '../structure/records';
import type { View } from '../view/view';
import { everyMatch } from '../every-match';

/** English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Danish, Slovenian; longer forms take in shorter ones. */
const months =
  'jan(?:uar[iy]?|vier|eiro|\\.)?|feb(?:ruar[iy]?|braio|rero|\\.)?|février|fevereiro|enero|gennaio|mar(?:ch|s|zo|ço|ca|\\.)?|märz|maart|apr(?:ile?|\\.)?|avril|abril|' +
  'ma[iyj]|mayo|maio|maja|mei|maggio|ju[nl](?:[eiyh]|io|ho)?|giugno|luglio|juin|juillet|aug(?:usti?|ustus|\\.)?|avgust|août|agosto|sept?(?:ember|iembre|\\.)?|' +
  'septembre|settembre|setembro|o[ck]t(?:ober|obre|ubre|\\.)?|outubro|ottobre|nov(?:ember|embre|iembre|embro|\\.)?|de[cz](?:ember|embro|\\.)?|décembre|diciembre|dicembre|' +
  'stycznia|lutego|kwietnia|czerwca|lipca|sierpnia|września|października|listopada|grudnia';

const numeric =
  '\\d{4}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?|(?:0?[1-9]|[12]\\d|3[01])[-/.] ?(?:0?[1-9]|[12]\\d|3[01])[-/.] ?(?:\\d{4}|\\d{2})';
const worded = `(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|\\.)?(?: of| de)?[ -](?:${months})[ ,-]{1,2}(?:de )?(?:\\d{4}|'?\\d{2})|(?:${months})[ -](?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?:, ?| )(?:\\d{4}|'\\d{2})`;

const whole = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d./-])(?:${source})(?![\\p{L}\\d]|[./-]\\d)`, 'giu');

/** A full date, with its year: in figures, or with the month's name. */
export const inFigures = whole(numeric);
export const inWords = whole(worded);
/** The same behind a cue, without marks, too. Sticky. */
export const dateHere = new RegExp(`(?:${numeric}|${worded}|(?:19|20)\\d{6}|\\d{8})(?![\\p{L}\\d]|[./-]\\d)`, 'iuy');

export const birthWords = cue(
  'd\\.?o\\.?b\\.?',
  'date of birth',
  'birth ?date',
  'birth ?day',
  'birth',
  'born(?: on)?(?: the)?',
  'b-?day',
  'geboren(?: am| op| im jahre?)?',
  'nasceu(?: a| em| no dia)?',
  'urodził(?:a|am|em)?(?: się)?(?: dnia| w)?',
  'née? en',
  'naci[oó](?: el| en)?(?: día)?',
  'nacid[oa](?: el| en) día',
  'nat[oa] nel',
  'd\\.n\\.',
  'dn',
  'yob',
  'born in',
  'jahrgang',
  'rocznik',
  '(?:birth year|geburtsjahr|année de naissance|año de nacimiento|anno di nascita|ano de nascimento|geboortejaar|rok urodzenia)',
  'geb\\.?',
  'geburtsdatum',
  'geburtstag',
  'née? le',
  'date de naissance',
  'nacid[oa] el',
  'fecha de nacimiento',
  'nat[oa] il',
  'data di nascita',
  'data de nascimento',
  'geboortedatum',
  'data urodzenia',
  'födelsedatum',
  'nasc\\.?',
  'nascid[oa](?: aos?| em| a)?',
  'data de nasc\\.?',
  'f\\. ?n\\.',
  'fecha de nac\\.?',
  'fec nac',
  'nac\\.?',
  'nací(?: el)?',
  'nacimiento',
  'naissance',
  'nato',
  'nata',
  'nascita',
  'née?s?',
  'nacid[oa]s?',
  'nasc',
  'nascid[oa]s?',
  'gebor\\.?',
  'ur\\.',
  'urodzon[ya](?: dnia)?',
  'data ur\\.?',
  'geb\\.? ?dat(?:um|\\.)?',
  'geb\\. ?am',
  'b\\.',
  'gebdat',
);

/** `nata a Varese il 3.4.1950`, `née Fabre le …`, `geboren in Omsk am …`: a place or a maiden name stands between. */
export const bornThere =
  /(?<!\p{L})(?:nat[oaie]|nacid[oa]|nascid[oa]|née?s?|geboren|geb\.|urodzon[ya]|ur\.|born)(?: (?:[aàw]|en|in|em|te|we|zu|at|de))? \p{Lu}[\p{L}'’-]{1,24}(?: (?:\p{Lu}[\p{L}'’-]{1,24}|\(\p{L}{2,20}\))){0,2},? (?:il|le|el|a|em|op|am|on|dnia|w dniu)(?: dia)? /gu;
/** A year alone, behind a word for being born. Sticky. */
export const yearHere = /(?:19[1-9]\d|20[0-2]\d)(?![\p{L}\d]|[./-]\d)/uy;
/** `Roe Ann, 04.11.1968,`, `Roe, M, 02/02/1999`: a row that begins with a name. */
export const behindName =
  /(?:^|\n)[ \t•*-]{0,4}(?:\d{1,3}[.)] )?\p{Lu}[\p{L}'’-]{1,24}(?:,? \p{Lu}[\p{L}'’.-]{0,24}){1,3}(?: \([^)\n]{1,20}\))?(?:[,;|\t]| -| –) ?(?:[MFmfwWdx][,;|] ?)?(?=\d)/gu;
/** `M, 02/02/1999`. */
export const behindSex = /(?<=\p{Ll}, )[MFmfwW], (?=\d{1,4}[./-]\d)/gu;

/** What befalls a person: a date behind it is theirs. */
export const lifeWords = cue(
  'since',
  '(?:date|day) of (?:surgery|service|visit|admission|discharge|death|exam|examination|procedure|injury|hire|marriage|issue|loss|accident|onset|collection|report|travel|arrival|departure|employment|appointment|incident)',
  '(?:visit|admission|discharge|service|exam|surgery|hire|hiring|start|issue|collection|appointment|wedding|travel|arrival|departure|check-?in|termination|expiry|expiration) date',
  '(?:admitted|discharged|hospitali[sz]ed|married|died|hired|joined|diagnosed|operated|deceased|widowed|divorced|arrested|enrol+ed|passed away|moved in|naturali[sz]ed|baptised)(?: on)?(?: the)?',
  'seit(?: dem)?',
  'verheiratet seit',
  'gestorben am',
  'verstorben am',
  'depuis le',
  'desde el',
  'desde',
  'dal',
  'sinds',
);

export const date: Recognizer = {
  id: 'date',
  kind: 'date',
  *find(view) {
    for (const match of cued(view, birthWords, dateHere)) {
      yield dateAt(match, 'date-of-birth', 0.9, 'Words before it announce a date of birth.');
    }
    for (const match of cued(view, birthWords, yearHere)) {
      yield dateAt(match, 'date-of-birth', 0.55, 'Words before it announce a year of birth.');
    }
    yield* spoken(view);
    yield* behindNames(view);
    for (const { start, end } of matches(view.lower, bornYear))
      yield dateAt({ start, end }, 'date-of-birth', 0.5, 'Words before it announce a year of birth.');
    yield* behindLeads(view);
    for (const { start, end, value } of matches(view.text, insertedDate)) {
      if (value !== '' && hasInsert(view.lower))
        yield dateAt({ start, end }, 'record-date', 0.5, 'It stands in a row of a table.');
    }
    for (const match of cued(view, lifeWords, dateHere)) {
      yield dateAt(match, 'life-date', 0.55, 'Words before it tell of something in a life.');
    }
    for (const cell of readRecords(view.text)) {
      if (isWhole(dateHere, view.text.slice(cell.start, cell.end))) {
        yield dateAt(cell, 'record-date', 0.55, 'It is a date in a row about a person.');
      }
    }
    const isRecord = isHealthRecord(view.lower);
    for (const match of [...matches(view.text, inFigures), ...matches(view.text, inWords)]) {
      if (saysBirth(view.text, match))
        yield dateAt(match, 'date-of-birth', 0.9, 'Words beside it announce a date of birth.');
      else if (isRecord) yield dateAt(match, 'record-date', 0.55, 'It is a full date in the record of a patient.');
      else yield dateAt(match, 'full-date', isOnForm(view, match) ? 0.5 : 0.4, 'It is a full date.');
    }
  },
};

function* behindLeads({ text }: View): Generator<Candidate> {
  for (const pattern of [bornThere, behindName, behindSex]) {
    for (const { index, 0: lead } of everyMatch(text, pattern)) {
      dateHere.lastIndex = index + lead.length;
      const value = dateHere.exec(text)?.[0] ?? '';
      const match = { start: index + lead.length, end: index + lead.length + value.length };
      if (value === '' || /^\d+$/.test(value)) continue;
      if (pattern === bornThere) yield dateAt(match, 'date-of-birth', 0.9, 'Words before it announce a date of birth.');
      else yield dateAt(match, 'record-date', 0.5, 'It stands in a row behind a name.');
    }
  }
}

/** `my birthday is May 3`, `née le trois mai`: without a year or in words. */
function* spoken(view: View): Generator<Candidate> {
  for (const { index, 0: question } of everyMatch(view.lower, birthQuestion)) {
    const start = index + question.length;
    dateHere.lastIndex = start;
    const value = dateHere.exec(view.text)?.[0] ?? '';
    const span = value === '' ? spokenDateAt(view.lower, start) : { start, end: start + value.length };
    if (span !== null) yield dateAt(span, 'date-of-birth', 0.7, 'It answers a question for a date of birth.');
  }
  for (const { index, 0: cue } of everyMatch(view.lower, spokenBirth)) {
    spokenLink.lastIndex = index + cue.length;
    const start = index + cue.length + (spokenLink.exec(view.lower)?.[0].length ?? 0);
    const span = spokenDateAt(view.lower, start);
    if (span !== null) yield dateAt(span, 'date-of-birth', 0.6, 'Words before it announce a birthday.');
  }
}

/** `Anna Petersen (03/05/1980)`, and records of patients. */
function* behindNames(view: View): Generator<Candidate> {
  const reason = 'It stands behind a name, or in the record of a patient.';
  for (const match of matches(view.text, livingDate))
    if (isBehindName(view.text, match.start)) yield dateAt(match, 'record-date', 0.5, reason);
  for (const match of matches(view.text, hl7Birth)) yield dateAt(match, 'record-date', 0.5, reason);
}

/** Words for a birth and its day. */
export const spokenBirth =
  /(?<!\p{L})(?:born|birth|birthday|b-?day|dob|geboren|geburtstag|geburtsdatum|née?|naissance|anniversaire|nacid[oa]|nací|nació|nacimiento|cumpleaños|nat[oa]|nascita|compleanno|nascid[oa]|nasci|nasceu|nascimento|aniversário|jarig|verjaardag|geboortedatum|urodzon[ya]|urodziłe?a?m?(?: się)?|urodziny|urodzenia)(?!\p{L})/gu;

/** `wurde am 2.8.1955 in Ulm geboren`, `*3.5.1980`. */
const saysBirth = (text: string, { start, end }: Match): boolean =>
  /(?:^|[\s(,])[*°] ?$/.test(text.slice(Math.max(0, start - 3), start)) ||
  /^,?(?: (?:in|te|zu) \p{Lu}[\p{L}-]{1,24})? (?:geboren|urodzon[ya])(?!\p{L})/u.test(text.slice(end, end + 44));

const hasInsert = (lower: string): boolean => /insert\s+into/.test(lower);

/** A date among the values of a row of SQL, in a year in which people of today were born. */
export const insertedDate = /(?<=')(?:19[2-9]\d|20[01]\d)-\d\d-\d\d(?=')/g;

function isWhole(pattern: RegExp, value: string): boolean {
  pattern.lastIndex = 0;
  return pattern.exec(value)?.[0] === value && /\D/.test(value);
}

/** A record of one patient: dates in it are identifying (45 CFR 164.514(b)(2)(i)(C)). Two different words say so. */
function isHealthRecord(lower: string): boolean {
  const said = new Set<string>();
  for (const [word] of everyMatch(lower, recordWord)) {
    said.add(word);
    if (said.size > 1) return true;
  }
  return false;
}

export const recordWord =
  /(?<![\p{L}\d])(?:mrn|medical record|patients?|pt:|d\.?o\.?b|diagnos(?:is|ed)|discharged?|clinic note|physician|surgeon|icd-10|npi|bedside|vitals|chief complaint|medications?|prescribed|allergies|nurs(?:e|ing)|ward|patientin|diagnose|medikation|geburtsdatum|paciente|médecin|ordonnance|receta)(?!\p{L})/gu;

/** `Date:` or `When:` on a form that also names somebody. */
function isOnForm(view: View, match: Match): boolean {
  const field = view.fields.find(({ start, end }) => start <= match.start && match.end <= end);
  if (field?.shape !== 'label' || !/^(?:date|when|datum|fecha|data|day|date time|wann)$/.test(field.key)) return false;
  return view.fields.some(
    ({ key, shape, start }) => shape === 'label' && Math.abs(start - match.start) < 200 && nextToDate.test(key),
  );
}

const nextToDate =
  /^(?:(?:full )?name|phone|email|e mail|where|with|guests?|attendees|customer|client|employee|signature|unterschrift|nombre|nom|wo|telefon)$/;

const dateAt = (
  { start, end }: Pick<Match, 'start' | 'end'>,
  rule: string,
  score: number,
  reason: string,
): Candidate => ({
  start,
  end,
  score,
  rule,
  reason,
});
