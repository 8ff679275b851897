import { labelsIn } from '@/lib/redact/stand-ins';
import { openTreesIn } from './open-trees';

/** Longest text that is looked through, in UTF-16 units: the newest part of a very long page. */
const lookedAt = 2_000_000;

/** Everything in the page that looks like a stand-in; none of these may be given out anew. */
export function labelsInPage(document: Document): string[] {
  const trees = [document.body, ...openTreesIn(document)];
  return trees.flatMap((tree) => labelsIn((tree?.textContent ?? '').slice(-lookedAt)));
}
