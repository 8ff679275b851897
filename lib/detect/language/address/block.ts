import { foldWord } from '../lists/fold-word';
import { is } from '../lists/flags';
import { placeFlagsOf, placeOrTownFlags } from '../lists/lookup';
import type { Span } from '../../view/normalise';
import { at } from './at';
import { type Lead, readLead } from './lead';
import * as parts from './parts';
import * as units from './units';

/** A street with what stands beside it. Offsets are UTF-16, half open. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** What the parts beside the street are worth together. */
  readonly score: number;
  readonly hasUnit: boolean;
  readonly hasPostcode: boolean;
  readonly count: number;
}

type Sort = 'unit' | 'postcode' | 'code' | 'country' | 'town';

interface Part {
  readonly length: number;
  readonly score: number;
  readonly sort: Sort;
}

interface Place {
  readonly text: string;
  readonly start: number;
  /** A comma, a line end or a unit stands before it. */
  readonly isApart: boolean;
  /** What stood before leaves little doubt that this is an address. */
  readonly isSure: boolean;
  /** A postcode stands before it, and no town yet: the manner of the Continent. */
  readonly isBehindPostcode?: boolean;
  readonly isBehindTown?: boolean;
  readonly seen: ReadonlySet<Sort>;
}

/**
 * Takes in what stands behind a street, part by part (unit, town, region, postcode, country), and what stands before it.
 *
 * @param core the street, in UTF-16 offsets
 * @param base what the street and the words before it are worth
 * @param lead what stands before it
 */
export function readBlock(text: string, core: Span, base: number, lead: Lead = readLead(text, core.start)): Block {
  const seen = new Set<Sort>();
  let [end, score, lines, count] = [core.end, lead.score, 0, 0];
  let last: Sort | null = null;
  while (count < 9 && lines < 6) {
    const gap = at(parts.paragraph, text, end) || at(parts.joint, text, end);
    if (gap === '') break;
    const isApart: boolean = /[^ \t]/.test(gap) || last === 'unit';
    const isBehindPostcode = last === 'postcode' && !seen.has('town');
    const place: Place = {
      text,
      start: end + gap.length,
      isApart,
      isSure: base + score >= 0.5,
      isBehindPostcode,
      isBehindTown: last === 'town',
      seen,
    };
    const next: Part | null = nextPart(place, gap);
    if (next === null) break;
    const isClosed = gap.includes('(') && text[end + gap.length + next.length] === ')';
    seen.add(next.sort);
    score += next.score;
    lines += Number(gap.includes('\n'));
    end += gap.length + next.length + Number(isClosed);
    count++;
    last = next.sort;
  }
  end += at(parts.between, text, end).length;
  if (!seen.has('town') && base + score >= 0.5) end += townBehindWord(text, end);
  return {
    start: lead.start,
    end,
    score,
    hasUnit: seen.has('unit') || lead.hasUnit,
    hasPostcode: seen.has('postcode'),
    count,
  };
}

function nextPart(place: Place, gap: string): Part | null {
  if (/\n.*\n/s.test(gap)) return lastLineAt(place);
  const isWhole = place.seen.has('town') && place.seen.has('postcode');
  if (gap.includes('\n') && isWhole) return countryAt(place);
  if (gap.includes('(')) return inBrackets(place);
  if (/^\. ?$/.test(gap)) return unitAt(place);
  return partAt(place);
}

/** `(MI)`, `(Québec)`, `(Hinterhaus)`. */
function inBrackets(place: Place): Part | null {
  const code = at(parts.code, place.text, place.start);
  const part: Part | null =
    code !== '' && (place.isBehindTown === true || place.isSure)
      ? { length: code.length, score: 0.1, sort: 'code' }
      : partAt(place);
  return part !== null && place.text[place.start + part.length] === ')' ? part : null;
}

function unitAt({ text, start }: Place): Part | null {
  const unit = at(units.unit, text, start);
  return unit === '' ? null : { length: unit.length, score: 0.35, sort: 'unit' };
}

/** ` à liévin`: a town in small letters that a preposition parts from its street. */
function townBehindWord(text: string, end: number): number {
  const joint = at(parts.townJoint, text, end);
  const words = joint === '' ? '' : at(parts.smallTown, text, end + joint.length);
  const split = words.split(' ');
  if (!/^\p{Ll}/u.test(words)) return 0;
  for (let count = Math.min(3, split.length); count > 0; count--) {
    const name = split.slice(0, count).join(' ');
    if (isTownByName(name)) return joint.length + name.length;
  }
  return 0;
}

/** Hashes alone say nothing of a word of prose: they count where it is long. */
const isTownByName = (name: string): boolean =>
  (placeFlagsOf(foldWord(name)) & (is.city | is.place)) !== 0 ||
  (name.length > 5 && placeOrTownFlags(foldWord(name)) !== 0);

/** Dutch letters behind four digits are large, or stand before a town: `3170 is`. */
const withoutWord = (postcode: string): string =>
  /^\d{4} \p{Ll}{2}$/u.test(postcode) ? postcode.slice(0, 4) : postcode;

function partAt(place: Place): Part | null {
  const { text, start, isApart, isSure, seen } = place;
  const mixed = seen.has('postcode') ? '' : at(parts.mixedPostcode, text, start);
  if (mixed !== '') return { length: mixed.length, score: 0.3, sort: 'postcode' };
  const unit = unitAt(place);
  if (unit !== null) return unit;
  if (isSure && place.isBehindTown === true && /^\d{3}(?:[.;,]?(?:\n|$)|,)/.test(text.slice(start, start + 6)))
    return { length: 3, score: 0.1, sort: 'postcode' };
  const postcode = seen.has('postcode') ? '' : withoutWord(at(parts.postcode, text, start));
  if (postcode !== '') return { length: postcode.length, score: 0.3, sort: 'postcode' };
  const code = at(parts.code, text, start);
  if (code !== '') {
    const end = start + code.length;
    const mayBeRegion = isSure && (isApart || place.isBehindTown === true) && endsThere(text, end);
    if (parts.usStates.has(code) || hasPostcode(text, end) || mayBeRegion)
      return { length: code.length, score: 0.25, sort: 'code' };
  }
  const district = at(parts.district, text, start);
  if (district !== '') return { length: district.length, score: 0.15, sort: 'town' };
  return countryAt(place) ?? townAt(place) ?? smallTownAt(place);
}

/** Behind an empty line only a line that holds a country, with its postcode or without. */
function lastLineAt(place: Place): Part | null {
  const country = place.isSure ? countryAt(place) : null;
  if (country === null) return null;
  const end = place.start + country.length;
  return hasPostcode(place.text, end) || endsThere(place.text, end) ? country : null;
}

function countryAt({ text, start, isApart, seen }: Place): Part | null {
  const words = oneSentence(at(parts.words, text, start)).split(' ');
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    const bare = name.replace(/[.,]+$/, '');
    if (!isCountry(bare)) continue;
    const isPlain = isApart || seen.has('town') || /^\p{Lu}\p{L}/u.test(bare) || hasPostcode(text, start + bare.length);
    return isPlain ? { length: bare.length, score: 0.2, sort: 'country' } : null;
  }
  return null;
}

function isCountry(name: string): boolean {
  const folded = foldWord(name);
  return (placeFlagsOf(folded) & is.country) !== 0 || parts.countries.has(folded);
}

/** A listed place, or words before a comma, a line end, a country or a postcode. */
function townAt(place: Place): Part | null {
  const { text, start, isApart, isBehindPostcode } = place;
  const words = oneSentence(at(parts.town, text, start));
  if (words === '' || isLabel(text, start + words.length)) return null;
  const end = start + words.length;
  const town = (length: number, score: number): Part => ({ length, score, sort: 'town' });
  if (isListed(words, isApart || isBehindPostcode === true)) return town(words.length + districtAt(text, end), 0.2);
  if (isBehindPostcode !== true && hasPostcode(text, end)) return town(words.length, 0.15);
  return unlistedTown(place, words);
}

/** @param isSetOff the list of towns that holds hashes alone may be asked, too */
const isListed = (words: string, isSetOff: boolean): boolean =>
  (isSetOff ? placeOrTownFlags(foldWord(words)) : placeFlagsOf(foldWord(words))) !== 0;

function unlistedTown({ text, start, isApart, isSure, isBehindPostcode, seen }: Place, words: string): Part | null {
  const end = start + words.length;
  const length = words.length + districtAt(text, end);
  const town = (size: number, score: number): Part => ({ length: size, score, sort: 'town' });
  const isNone = notTowns.test(words);
  const mayBeTown = isApart && !isNone && !(seen.has('town') && seen.has('postcode'));
  if (mayBeTown && isSure && endsThere(text, start + length)) return town(length, 0.1);
  if (isBehindPostcode === true && isSure && !isNone) return town(length, 0.15);
  const listed = listedStart(words);
  if (listed !== '') return town(listed.length + districtAt(text, start + listed.length), 0.2);
  if (!mayBeTown) return null;
  if (endsThere(text, start + length)) return town(length, 0.1);
  return isSure && (endsSentence(text, end) || endsWithRegion(words)) ? town(length, 0.1) : null;
}

/** A town in small letters, where a line or a unit parts it and a postcode or a country follows. */
function smallTownAt({ text, start, isApart, isSure, isBehindPostcode, seen }: Place): Part | null {
  const words = oneSentence(at(parts.smallTown, text, start));
  if (words === '' || notTowns.test(words) || isLabel(text, start + words.length)) return null;
  const end = start + words.length;
  const town = (length: number, score: number): Part => ({ length, score, sort: 'town' });
  if (placeFlagsOf(foldWord(words)) !== 0) return town(words.length, 0.2);
  const listed = isBehindPostcode === true ? listedStart(`${words} `) : '';
  if (listed !== '') return town(listed.length, 0.2);
  if (!isApart) return null;
  if (isSure && /^\p{Lo}{2}/u.test(words) && endsThere(text, end)) return town(words.length, 0.1);
  if (hasPostcode(text, end)) return town(words.length, 0.15);
  if (!(isSure || seen.has('unit')) || seen.has('town')) return null;
  return isBeforeCountry(text, end) || endsWithRegion(words) ? town(words.length, 0.1) : null;
}

/** `K` of `København K`, `2` of `Cheb 2`. */
const districtAt = (text: string, end: number): number =>
  /^ (?:\p{Lu}|\d{1,2}(?:er|e|ème)?)(?![\p{L}\p{N}]|\.\d| \p{Lu}{2})/u.exec(text.slice(end, end + 7))?.[0].length ?? 0;

/** The longest listed place that the words begin with: `London` of `London Please`. */
function listedStart(words: string): string {
  const split = words.split(' ');
  for (let count = Math.min(4, split.length - 1); count > 0; count--) {
    const start = split.slice(0, count).join(' ');
    if (placeFlagsOf(foldWord(start)) !== 0) return start;
  }
  return '';
}

/** `Ebermannsdorf Belarus`, `THE CHANNON NSW`. */
function endsWithRegion(words: string): boolean {
  const split = words.split(' ');
  if (split.length > 1 && parts.usStates.has(split.at(-1) ?? '')) return true;
  return [1, 2, 3].some((count) => count < split.length && isCountry(split.slice(-count).join(' ')));
}

/** `Ort:`, `"city":`. */
const isLabel = (text: string, end: number): boolean => /^["' ]{0,2}[:=]/.test(text.slice(end, end + 3));

/** Up to the full stop that ends a sentence; `St. Louis` goes on. */
const oneSentence = (words: string): string => words.replace(/(?<=\p{L}{4})\. .*$/u, '').replace(/[.,]+$/, '');

function isBeforeCountry(text: string, end: number): boolean {
  const gap = at(parts.paragraph, text, end) || at(parts.joint, text, end);
  const start = end + gap.length;
  return gap !== '' && countryAt({ text, start, isApart: true, isSure: true, seen: new Set() }) !== null;
}

/** A postcode, or a state and a postcode, a line further on at most. */
const hasPostcode = (text: string, start: number): boolean => postcodeBehind.test(text.slice(start, start + 28));

const postcodeBehind =
  /^-?[ \t]{0,3},?[ \t]{0,3}\n?[ \t>?*]{0,6},?[ \t]?(?:[A-Z]{2,3},?\s{1,2})?(?:\d{4,7}\b|\d{3} \d{2}\b|\d{5}-\d{4}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|[A-Z]\d[A-Z] ?\d[A-Z]\d\b)/i;

const endsThere = (text: string, end: number): boolean =>
  /^(?:[.,;]?[ \t]*(?:\n|$|<br)|[,،+]| ?\||\/\p{Lu})/u.test(text.slice(end, end + 6));

const endsSentence = (text: string, end: number): boolean => /^[.?!)"](?: |$)/.test(text.slice(end, end + 2));

/** What stands on the line below an address and is none of it. */
const notTowns =
  /^(?:thanks?|thank you|regards|best|kind|cheers|sincerely|yours|dear|hi|hello|hey|please|phone|tel|mobile|fax|e-?mail|love|mit|viele|liebe|danke|grüße|merci|cordialement|bien|saludos|gracias|atentamente|cordiali|saluti|met|groeten|and|or|und|oder|if|i|we|my|the|this|it|he|she|they|you|when|what|who|is|in case)(?!\p{L})/iu;
