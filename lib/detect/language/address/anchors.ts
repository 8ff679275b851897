import type { Candidate } from '../../recognizer';
import type { Span } from '../../view/normalise';
import { everyMatch } from '../../every-match';
import { type Block, readBlock } from './block';
import { readLead } from './lead';
import { cueBefore, ownScore, yearScore } from './evidence';
import * as street from './street';
import * as abroad from './street-abroad';

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
];
/** Runs over two lines, so it is looked for in the whole text, where one of its codes stands there at all. */
const military: Anchor = {
  pattern: street.military,
  score: 0.8,
  rule: 'military-mail',
  reason: 'A military mail address.',
};

/** Streets of one stretch of a line, each with what stands beside it. */
export function* streetsIn(text: string, window: Span): Generator<Candidate> {
  for (const anchor of anchors) yield* anchored(text, window, anchor);
}

/** Addresses of military mail. */
export function* militaryIn(text: string): Generator<Candidate> {
  if (/[AFD]PO,? A[AEP] /i.test(text)) yield* anchored(text, { start: 0, end: text.length }, military);
}

function* anchored(
  text: string,
  window: Span,
  { pattern, score, rule, reason, needs, lead }: Anchor,
): Generator<Candidate> {
  for (const { 0: whole, index } of everyMatch(text.slice(window.start, window.end), pattern)) {
    const cut = pattern === street.numberTypeFirst ? whole.replace(proseBehind, '') : whole;
    const bare = pattern === street.suffixThenNumber ? cut.replace(smallBefore, '') : cut;
    const found = bare.replace(labelBefore, '').replace(numberBefore, '');
    const place = window.start + index + cut.length - found.length;
    const to = place + found.length;
    const before = text.slice(Math.max(window.start, place - 50), place);
    const from = place - (lead?.exec(before)?.[0].length ?? 0);
    if (pattern === abroad.typeAbroad && !/ (?:\d{1,2} )?\p{Lu}|[./]\p{Lu}/u.test(found)) continue;
    const ahead = readLead(text, from);
    const cue = Math.max(cueBefore(text, from), ahead.start < from ? cueBefore(text, ahead.start) : -1);
    const small = cue >= 0.3 && abroad.smallStreet.test(found) ? 0.2 : 0;
    const year =
      cue > 0 || (pattern !== street.numberFirst && pattern !== street.suffixThenNumber) ? 0 : yearScore(found);
    const own = small + year + score + ownScore(text.slice(from, to)) + cue + typeScore(pattern, text, from, to);
    const block = readBlock(text, { start: from, end: to }, own, ahead);
    if (needs !== undefined && !needs(block)) continue;
    const sum = own + block.score;
    if (sum >= 0.3) yield { start: block.start, end: block.end, score: Math.min(0.98, sum), rule, reason };
  }
}

/** `Objekt Schillerstraße 4`, `Postadres Postbus 4411`: a label's word. */
const labelBefore =
  /^(?:objekt|\p{L}{0,12}adres(?:se?)?|anschrift|apartment|appartement|wohnung|mieter|lieferung|haus|kunde|wohnort|standort|straße|rue|domicilio|sede|indirizzo|dirección|endereço|morada|address|home|office) (?=\p{Lu}\p{L}{2})/iu;
/** `lives on Kilburn Lane 23b`. */
const smallBefore = /^(?:\p{Ll}[\p{L}'’]{0,24} ){1,3}(?=\p{Lu})/u;
/** `2, 90 Gertrude St`: the first number counts a floor. */
const numberBefore = /^\d{1,4}[a-z]?, (?=\d)/iu;

/** `41 rue des fusillés`: small letters need not speak against it. */
const surelyFrench = /^\d{1,4}(?: bis| ter)?,? (?:rue|impasse|allée|boulevard|quai) (?:d[eu]s?|de la) \p{Ll}/u;

/** `via Savona 12`, `Rua do Comércio 1188`. English goes `via` many a thing: there a mark or a word has to stand before it. */
function typeScore(pattern: RegExp, text: string, from: number, to: number): number {
  if (pattern === street.numberTypeFirst) return surelyFrench.test(text.slice(from, to)) ? 0.4 : 0;
  if (pattern !== street.typeFirst || !street.sureType.test(text.slice(from, to))) return 0;
  const isVia = text.startsWith('via ', from);
  return isVia &&
    !/(?:^|[,:(\n]|(?<!\p{L})(?:in|abit[oa]|presso|sede|citofono|di)) ?$/u.test(
      text.slice(Math.max(0, from - 12), from),
    )
    ? 0
    : 0.25;
}

/** `14 rue Aghlab` of `14 rue Aghlab is in`: an open end takes in words of the sentence. */
const proseBehind = / (?:in|is|at|on|and|for|to|with|was|from|where|near|street|est|et|[àèy]|en|[eiw])(?!\p{L}).*$/iu;
