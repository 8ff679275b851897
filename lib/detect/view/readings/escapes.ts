import type { Unit } from './unit';
import { everyMatch } from '../../every-match';

/** RFC 3986 §2.1; several in a row are the bytes of one or more characters. */
export const percentRun = /(?:%[\da-f]{2})+/gi;

/** `%40`, `%C3%BC`. What is no UTF-8 is read as Latin-1, as old forms sent it. */
export function* percentUnits(text: string): Generator<Unit> {
  if (!text.includes('%')) return;
  for (const { 0: run, index } of everyMatch(text, percentRun)) {
    for (let at = 0; at < run.length;) {
      const { reads, length } = percentAt(run, at);
      yield { start: index + at, end: index + at + length, reads };
      at += length;
    }
  }
}

function percentAt(run: string, at: number): { reads: string; length: number } {
  const byte = Number.parseInt(run.slice(at + 1, at + 3), 16);
  const length = byte < 0xc2 ? 3 : byte < 0xe0 ? 6 : byte < 0xf0 ? 9 : 12;
  if (length > 3 && at + length <= run.length) {
    try {
      return { reads: decodeURIComponent(run.slice(at, at + length)), length };
    } catch {
      // Not UTF-8: Latin-1.
    }
  }
  return { reads: String.fromCharCode(byte), length: 3 };
}

/** RFC 8259 §7, ECMAScript's `\x40` and `\u{40}`; with two backslashes in JSON that stands in JSON. */
export const escapeSequence = /\\{1,2}(?:u\{(?<point>[\da-f]{1,6})\}|u(?<unit>[\da-f]{4})|x(?<byte>[\da-f]{2}))/gi;

/** `\u0040`, `\u{1F600}`, `\x40`. The halves of a pair are two units, each of its own escape. */
export function* escapeUnits(text: string): Generator<Unit> {
  if (!text.includes('\\')) return;
  for (const { 0: raw, index, groups } of everyMatch(text, escapeSequence)) {
    const code = Number.parseInt(groups?.['point'] ?? groups?.['unit'] ?? groups?.['byte'] ?? '', 16);
    if (code <= 0x10ffff) yield { start: index, end: index + raw.length, reads: String.fromCodePoint(code) };
  }
}

/** HTML §13.5: by number, or by one of the names that serializers and editors write. */
export const entity = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]{2,8}));/gi;

const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', Tab: '\t', NewLine: '\n',
  commat: '@', period: '.', comma: ',', colon: ':', semi: ';', sol: '/', bsol: '\\', num: '#', plus: '+', equals: '=', lowbar: '_',
  hyphen: '-', dash: '-', ndash: '-', shy: '\u00ad', zwj: '\u200d', zwnj: '\u200c', lpar: '(', rpar: ')', lsqb: '[', rsqb: ']',
  excl: '!', quest: '?', dollar: '$', percnt: '%', ast: '*', lsquo: "'", rsquo: "'", ldquo: '"', rdquo: '"',
  szlig: 'ß', aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', oelig: 'œ', OElig: 'Œ', lstrok: 'ł', Lstrok: 'Ł', eth: 'ð', thorn: 'þ',
}; // prettier-ignore

/** `auml` is `a` and a diaeresis. */
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a', cedil: '\u0327', caron: '\u030c', ogon: '\u0328',
}; // prettier-ignore

/** `&#64;`, `&#x40;`, `&commat;`, `&uuml;`. */
export function* entityUnits(text: string): Generator<Unit> {
  if (!text.includes('&')) return;
  for (const { 0: raw, index, groups } of everyMatch(text, entity)) {
    const reads = groups?.['name'] === undefined ? byNumber(groups ?? {}) : byName(groups['name']);
    if (reads !== null) yield { start: index, end: index + raw.length, reads };
  }
}

function byNumber({ decimal, hex }: Record<string, string | undefined>): string | null {
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

function byName(name: string): string | null {
  if (Object.hasOwn(named, name)) return named[name] ?? null;
  const mark = Object.hasOwn(marks, name.slice(1)) ? marks[name.slice(1)] : undefined;
  return mark === undefined ? null : `${name.charAt(0)}${mark}`.normalize('NFC');
}
