import { nameTypes } from '../../../lib/detect/names/labels';

/** `«person:Ann»`; French quotes that hold anything else are quotes. */
export const mark = /«(person|location|organization):([^«»\n]*)»/gu;

const opened = /«(\p{L}+):(?=\S)/gu;

/**
 * Marks that are wrong: of an unknown type, without an end, empty, with a space at an end.
 *
 * @returns what is wrong, or null
 */
export function faultOfMarks(prompt: string): string | null {
  const ends = new Set<number>();
  for (const { index, 2: name = '' } of prompt.matchAll(mark)) {
    if (name === '' || name.trim() !== name) return `a mark is empty or has spaces at its ends: «${name}»`;
    if (/[{}[\]|]/.test(name)) return `a mark holds a slot or a choice: ${name}`;
    ends.add(index);
  }
  for (const { index, 0: head, 1: type = '' } of prompt.matchAll(opened)) {
    if (!nameTypes.some((one) => one === type)) return `unknown type of mark: ${head}`;
    if (!ends.has(index)) return `a mark has no end: ${prompt.slice(index, index + 30)}`;
  }
  return null;
}
