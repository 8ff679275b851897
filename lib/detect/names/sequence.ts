import { type Columns, readColumns } from './columns';
import { readElsewhere } from './elsewhere';
import { readLanguages } from './languages';
import { type TokenLines, readTokenLines } from './lines';
import { type Tokens, tokenize } from './tokens';
import { cap, outside, type WordFacts } from './word-facts';

/** A text as the features see it; arrays by token. */
export interface Sequence {
  readonly tokens: Tokens;
  readonly words: WordFacts[];
  /** 2: nothing between this token and the one before; 1: nothing before the next. */
  readonly glue: Uint8Array;
  /** Last token before the run of capitalised words around this one (itself where it is none), -1 where none is. */
  readonly runLeft: Int32Array;
  /** First token behind that run; the count of tokens where none is. */
  readonly runRight: Int32Array;
  /** Hash of the word that labels the run: `Name` of `"Name": "Jane Roe`; 0 where none does. */
  readonly keys: Int32Array;
  /** Hash of the last word of the heading above (`Attendees:`), for the lines right under it; else 0. */
  readonly headings: Int32Array;
  readonly lines: TokenLines;
  /** As `readLanguages` says. */
  readonly languages: Uint8Array;
  /** Bits of `elsewhere`. */
  readonly elsewhere: Uint8Array;
  readonly columns: Columns;
}

/**
 * Reads a text.
 *
 * @param factsOf what is known of a word form
 */
export function readSequence(text: string, factsOf: (form: string) => WordFacts): Sequence {
  const tokens = tokenize(text);
  const { starts, ends, count } = tokens;
  const words: WordFacts[] = [];
  const marks = new Uint16Array(count);
  const glue = new Uint8Array(count);
  const tabs = new Uint8Array(count);
  const mails: string[] = [];
  for (let index = 0; index < count; index++) {
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    const word = factsOf(text.slice(start, end));
    words.push(word);
    marks[index] = text.charCodeAt(start);
    if (text.charCodeAt(start - 1) === tab) tabs[index] = 1;
    if (word.cap === cap.address) mails.push(localPart(text.slice(start, end)));
    glue[index] = (index > 0 && ends[index - 1] === start ? 2 : 0) | (starts[index + 1] === end ? 1 : 0);
  }
  return {
    tokens,
    words,
    glue,
    runLeft: runsLeft(words),
    runRight: runsRight(words),
    keys: readKeys(words, marks),
    headings: readHeadings(words, marks),
    lines: readTokenLines(words, marks),
    languages: readLanguages(words),
    elsewhere: readElsewhere(words, marks, mails),
    columns: readColumns(words, marks, tabs),
  };
}

const tab = 9;

/** Before the `@`; nothing of a URL. */
const localPart = (address: string): string => (address.includes('@') ? address.slice(0, address.indexOf('@')) : '');

const isRun = (word: WordFacts | undefined): boolean =>
  word !== undefined && word.cap >= cap.capital && word.cap <= cap.mixed;

function runsLeft(words: readonly WordFacts[]): Int32Array {
  const left = new Int32Array(words.length);
  let last = -1;
  for (let index = 0; index < words.length; index++) {
    left[index] = isRun(words[index]) ? last : index - 1;
    if (!isRun(words[index])) last = index;
  }
  return left;
}

function runsRight(words: readonly WordFacts[]): Int32Array {
  const right = new Int32Array(words.length);
  let next = words.length;
  for (let index = words.length - 1; index >= 0; index--) {
    right[index] = isRun(words[index]) ? next : index + 1;
    if (!isRun(words[index])) next = index;
  }
  return right;
}

const colon = ':'.charCodeAt(0);
const equals = '='.charCodeAt(0);

/** A label holds for the words behind its `:` or `=` until a mark that ends a value. */
function readKeys(words: readonly WordFacts[], marks: Uint16Array): Int32Array {
  const keys = new Int32Array(words.length);
  let lastWord = 0;
  let key = 0;
  let age = 0;
  words.forEach((word, index) => {
    if (word.cap === cap.newline) [lastWord, key] = [0, 0];
    else if (word.cap === cap.mark) {
      const mark = marks[index] ?? 0;
      if ((mark === colon || mark === equals) && lastWord !== 0) [key, age] = [lastWord, 0];
      else if (endsValue.has(mark)) key = 0;
    } else {
      keys[index] = age < longestValue ? key : 0;
      age++;
      lastWord = word.lower;
    }
  });
  return keys;
}

/** Words of a value that still count as labelled. */
const longestValue = 3;
const endsValue = new Set(Array.from(';,.!?', (mark) => mark.charCodeAt(0)));
/** Lines below a heading that it still names. */
const longestList = 8;

/** A line that ends with `:` names the short lines below it. */
function readHeadings(words: readonly WordFacts[], marks: Uint16Array): Int32Array {
  const headings = new Int32Array(words.length);
  let heading = 0;
  let lines = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word?.cap !== cap.newline) {
      headings[index] = heading;
      continue;
    }
    const isHeading = words[index - 1]?.cap === cap.mark && marks[index - 1] === colon;
    lines = isHeading ? 0 : lines + 1;
    if (isHeading) heading = (words[index - 2] ?? outside).lower;
    else if (lines > longestList) heading = 0;
  }
  return headings;
}
