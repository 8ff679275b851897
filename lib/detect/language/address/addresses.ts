import type { Candidate } from '../../recognizer';
import type { Span } from '../../view/normalise';
import type { View } from '../../view/view';
import { at, type Block, readBlock } from './block';
import * as eastAsia from './east-asia';
import * as street from './street';
import * as abroad from './street-abroad';
import { everyMatch } from '../../every-match';

interface Anchor {
  readonly pattern: RegExp;
  readonly score: number;
  readonly rule: string;
  readonly reason: string;
  /** What must stand beside it. */
  readonly needs?: (block: Block) => boolean;
  /** What belongs to it and ends right before it. */
  readonly lead?: Pick<RegExp, 'exec'>;
}

/** Score: what the street alone is worth. The rest comes from what stands behind and before it. */
const anchors: readonly Anchor[] = [
  { pattern: street.numberFirst, score: 0.45, rule: 'street', reason: 'A number, a name and a word for a street.' },
  { pattern: street.grownSuffix, score: 0.5, rule: 'street', reason: 'A street name and a house number.' },
  { pattern: street.typeFirst, score: 0.25, rule: 'street', reason: 'A word for a street, a name and a house number.' },
  {
    pattern: street.numberTypeFirst,
    score: 0.35,
    rule: 'street',
    reason: 'A house number, a word for a street and a name.',
  },
  {
    pattern: street.beforePostcode,
    score: 0.2,
    rule: 'street',
    reason: 'A name and a number before a postcode.',
    lead: street.typeBefore,
  },
  { pattern: street.suffixThenNumber, score: 0.2, rule: 'street', reason: 'A street name and a house number.' },
  {
    pattern: street.numbersAround,
    score: 0.1,
    rule: 'block',
    reason: 'It is built like an address: numbers, names, town, postcode.',
  },
  {
    pattern: street.numberName,
    score: 0,
    rule: 'block',
    reason: 'It is built like an address: a number, a name, a unit or town, a postcode.',
    needs: ({ hasUnit, hasPostcode, count }) => count >= 2 && (hasUnit || hasPostcode),
  },
  {
    pattern: street.foreignSuffix,
    score: 0.5,
    rule: 'street',
    reason: 'A street name and a house number.',
    lead: street.nameBefore,
  },
  { pattern: street.numberedStreet, score: 0.5, rule: 'street', reason: 'Streets with numbers, and a house number.' },
  { pattern: abroad.typeAbroad, score: 0.5, rule: 'street', reason: 'A word for a street, a name and a house number.' },
  { pattern: abroad.byPreposition, score: 0.1, rule: 'street', reason: 'A street name and a house number.' },
  { pattern: abroad.royalMail, score: 0.4, rule: 'block', reason: 'Names and a postcode.', lead: abroad.houseBefore },
  { pattern: street.postBox, score: 0.8, rule: 'post-box', reason: 'A post box.' },
  { pattern: street.labelledPostcode, score: 0.6, rule: 'postcode', reason: 'Words before it speak of a postcode.' },
];
/** Runs over two lines, so it is looked for in the whole text, where one of its codes stands there at all. */
const military: Anchor = {
  pattern: street.military,
  score: 0.8,
  rule: 'military-mail',
  reason: 'A military mail address.',
};

/**
 * Postal addresses of a view: a street or post box, with unit, town, region, postcode and country where they stand together,
 * on one line or on several.
 */
export function* findAddresses(view: View): Generator<Candidate> {
  for (const window of windowsIn(view.text)) for (const anchor of anchors) yield* anchored(view.text, window, anchor);
  yield* behindWords(view);
  yield* corners(view);
  if (eastAsian.test(view.text)) yield* eastAsianIn(view.text);
  if (/[AFD]PO,? A[AEP] /i.test(view.text)) yield* anchored(view.text, { start: 0, end: view.text.length }, military);
  yield* fromFields(view);
}

function* anchored(
  text: string,
  window: Span,
  { pattern, score, rule, reason, needs, lead }: Anchor,
): Generator<Candidate> {
  for (const { 0: whole, index } of everyMatch(text.slice(window.start, window.end), pattern)) {
    const found = pattern === street.numberTypeFirst ? whole.replace(proseBehind, '') : whole;
    const to = window.start + index + found.length;
    const before = text.slice(Math.max(window.start, window.start + index - 50), window.start + index);
    const from = window.start + index - (lead?.exec(before)?.[0].length ?? 0);
    if (pattern === abroad.typeAbroad && !/ (?:\d{1,2} )?\p{Lu}|[./]\p{Lu}/u.test(found)) continue;
    const own = score + ownScore(text.slice(from, to)) + cueBefore(text, from) + typeScore(pattern, text, from, to);
    const block = readBlock(text, from, to, own);
    if (needs !== undefined && !needs(block)) continue;
    const sum = own + block.score;
    if (sum >= 0.3) yield { start: block.start, end: block.end, score: Math.min(0.98, sum), rule, reason };
  }
}

/** `via Savona 12`, `Rua do Comércio 1188`. English goes `via` many a thing: there a mark or a word has to stand before it. */
function typeScore(pattern: RegExp, text: string, from: number, to: number): number {
  if (pattern !== street.typeFirst || !street.sureType.test(text.slice(from, to))) return 0;
  const isVia = text.startsWith('via ', from);
  return isVia &&
    !/(?:^|[,:(\n]|(?<!\p{L})(?:in|abit[oa]|presso|sede|citofono|di)) ?$/u.test(
      text.slice(Math.max(0, from - 12), from),
    )
    ? 0
    : 0.25;
}

/** `address: 85 Trg revolucije 12`: whatever the street is called. */
function* behindWords({ text, lower }: View): Generator<Candidate> {
  if (
    !/adres|live|living|resid|office is|indirizzo|dirección|endereço|anschrift|wohn|woo?n|demeurant|domicili|abit|mor[oa] |viv[oe] en|mieszka|zam/.test(
      lower,
    )
  )
    return;
  for (const { 0: words, index } of everyMatch(text, street.addressWords)) {
    const from = index + words.length;
    const found = at(street.numberedName, text, from);
    const own = found === '' ? -1 : ownScore(found);
    if (own < -0.3) continue;
    const base = 0.45 + own + (abroad.smallStreet.test(found) ? 0.3 : 0);
    const block = readBlock(text, from, from + found.length, base);
    const score = Math.min(0.98, base + block.score);
    yield { start: from, end: block.end, score, rule: 'by-words', reason: 'Words before it speak of an address.' };
  }
}

/** `the corner of Mill Lane and 5th Avenue`; one of the two is called a street or has a number. */
function* corners({ text, lower }: View): Generator<Candidate> {
  if (!/(?:corner|section|junction|crossing) of /.test(lower)) return;
  for (const { 0: found, index } of everyMatch(text, street.corner)) {
    if (!/\d|(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|blvd|boulevard|way|square)(?!\p{L})/iu.test(found))
      continue;
    const block = readBlock(text, index, index + found.length, 0.6);
    const score = Math.min(0.98, 0.6 + block.score);
    yield { start: index, end: block.end, score, rule: 'corner', reason: 'It names the corner of two streets.' };
  }
}

const eastAsian = /[\u0e00-\u0e7f\u3400-\u9fff\uac00-\ud7af〒]/;

function* eastAsianIn(text: string): Generator<Candidate> {
  for (const [name, { names, tail }] of Object.entries(eastAsia)) {
    for (const { 0: start, index } of everyMatch(text, names)) {
      const rest = at(tail, text, index + start.length).trimEnd();
      if (rest === '') continue;
      const end = index + start.length + rest.length;
      const score = name === 'japanesePostcode' ? 0.6 : 0.85;
      yield { start: index, end, score, rule: 'east-asian', reason: 'It is built like an address of East Asia.' };
    }
  }
}

/** `14 rue Aghlab` of `14 rue Aghlab is in`: an open end takes in words of the sentence. */
const proseBehind = / (?:in|is|at|on|and|for|to|with|was|from|where|near|street|est|et|[àèy]|en|[eiw])(?!\p{L}).*$/iu;

/** UTF-16 units around a digit in which a street may stand: five words of 25 letters and what parts them. */
const reach = 120;

/** Stretches of one line around its digits: every street holds one, most prose none. Cut at spaces. */
function* windowsIn(text: string): Generator<Span> {
  let [start, end] = [-1, -1];
  for (const { index } of text.matchAll(/\d+/g)) {
    const from = Math.max(text.lastIndexOf('\n', index) + 1, index - reach);
    if (start >= 0 && from > end) {
      yield { start, end };
      start = -1;
    }
    if (start < 0) start = wordStart(text, from);
    const line = text.slice(index, index + reach).indexOf('\n');
    end = Math.max(end, line === -1 ? wordEnd(text, Math.min(text.length, index + reach)) : index + line);
  }
  if (start >= 0) yield { start, end };
}

const wordStart = (text: string, at: number): number => {
  const before = text.slice(Math.max(0, at - 30), at);
  const gap = before.search(/\s\S*$/);
  return gap === -1 ? at - before.length : at - before.length + gap + 1;
};

const wordEnd = (text: string, at: number): number => at + (/^\S{0,30}/.exec(text.slice(at, at + 30))?.[0].length ?? 0);

/** A street written with capital letters is one more surely than `5 minutes down the road`. */
function ownScore(found: string): number {
  const words = found.match(/\p{L}[\p{L}\p{M}'’.-]+/gu) ?? [];
  if (/^(?:im|am|in der|an der|auf der|zum|zur) /.test(found)) return -0.6;
  if (words.some((word) => notInStreets.has(word.toLowerCase().replace(/\.$/, '')))) return -0.5;
  if (/^\d{4}-\d\d/.test(found)) return -0.5;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals === words.length ? 0.15 : capitals === 0 ? -0.25 : 0;
}

const notInStreets: ReadonlySet<string> = new Set(
  (
    'is are was were has have had you we they he she it i my your his her our their this that these those with without than then if when and or ' +
    'but to by for minutes minute min hours hour days day weeks week months month years year times people percent miles km kilometers meters feet ' +
    'mr mrs ms steps points items pages cars men women kids children dollars euros pounds more less about only just per each every in on off from ways'
  ).split(' '),
);

/** `lives at`, `address:`, `ship to` right before. */
function cueBefore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 60), start);
  if (countedBefore.test(before)) return -0.6;
  if (surelyBefore.test(before)) return 0.45;
  return perhapsBefore.test(before) ? 0.3 : 0;
}

/** `Chapter 12, The Long Road`: the number counts something else. */
const countedBefore =
  /(?<!\p{L})(?:chapter|section|part|figure|fig|pages?|pp?|table|steps?|scenario|question|episode|season|volume|vol|version|item|exercise|orientation|level|day|week|article|line|row|column|grade|act|scene|kapitel|seite|abschnitt)[ .:]{1,3}$/iu;

const surelyBefore =
  /(?:address(?:es)?(?: (?:of|for) [^\n:]{2,30})?(?: (?:is|was|are|to|the same))?|live[sd]? (?:at|in)|living at|resid(?:e[sd]?|ing) (?:at|in)|adresse(?: (?:ist|lautet|est))?|anschrift(?: (?:ist|lautet))?|wohnhaft(?: in)?|domicilio|dirección(?: es)?|indirizzo|endereço)[\s:>"'?,«]{1,8}$/iu;

const perhapsBefore =
  /(?:address(?:es)?|live[sd]?|living|reside[sd]?|residing|located|office|home|house|ship(?:ped|ping)?|deliver(?:ed|y)?|mail(?:ed|ing)?|send|sent|moved?|meet (?:me|us|him|her|them)|taxi|wohne[nst]?|wohnt|habite|vivo|vive|abito|abita|moro|mora|woon|woont|mieszkam?|klingel|livrer|entrega|consegn\p{L}+|bezorg\p{L}+|dostaw\p{L}+|wohnhaft|adresse|anschrift|domicile|return|letter|arrived|stuff|card)\b[^\n.]{0,30}?(?:\bat|\bin|\bto|\bis|\bare|\bwas|:|,|here)?[\s:>"'?]{0,8}$/iu;

const keys =
  /^(?:(?:full |home |mailing |postal |street |billing |shipping |delivery |work |office |business |residential |current |permanent |patient |customer |client |company |property |legal |registered |return |emergency |employer |contact )*address(?: ?(?:line)? ?[123])?(?: of .{2,20})?|addr(?:ess)? ?[12]?|street(?: name| address)?|residence|anschrift|adresse|wohnort|straße|strasse|domicile|domicilio|dirección|direccion|indirizzo|endereço|location|ship to|bill to|deliver to)$/;

/** Values that a label calls an address, where they hold a number, or several parts. */
function* fromFields({ text, fieldsByKey }: View): Generator<Candidate> {
  for (const [key, fields] of fieldsByKey) {
    if (!keys.test(key)) continue;
    for (const { start, end } of fields) {
      const value = text.slice(start, end);
      if (!/\d/.test(value) || !/\p{L}{3}/u.test(value) || value.length < 8 || /[@{}<>=]|:\/\//.test(value)) continue;
      const block = readBlock(text, start, end, 0.75);
      yield {
        start,
        end: Math.max(end, block.end),
        score: 0.75,
        rule: 'field',
        reason: 'A label says that this is an address.',
        isLabelled: true,
      };
    }
  }
}
