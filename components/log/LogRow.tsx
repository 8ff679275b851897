import type { Ref } from 'react';
import { KindCounts } from '@/components/ui/KindCounts';
import type { LiveEntry } from '@/lib/model/entry';
import styles from './LogTable.module.css';
import { OutcomeMark } from './OutcomeMark';
import { outcomeWords, pathWords, reasonWords } from './words';

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly index: number;
  /** Pixels from the top of all rows. */
  readonly offset: number;
  readonly entry: LiveEntry;
  readonly siteName: string;
}

/** One decision. */
export function LogRow({ ref, index, offset, entry, siteName }: Props) {
  const time = new Date(entry.time);
  const isKept = (action: string) => entry.outcome === 'sent-as-is' || action === 'keep';
  return (
    <div
      ref={ref}
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      className={styles['row']}
      style={{ transform: `translateY(${String(offset)}px)` }}
    >
      <span role="cell">
        <time dateTime={time.toISOString()}>{time.toLocaleTimeString([], { timeStyle: 'short' })}</time>
        <small>{time.toLocaleDateString([], { day: 'numeric', month: 'short', year: 'numeric' })}</small>
      </span>
      <span role="cell">
        {siteName}
        <small>{pathWords[entry.pathClass]}</small>
      </span>
      <span role="cell">
        {entry.findings.length === 0 ? (
          <span className={styles['soft']}>–</span>
        ) : (
          <KindCounts
            counts={entry.findings.map(({ kind, action, count }) => ({ kind, count, isKept: isKept(action) }))}
          />
        )}
      </span>
      <span role="cell" className={styles['outcome']}>
        <OutcomeMark outcome={entry.outcome} />
        {outcomeWords[entry.outcome]}
      </span>
      <span role="cell" className={styles['soft']}>
        {reasonWords[entry.reason]}
        <small>No. {entry.sequence}</small>
      </span>
    </div>
  );
}
