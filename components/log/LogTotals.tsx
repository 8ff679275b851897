import type { Outcome } from '@/lib/model/entry';
import styles from './LogTotals.module.css';

interface Props {
  readonly total: number;
  readonly byOutcome: Readonly<Partial<Record<Outcome, number>>>;
}

const number = new Intl.NumberFormat('en');

/** How much of what, in one line. */
export function LogTotals({ total, byOutcome }: Props) {
  const stopped = (byOutcome.cancelled ?? 0) + (byOutcome.refused ?? 0);
  const facts = [
    ['checked', total],
    ['sent redacted', byOutcome['sent-redacted'] ?? 0],
    ['sent as they were', byOutcome['sent-as-is'] ?? 0],
    ['did not leave', stopped],
  ] as const;
  return (
    <dl className={styles['totals']} aria-live="polite">
      {facts.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{number.format(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
