import type { Verdict } from '@/lib/model/action';
import type { Outcome } from '@/lib/model/entry';
import type { Kind } from '@/lib/model/kinds';

export const spans = ['all', 'today', 'week', 'month'] as const;
export type Span = (typeof spans)[number];

/** What the person asks of the log. Null: all. */
export interface LogChoice {
  readonly site: string | null;
  readonly kind: Kind | null;
  readonly verdict: Verdict | null;
  readonly outcome: Outcome | null;
  readonly span: Span;
}

export const everything: LogChoice = { site: null, kind: null, verdict: null, outcome: null, span: 'all' };

export const isEverything = (choice: LogChoice): boolean =>
  Object.entries(everything).every(([field, value]) => choice[field as keyof LogChoice] === value);

const day = 86_400_000;

/** When a span begins, in milliseconds since 1970; null for all time. `today` begins at the machine's midnight. */
export function startOf(span: Span, now: number): number | null {
  if (span === 'all') return null;
  if (span === 'today') return new Date(now).setHours(0, 0, 0, 0);
  return now - (span === 'week' ? 7 : 30) * day;
}
