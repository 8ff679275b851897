import { type NameType, nameTypes } from '../../../lib/detect/names/labels';
import { readModel } from '../../../lib/detect/names/model-file';
import { nameTagger } from '../../../lib/detect/names/tagger';
import type { LabelledText } from '../labelled-text';

/** How many names there are, how many the model finds as they stand, how many of its own there are. */
interface Count {
  names: number;
  found: number;
  right: number;
}

/**
 * What a model alone makes of labelled texts, exact bounds.
 *
 * @param bytes as `writeModel` gives them
 * @returns lines: F1 in percent by type, of each language and of all
 */
export function measure(
  bytes: Uint8Array,
  sets: readonly { language: string; texts: readonly LabelledText[] }[],
): string[] {
  const tagger = nameTagger(readModel(bytes));
  const bias = { person: 0, location: 0, organization: 0 };
  const all = counts();
  const lines = sets.map(({ language, texts }) => {
    const own = counts();
    for (const { text, names } of texts) {
      const found = tagger.read(text, [bias]).names;
      for (const type of nameTypes) {
        const key = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;
        const gold = new Set(names.filter((one) => one.type === type).map(key));
        const mine = found.filter((one) => one.type === type).map(key);
        const right = mine.filter((one) => gold.has(one)).length;
        for (const count of [own[type], all[type]]) {
          count.names += gold.size;
          count.found += mine.length;
          count.right += right;
        }
      }
    }
    return lineOf(`${language}, ${texts.length} kept back`, own);
  });
  return [...lines, lineOf('all kept back', all)];
}

const counts = (): Record<NameType, Count> => ({
  person: { names: 0, found: 0, right: 0 },
  location: { names: 0, found: 0, right: 0 },
  organization: { names: 0, found: 0, right: 0 },
});

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));

/** F1, and in brackets precision and recall. */
const lineOf = (title: string, own: Record<NameType, Count>): string =>
  `${title}: ${nameTypes
    .map((type) => {
      const { names, found, right } = own[type];
      return `${type} ${percent(2 * right, names + found)} (${percent(right, found)} / ${percent(right, names)})`;
    })
    .join(', ')}`;
