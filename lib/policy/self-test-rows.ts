import type { CoverageRow } from '@/lib/model/coverage';
import type { SelfTest } from '@/lib/model/site-state';

const parts: readonly (readonly [keyof SelfTest, what: string, good: string, bad: string])[] = [
  ['guard', 'Guard in this page', 'in place', 'not in place'],
  ['canary', 'A made-up request', 'stopped and read', 'went past the guard'],
  ['detector', 'Detector', 'answers', 'does not answer'],
  ['composer', 'Input box', 'found', 'not recognised'],
];

/** What a page's self-test says, part by part; what is missing without harm (the input box) is amber. Empty before there is one. */
export function selfTestRows(selfTest: SelfTest | null): CoverageRow[] {
  if (selfTest === null) return [];
  return parts.map(([part, what, good, bad]): CoverageRow => {
    const result = selfTest[part];
    if (result === null) return { what, light: 'amber', says: 'not tried yet' };
    return { what, light: result ? 'green' : part === 'composer' ? 'amber' : 'red', says: result ? good : bad };
  });
}
