import type { Reading } from '../reading';
import type { Evidence } from './evidence';
import type { Segment } from './segments';
import { byFullName, byOneName } from './well-known-names';

/** Evidence of a private person: it outweighs a famous name (`Dear Mr Newton`, `my wife Emily Dickinson`). */
const privateEvidence = /^(?:title|relation|greeting|signature|closing|introduction|field|mail)/;

/**
 * Whether a segment is a name that everybody knows, spoken of as such: shown, not asked about.
 *
 * @param evidence what was found for the segment
 */
export function isWellKnown({ words }: Reading, { first, end }: Segment, evidence: readonly Evidence[]): boolean {
  if (evidence.some((one) => privateEvidence.test(one))) return false;
  const name = words
    .slice(first, end)
    .map(({ folded }) => folded)
    .join(' ');
  return end - first === 1 ? byOneName.has(name) : byFullName.has(name);
}
