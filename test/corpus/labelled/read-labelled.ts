import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isKind, type Kind } from '../../../lib/model/kinds';
import { heldBackSecrets } from '../held-back/held-back-secrets';
import { secrets } from './secrets';

/** A marked span of a prompt. */
export interface Mark {
  /** Null for a public figure or a fictional character. */
  readonly kind: Kind | null;
  /** Whether it has to be found. What need not be may be found all the same. */
  readonly isPrivate: boolean;
  /** UTF-16 offsets, half open, into `text`. */
  readonly start: number;
  readonly end: number;
}

export interface LabelledText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface LabelledPrompt extends LabelledText {
  readonly id: string;
  /** Two letters, ISO 639-1. */
  readonly language: string;
  /** False in the files of prompts that hold no private value. */
  readonly hasValues: boolean;
}

const tokens = { ...secrets, ...heldBackSecrets };

/** All prompts of a folder, file by file; of this one where none is named. */
export function readLabelled(folder = import.meta.dirname): LabelledPrompt[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => promptsOf(path.basename(name, '.txt'), readFileSync(path.join(folder, name), 'utf8')));
}

/**
 * The prompts of one file.
 *
 * @throws Error where the file does not begin with `=== id`, or a mark is not well-formed
 */
export function promptsOf(file: string, content: string): LabelledPrompt[] {
  const [before, ...prompts] = content.split(/^=== /m);
  if (before !== '') throw new Error(`${file}: there is text before the first id`);
  const [language = '', topic] = file.split('-');
  return prompts.map((prompt) => {
    const lineEnd = prompt.indexOf('\n');
    const id = prompt.slice(0, lineEnd).trim();
    try {
      return { id, language, hasValues: topic !== 'none', ...readMarks(prompt.slice(lineEnd).trim()) };
    } catch (error) {
      throw new Error(`${file}, ${id}: ${String(error)}`, { cause: error });
    }
  });
}

/**
 * Takes the marks out of a text and puts the tokens in: `«person:Jane Roe»`, `«maybe:kind:…»`, `«public:…»`, `{{aws-key}}`.
 *
 * @throws Error where a mark is not closed, is empty, is in another or names no kind, or a macro has no parts
 */
export function readMarks(marked: string): LabelledText {
  const marks: Mark[] = [];
  let text = '';
  for (const [index, part] of marked.split('«').entries()) {
    const [inside, after, ...rest] = index === 0 ? ['', part] : part.split('»');
    if (after === undefined || rest.length > 0 || (index === 0 && part.includes('»'))) {
      throw new Error(`A mark is not closed, or not opened: ${part.slice(0, 40)}`);
    }
    if (index > 0) {
      const { value, ...mark } = readMark(inside ?? '');
      marks.push({ ...mark, start: text.length, end: text.length + value.length });
      text += value;
    }
    text += withTokens(after);
  }
  return { text, marks };
}

function readMark(inside: string): Pick<Mark, 'kind' | 'isPrivate'> & { value: string } {
  const [, isMaybe, kind = '', marked = ''] = /^(maybe:)?([a-z-]+):(.*)$/s.exec(inside) ?? [];
  const value = withTokens(marked);
  if (value === '' || value !== value.trim()) throw new Error(`A mark holds nothing, or space at its ends: ${inside}`);
  if (kind === 'public' && isMaybe === undefined) return { kind: null, isPrivate: false, value };
  if (!isKind(kind)) throw new Error(`A mark names no kind: ${inside}`);
  return { kind, isPrivate: isMaybe === undefined, value };
}

function withTokens(text: string): string {
  return text.replaceAll(/\{\{([a-z0-9-]+)\}\}/g, (_, name: string) => {
    const parts = tokens[name];
    if (parts === undefined) throw new Error(`No such token: ${name}`);
    return parts.join('');
  });
}
