import { englishFunctionWords, foreignFunctionWords } from './function-words';
import { ordinaryTag } from './vocabulary';
import type { Word } from './words';

/** What a line is written as: what is a name in prose is an identifier in code, and a noun in another language. */
export type LineKind = 'prose' | 'code' | 'foreign' | 'title' | 'upper' | 'lower';

export interface Line {
  /** UTF-16 offsets, half open, without the line end. */
  readonly start: number;
  readonly end: number;
  readonly kind: LineKind;
  /** Index into the reading's words of the first word of this line, and behind the last. */
  readonly firstWord: number;
  readonly endWord: number;
}

const fence = /^\s*(?:```|~~~)/;

/**
 * The lines of a text, each with its kind.
 *
 * @param text with `\n` as line end
 * @param words of the same text, in order
 */
export function readLines(text: string, words: readonly Word[]): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let word = 0;
  let isFenced = false;
  for (const content of text.split('\n')) {
    const end = start + content.length;
    const firstWord = word;
    while (word < words.length && (words[word]?.start ?? end) < end) word++;
    const isFence = fence.test(content);
    const kind = isFenced || isFence ? 'code' : kindOf(content, words.slice(firstWord, word));
    if (isFence) isFenced = !isFenced;
    lines.push({ start, end, kind, firstWord, endWord: word });
    start = end + 1;
  }
  return lines;
}

function kindOf(content: string, words: readonly Word[]): LineKind {
  if (words.length === 0) return 'prose';
  if (isCode(content)) return 'code';
  const english = count(words, ({ folded }) => englishFunctionWords.has(folded));
  const foreign = count(words, ({ folded }) => foreignFunctionWords.has(folded));
  if (foreign >= 2 && foreign > english) return 'foreign';
  const cased = words.filter(({ shape }) => shape !== 'caseless' && shape !== 'initial');
  if (words.length > 3 && count(words, ({ shape }) => shape === 'caseless') * 3 > words.length) return 'foreign';
  if (english === 0 && isUnknown(cased, hasMarkedLetter.test(content))) return 'foreign';
  const capital = count(cased, ({ shape }) => shape !== 'lower');
  if (
    cased.length >= 3 &&
    capital === count(cased, ({ shape }) => shape === 'upper') &&
    capital * 10 >= cased.length * 7
  )
    return 'upper';
  if (capital === 0) return 'lower';
  const telling = cased.filter(({ folded }) => !englishFunctionWords.has(folded));
  return telling.length >= 5 && count(telling, ({ shape }) => shape !== 'lower') >= telling.length * 0.8
    ? 'title'
    : 'prose';
}

/** A small word with a letter that English does not use. */
const hasMarkedLetter = /(?<!\p{L})\p{Ll}{0,20}[^\P{Ll}a-z]/u;

/** Five small words or more, of which English knows few; two are enough beside letters that it does not use. */
function isUnknown(words: readonly Word[], isMarked: boolean): boolean {
  const small = words.filter(({ shape, folded }) => shape === 'lower' && folded.length > 2);
  const unknown = count(small, ({ folded }) => ordinaryTag(folded) === null);
  if (isMarked && small.length >= 2) return unknown > small.length * 0.5;
  return small.length >= 5 && unknown > small.length * 0.6;
}

/** How a line of code begins. */
const codeStart =
  /^\s*(?:#include|(?:export|public|private|protected|static|async|const|let|var|val|def|fn|func|function|class|struct|enum|interface|elif|elsif|fi|endif|SELECT|INSERT INTO|UPDATE|CREATE TABLE|ALTER TABLE|WHERE|GROUP BY|sudo|npm|pip|git|docker|curl|cd) |\$ |>>> |@\w+\(|<\/?[\w-]+[ >/]|\/\/|\/\*|\* @)(?!\S*['’])/;
const codeImport = /^\s*(?:import|from|package|using|namespace|require) .{0,200}(?:;| import | from )/;
/** Marks that prose does not have. */
const codeMark = /[;{}]\s*$|=>|[!=]==?|\)\s*[:{]\s*$|\w\(\)|\w\.\w+\(|::|&&|\|\||\\[a-z]+\{|\w\[\w+\]|<\/\w+>/;
const quoted = /"[^"\n]*"|'[^'\n]*'\B/g;

function isCode(content: string): boolean {
  const bare = content.replace(quoted, '""');
  if (codeStart.test(bare) || codeImport.test(bare) || codeMark.test(bare)) return true;
  const marks = bare.match(/[{}()[\]<>=;_\\|$]/g)?.length ?? 0;
  return marks >= 4 && marks * 9 > bare.length;
}

const count = <T>(items: readonly T[], test: (item: T) => boolean): number =>
  items.reduce((sum, item) => sum + (test(item) ? 1 : 0), 0);
