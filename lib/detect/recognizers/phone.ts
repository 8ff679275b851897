import { type CountryCode, findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { cued, link } from '../cue';
import { type Match, matches } from '../matches';
import { nearDigits } from '../near-digits';
import { groupings, hasPlausibleLength } from '../numbers/local-phones';
import { phoneWords as words } from '../numbers/phone-words';
import { regionsSaid } from '../numbers/phone-regions';
import type { Candidate, Recognizer } from '../recognizer';
import type { View } from '../view/view';

/** Where a number without `+` could be from. The library needs a country to read it by. */
const countries: readonly CountryCode[] = [
  'US',
  'GB',
  'DE',
  'FR',
  'ES',
  'IT',
  'NL',
  'AU',
  'IN',
  'BR',
  'MX',
  'CH',
  'AT',
  'PL',
];

/** North American shape, valid or not: invented numbers are numbers that somebody typed as theirs (NANP, ITU-T E.164). */
export const northAmerican =
  /(?<![\p{L}\d.$€£#/=-])(?<!\d[ (])(?:(?:\+?1|001)[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?:,? ?(?:x|ext\.?|extension) ?\d{1,6})?(?![\p{L}\d]|[.,/-]\d)/giu;

/** What follows a cue: seven to fifteen digits with the usual marks between them. Sticky. */
export const dialled =
  /(?:\+|00)?[( ]{0,2}\d(?:[ ()./-]{0,3}\d){5,14}(?:,? ?(?:x|ext\.?|extension|durchwahl|poste|int\.?) ?\d{1,6})?(?![\p{L}\d])/iuy;

/** Written with `+` and country code, or with the trunk zero and groups. */
export const international = /(?<![\p{L}\d./=-])\+[1-9](?:[ ()./-]{0,3}\d){6,14}(?![\p{L}\d])/gu;
export const trunk = /(?<![\p{L}\d./=$€£#-])(?<!\d )\(?0\d{1,5}\)?(?:[ /-]{1,2}\d{2,9}){1,5}(?![\p{L}\d]|[.,/-]\d)/gu;

/** Named from behind: `785 8949 office`, `…-Fax`. */
export const namedBehind =
  /(?<![\p{L}\d./=$€£#-])(?<!\d )\+?\(?\d(?:[ ()./-]{0,2}\d){5,14}(?: ?x ?\d{1,6})?(?=[ -]{1,2}\(?(?:office|fax|mobile|cell|home|work|phone|tel)(?![\p{L}\d]))/giu;

/** Grouped as people dial in their country: `22 34 56 78`, `612 345 678`, `06 12 34 56 78`. */
export const local = /(?<![\p{L}\d.,/=$€£#+-])(?<!\d )\(?\d{2,5}\)?(?:[ -]\d{2,4}){2,4}(?![\p{L}\d]|[.,/-]\d| \d)/gu;

const digitWord =
  'zero|hundred|thousand|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf';
/** `five five five, oh one two three`: seven digits or more, spelled out. */
export const spelled = new RegExp(
  `(?<!\\p{L})(?:plus )?(?:${digitWord})(?:[ ,-]{1,2}(?:${digitWord})(?!\\p{L})){6,16}`,
  'giu',
);

/** A mobile number without a gap, as Britain, France, the Netherlands and Germany have them (Ofcom, ARCEP, ACM, Bundesnetzagentur plans). */
export const mobileRun = /(?<![\p{L}\d.,/=$€£#_+-])0(?:7[1-9]\d{8}|[67]\d{8}|1[5-7]\d{8,9})(?![\p{L}\d]|[.,/-]\d)/gu;
/** The same in two groups. */
const mobileGroups = /^0(?:7\d{3}|1[5-7]\d{1,2}|6)[ /-]\d{6,8}$/;
/** Seven digits behind an address of mail: `ann@example.org / 555-0199`. */
export const behindMail = /(?<=@[\w.-]{4,40} ?[/|,;] ?)\d{3}-\d{4}(?![\p{L}\d-])/gu;
/** One or two names between a word for a phone and its number. Sticky. */
export const whose = /(?:(?:bei|an|at|chez|de|von|of|di|do|van|for|für) )?(?:\p{Lu}[\p{L}'’.-]{1,20}[ :]{1,2}){1,3}/uy;

export const phone: Recognizer = {
  id: 'phone',
  kind: 'phone',
  *find(view) {
    yield* byLibrary(view);
    for (const match of matches(view.text, international)) yield candidate(match, 0.95, 'international');
    for (const match of matches(view.text, northAmerican)) yield candidate(match, 0.65, 'north-american');
    for (const match of matches(view.text, trunk)) {
      if (mobileGroups.test(match.value)) yield candidate(match, 0.9, 'trunk');
      else if (isPossible(match.value)) yield candidate(match, hasPlausibleLength(match.value) ? 0.55 : 0.45, 'trunk');
    }
    for (const { pattern, needs } of groupings) {
      if (needs?.test(view.text) === false) continue;
      for (const match of matches(view.text, pattern)) yield candidate(match, 0.55, 'grouped');
    }
    for (const match of matches(view.text, spelled)) {
      yield candidate(match, isCounting.test(match.value) ? 0.2 : 0.5, 'spelled-out');
    }
    for (const match of matches(view.text, mobileRun)) yield candidate(match, 0.55, 'trunk');
    if (view.text.includes('@'))
      for (const match of matches(view.text, behindMail)) yield candidate(match, 0.75, 'by-label');
    yield* dialledThere(view);
    yield* behindOwner(view);
    for (const match of matches(view.text, namedBehind)) {
      if (!isDate(match.value)) yield candidate(match, 0.6, 'by-label');
    }
    for (const match of cued(view, words, dialled)) {
      if (!isDate(match.value)) yield candidate(match, 0.75, 'by-label');
    }
  },
  context: {
    for: [
      'phone',
      'tel',
      'mobile',
      'cell',
      'call',
      'fax',
      'whatsapp',
      'contact',
      'telefon',
      'téléphone',
      'handy',
      'sms',
      'dial',
      'text',
      'rufnummer',
      'mobil',
      'telefonisch',
      'telefoon',
      'móvil',
      'portable',
      'cellulare',
      'telefone',
      'komórka',
      'ring',
    ],
    against: [
      'isbn',
      'issn',
      'order',
      'invoice',
      'version',
      'id',
      'card',
      'account',
      'iban',
      'ssn',
      'code',
      'error',
      'sha',
      'commit',
      'doi',
    ],
    reach: 40,
  },
};

/** `contact Ann Roe 214 555 018`. */
function* behindOwner(view: View): Generator<Candidate> {
  for (const { index, 0: word } of nearDigits(view, words.prose)) {
    link.lastIndex = index + word.length;
    const at = index + word.length + (link.exec(view.text)?.[0].length ?? 0);
    whose.lastIndex = at;
    const start = at + (whose.exec(view.text)?.[0].length ?? 0);
    dialled.lastIndex = start;
    const value = start === at ? '' : (dialled.exec(view.text)?.[0] ?? '');
    if (value.replace(/\D/g, '').length >= 7 && !isDate(value))
      yield candidate({ value, start, end: start + value.length }, 0.6, 'by-label');
  }
}

const isCounting =
  /one,? two,? three|eins,? zwei,? drei|uno,? dos,? tres|un,? deux,? trois|three,? two,? one|(?:zero|one)(?: (?:zero|one)){4}/iu;

/** Numbers without `+` that are valid in a country which the text speaks of. */
function* dialledThere(view: View): Generator<Candidate> {
  const regions = regionsSaid(view.lower);
  if (regions.length === 0) return;
  for (const pattern of [local, trunk]) {
    for (const match of matches(view.text, pattern)) {
      if (isDate(match.value)) continue;
      const isValid = regions.some((region) => parsePhoneNumberFromString(match.value, region)?.isValid() ?? false);
      if (isValid) yield candidate(match, match.value.startsWith('0') ? 0.55 : 0.5, 'national');
    }
  }
}

/** Seven digits or more with nothing but marks between them: elsewhere the library, which reads slowly, finds nothing. */
export const enoughDigits = /\d(?:[^\p{L}\d\n]{0,4}\d){6,80}/gu;
/** UTF-16 units beside them that the library may want to see: brackets, an extension. */
const beside = 20;

function* byLibrary(view: View): Generator<Candidate> {
  for (const { start, end } of matches(view.text, enoughDigits)) {
    const from = Math.max(0, start - beside);
    yield* byLibraryIn(view, { value: view.text.slice(from, end + beside), start: from, end });
  }
}

function* byLibraryIn(view: View, stretch: Match): Generator<Candidate> {
  for (const { startsAt, endsAt, number } of findPhoneNumbersInText(stretch.value, 'US')) {
    const [start, end] = [startsAt + stretch.start, endsAt + stretch.start];
    const value = view.text.slice(start, end);
    if (isDate(value) || / {2}/.test(value) || !standsAlone(view.text, start, end)) continue;
    yield candidate(
      { value, start, end },
      value.startsWith('+') ? 0.85 : scoreOfShape(value, number.isValid()),
      'number',
    );
  }
}

/** Ten digits in a row are anything; groups are a phone number's habit. */
function scoreOfShape(value: string, isValid: boolean): number {
  if (!isValid) return 0.2;
  return /\D/.test(value) ? 0.6 : 0.25;
}

/** Part of no longer number, path, amount, identifier or sum. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\d.,$€£#/\\=_*+-]$|\d[ -]$|[-+*/] $/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^[\p{L}\d_%]|^[.,/:*-]\d|^ [*+/=-] \d/u.test(text.slice(end, end + 4));

const isDate = (value: string): boolean =>
  /^\(?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})\b/.test(value);

const isPossible = (value: string): boolean =>
  !isDate(value) && countries.some((country) => parsePhoneNumberFromString(value, country)?.isPossible() ?? false);

const candidate = ({ start, end }: Match, score: number, rule: string): Candidate => ({
  start,
  end,
  score,
  rule,
  reason: rule === 'by-label' ? 'A word before it announces a phone number.' : 'It has the form of a phone number.',
});
