import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isKind, type Kind } from '../../lib/model/kinds';

export interface Expected {
  readonly kind: Kind;
  /** UTF-16 offsets, half open, into `text`. */
  readonly start: number;
  readonly end: number;
}

export interface Prompt {
  readonly id: string;
  readonly text: string;
  readonly expected: readonly Expected[];
}

/** All prompts of `test/corpus/prompts`, with what is to be found in them. */
export function readCorpus(): Prompt[] {
  const folder = path.join(import.meta.dirname, 'prompts');
  return readdirSync(folder)
    .sort()
    .map((name) => ({ id: path.basename(name, '.txt'), ...unmark(readFileSync(path.join(folder, name), 'utf8')) }));
}

/**
 * Takes the marks out of a text: `«person:Jane Roe»`.
 *
 * @throws Error where a mark names no kind
 */
export function unmark(marked: string): Pick<Prompt, 'text' | 'expected'> {
  const expected: Expected[] = [];
  let text = '';
  for (const [index, part] of marked.split(/[«»]/).entries()) {
    const colon = part.indexOf(':');
    const kind = part.slice(0, colon);
    if (index % 2 === 0) text += part;
    else if (!isKind(kind)) throw new Error('A mark of the corpus names no kind');
    else {
      expected.push({ kind, start: text.length, end: text.length + part.length - colon - 1 });
      text += part.slice(colon + 1);
    }
  }
  return { text, expected };
}
