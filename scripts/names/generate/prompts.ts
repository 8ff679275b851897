import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { faultOfMarks } from './marks';
import { faultOfSlots } from './fill';

/** Whole prompts of one language, with slots and marks, as `fill` takes them. */
export interface Prompts {
  /** For training. */
  readonly trained: readonly string[];
  /** Kept back: only measured. */
  readonly measured: readonly string[];
}

/** One prompt of so many is kept back. */
const measuredEach = 8;

/**
 * Reads `<language>-<topic>.txt`: prompts divided by lines that are exactly `===`. `{first1}` is a slot of `fill.ts`, `«person:Ann»` a
 * name written out, `[one|other]` a choice; all else is no name.
 *
 * @param folder of the files; other languages' are left alone
 * @param language two letters, in front of the names of its files
 * @throws Error where a slot or a mark is wrong: file, number of the prompt and what it is
 */
export function readPrompts(folder: string, language: string): Prompts {
  const files = readdirSync(folder)
    .filter((file) => file.startsWith(`${language}-`) && file.endsWith('.txt'))
    .sort();
  const trained: string[] = [];
  const measured: string[] = [];
  for (const file of files)
    partsOf(readFileSync(path.join(folder, file), 'utf8')).forEach((prompt, index) => {
      const fault = faultOfMarks(prompt) ?? faultOfSlots(prompt);
      if (fault !== null) throw new Error(`${file}, prompt ${index + 1}: ${fault}`);
      (index % measuredEach === measuredEach - 1 ? measured : trained).push(prompt);
    });
  return { trained, measured };
}

/** Prompts of a file, without the line ends around them. */
const partsOf = (text: string): string[] =>
  text
    .replaceAll('\r', '')
    .split(/^===$/m)
    .map((prompt) => prompt.replace(/^\n+|\s+$/g, ''))
    .filter((prompt) => prompt !== '');
