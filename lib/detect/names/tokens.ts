import { classOf, isCapital, isWordUnit, unit } from './characters';

/** Tokens of a text as UTF-16 offsets, half open, in order. */
export interface Tokens {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly count: number;
}

const at = 64;
const dot = 46;
const hyphen = 45;
const colon = 58;
const slash = 47;
/** Longest local part of an e-mail address (RFC 5321 §4.5.3.1.1), in UTF-16 units. */
const longestLocalPart = 64;

/**
 * Cuts a text into tokens in one pass: runs of letters and digits, runs of one mark, one token for each stretch of line ends. An
 * e-mail address or a URL is one token, `J.R.` and `U.S.` are one, `Maria's` is three, hyphens stand alone.
 */
export function tokenize(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let from = 0; from < text.length;) {
    const kind = classOf(text.charCodeAt(from));
    if (kind === unit.space) {
      from++;
      continue;
    }
    const end = endOfToken(text, from, kind);
    starts.push(from);
    ends.push(kind === unit.newline ? from + 1 : end);
    from = end;
  }
  return { starts: Int32Array.from(starts), ends: Int32Array.from(ends), count: starts.length };
}

function endOfToken(text: string, from: number, kind: number): number {
  if (kind === unit.newline) return endOfBreak(text, from);
  if (kind === unit.ideograph) return from + 1;
  if (kind === unit.other) return endOfMarks(text, from);
  return endOfWord(text, from);
}

/** Line ends and the white space between them: an empty line is no more than a new one. */
function endOfBreak(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length) {
    const kind = classOf(text.charCodeAt(end));
    if (kind !== unit.newline && kind !== unit.space) break;
    end++;
  }
  return end;
}

function endOfMarks(text: string, from: number): number {
  const mark = text.charCodeAt(from);
  let end = from + 1;
  while (end < text.length && text.charCodeAt(end) === mark) end++;
  return end;
}

function endOfWord(text: string, from: number): number {
  let end = from + 1;
  let isMail = false;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isWordUnit(code) || (isMail && code === hyphen)) {
      end++;
      continue;
    }
    const next = text.charCodeAt(end + 1);
    if (isApostrophe(code) && classOf(next) === unit.letter) {
      if (isClitic(text, from, end)) break;
      end++;
    } else if (code === at && isWordUnit(next)) {
      isMail = true;
      end++;
    } else if (code === dot) {
      const further = behindDot(text, from, end, isMail);
      if (further === end) break;
      if (text.charCodeAt(further - 1) === at) isMail = true;
      else if (!isMail) return further;
      end = further;
    } else if (code === colon && next === slash && text.charCodeAt(end + 2) === slash) return endOfUrl(text, end);
    else break;
  }
  return end;
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

const clitics: ReadonlySet<string> = new Set(['s', 'd', 'm', 'll', 're', 've']);

/** `'s`, `'ll` …: not the `'Brien` of `O'Brien`, nor the `'l` of `d'la`. */
function isClitic(text: string, from: number, apostrophe: number): boolean {
  let end = apostrophe + 1;
  while (end < apostrophe + 4 && isWordUnit(text.charCodeAt(end))) end++;
  const tail = text.slice(apostrophe + 1, end).toLowerCase();
  return clitics.has(tail) && (tail.length === 1 || apostrophe - from > 2);
}

/** Where a word goes on behind a dot: initials, a mail address. The dot's own place where it ends there. */
function behindDot(text: string, from: number, at: number, isMail: boolean): number {
  if (isMail) return isWordUnit(text.charCodeAt(at + 1)) ? at + 1 : at;
  if (at - from === 1 && isCapital(text.charCodeAt(from))) return endOfInitials(text, at);
  return localPartEnd(text, at);
}

/** `U.S.`, `J.R.R.`: single capital letters with a dot each. A lone `J.` keeps its dot apart. */
function endOfInitials(text: string, from: number): number {
  let end = from;
  while (text.charCodeAt(end) === dot && isCapital(text.charCodeAt(end + 1)) && !isWordUnit(text.charCodeAt(end + 2)))
    end += 2;
  if (end === from) return from;
  return text.charCodeAt(end) === dot ? end + 1 : end;
}

/** Behind the `@` of `jane.roe@…`, where one follows. */
function localPartEnd(text: string, from: number): number {
  let end = from + 1;
  const last = Math.min(text.length, from + longestLocalPart);
  while (end < last && isLocalUnit(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) === at && end > from + 1 ? end + 1 : from;
}

const isLocalUnit = (code: number): boolean => isWordUnit(code) || code === dot || code === hyphen || code === 43;

const urlTail = new Set(Array.from(`).,>"'`, (mark) => mark.charCodeAt(0)));

function endOfUrl(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const kind = classOf(text.charCodeAt(end));
    if (kind === unit.space || kind === unit.newline) break;
    end++;
  }
  return urlTail.has(text.charCodeAt(end - 1)) ? end - 1 : end;
}

/**
 * Index of the first token that ends behind a place.
 *
 * @param ends of tokens, in order
 */
export function firstBehind(ends: Int32Array, place: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
