import type { View } from '../view/view';
import { nameLanguageOf } from './name-language';
import { type Line, readLines } from './lines';
import { scanWords, type Word } from './words';

/** A view as the language rules see it. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly lines: readonly Line[];
  /** Whether the model of names knows the language; unless it is known to be another, it does. */
  readonly isRead: boolean;
  /** By word index: which line it stands in. */
  readonly lineOf: (index: number) => Line;
  /** What stands between the word before and this one. */
  readonly gapBefore: (index: number) => string;
}

const readings = new WeakMap<object, Reading>();

/** Reads a view once; person, location, organization and address share it. */
export function readLanguage(view: Pick<View, 'text'>): Reading {
  const known = readings.get(view);
  if (known !== undefined) return known;
  const reading = read(view.text);
  readings.set(view, reading);
  return reading;
}

function read(text: string): Reading {
  const words = scanWords(text);
  const lines = readLines(text, words);
  const lineIndex = new Int32Array(words.length);
  lines.forEach(({ firstWord, endWord }, index) => lineIndex.fill(index, firstWord, endWord));
  return {
    text,
    words,
    lines,
    isRead: nameLanguageOf(text) !== 'unread',
    lineOf: (index) => lines[lineIndex[index] ?? 0] ?? emptyLine,
    gapBefore: (index) => text.slice(gapStart(words[index - 1]), words[index]?.start ?? text.length),
  };
}

const emptyLine: Line = { start: 0, end: 0, kind: 'prose', firstWord: 0, endWord: 0 };

const gapStart = (word: Word | undefined): number => (word === undefined ? 0 : word.end + word.clitic.length);
