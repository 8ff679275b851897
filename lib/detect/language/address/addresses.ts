import { everyMatch } from '../../every-match';
import type { Candidate } from '../../recognizer';
import type { View } from '../../view/view';
import { militaryIn, streetsIn } from './anchors';
import { at } from './at';
import { readBlock } from './block';
import * as eastAsia from './east-asia';
import { ownScore } from './evidence';
import { fromFields } from './fields';
import * as street from './street';
import * as abroad from './street-abroad';
import { byWords } from './word-anchors';
import { windowsIn } from './windows';

/**
 * Postal addresses of a view: a street or post box, with unit, town, region, postcode and country where they stand together,
 * on one line or on several.
 */
export function* findAddresses(view: View): Generator<Candidate> {
  for (const window of windowsIn(view.text)) yield* streetsIn(view.text, window);
  yield* byWords(view);
  yield* behindWords(view);
  yield* corners(view);
  if (eastAsian.test(view.text)) yield* eastAsianIn(view.text);
  yield* militaryIn(view.text);
  yield* fromFields(view);
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
    const block = readBlock(text, { start: from, end: from + found.length }, base);
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
    const block = readBlock(text, { start: index, end: index + found.length }, 0.6);
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
