import type { Verdict } from '@/lib/model/action';
import type { Finding } from '@/lib/model/finding';

interface Findings {
  /** Those that nobody has decided on yet. */
  readonly findings: readonly Pick<Finding, 'asks'>[];
  /** False where nobody can be asked: then what would be asked about is blocked. */
  readonly mayReview: boolean;
}

/** What becomes of a prompt that was read: sent, reviewed first, or blocked. */
export function decide({ findings, mayReview }: Findings): Verdict {
  if (!findings.some(({ asks }) => asks)) return 'send';
  return mayReview ? 'review' : 'block';
}
