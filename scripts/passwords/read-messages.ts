import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A message to learn from. UTF-16 offsets, half open. */
export interface Message {
  readonly file: string;
  readonly text: string;
  readonly passwords: readonly { readonly start: number; readonly end: number }[];
}

const mark = /«password:([^«»\n]+)»/gu;

/**
 * Reads files of messages: divided by lines that are exactly `===`, each password as `«password:…»`.
 *
 * @throws Error where a mark is broken: file, number of the message
 */
export function readMessages(folder: string): Message[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  return files.flatMap((file) =>
    readFileSync(path.join(folder, file), 'utf8')
      .replaceAll('\r', '')
      .split(/^===$/m)
      .map((message) => message.replace(/^\n+|\s+$/g, ''))
      .map((message, index) => unmarked(message, file, index + 1))
      .filter(({ text }) => text !== ''),
  );
}

/**
 * A message without its marks.
 *
 * @throws Error where a mark is broken: file, number of the message
 */
export function unmarked(message: string, file: string, number: number): Message {
  const passwords: { start: number; end: number }[] = [];
  let text = '';
  let behind = 0;
  for (const { 0: whole, 1: value = '', index } of message.matchAll(mark)) {
    text += message.slice(behind, index);
    passwords.push({ start: text.length, end: text.length + value.length });
    text += value;
    behind = index + whole.length;
  }
  text += message.slice(behind);
  if (/«\p{L}+:/u.test(text)) throw new Error(`${file}, message ${String(number)}: a mark is broken`);
  return { file, text, passwords };
}
