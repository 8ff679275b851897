import { Callout } from '@/components/ui/Callout';
import type { LiveEntry, Outcome } from '@/lib/model/entry';
import { EmptyLog } from './EmptyLog';
import { ExportButtons, type ExportFormat } from './ExportButtons';
import { everything, isEverything, type LogChoice } from './filter';
import { LogFilters } from './LogFilters';
import { LogTable } from './LogTable';
import { LogTotals } from './LogTotals';
import styles from './LogView.module.css';

export interface LogData {
  readonly entries: readonly LiveEntry[];
  /** Numbers of entries that are there and cannot be read. */
  readonly damaged: readonly number[];
  readonly total: number;
  readonly byOutcome: Readonly<Partial<Record<Outcome, number>>>;
}

export interface LogViewProps {
  /** Null: still reading. */
  readonly data: LogData | null;
  readonly problem: string | null;
  readonly choice: LogChoice;
  readonly sites: readonly { readonly key: string; readonly name: string }[];
  readonly onChoose: (choice: LogChoice) => void;
  readonly onNeedMore: () => void;
  readonly onExport: (format: ExportFormat) => void;
}

/** The log: totals, filters, the table, and the ways to take it along. */
export function LogView({ data, problem, choice, sites, onChoose, onNeedMore, onExport }: LogViewProps) {
  const names = new Map(sites.map(({ key, name }) => [key, name]));
  return (
    <section className={styles['view']} aria-label="Log">
      <div className={styles['top']}>
        <LogTotals total={data?.total ?? 0} byOutcome={data?.byOutcome ?? {}} />
        <ExportButtons isFiltered={!isEverything(choice)} isDisabled={data?.total === 0} onExport={onExport} />
      </div>
      <LogFilters choice={choice} sites={sites} onChange={onChoose} />
      {problem !== null && <Callout>{problem}</Callout>}
      {data && data.damaged.length > 0 && (
        <Callout>
          {data.damaged.length === 1
            ? 'One entry cannot be read'
            : `${String(data.damaged.length)} entries cannot be read`}{' '}
          (
          {data.damaged
            .slice(0, 8)
            .map((sequence) => `No. ${String(sequence)}`)
            .join(', ')}
          {data.damaged.length > 8 && ' …'}). They stay where they are; check the log under “Data” to see what is wrong.
        </Callout>
      )}
      <div className={styles['table']}>
        {data === null ? (
          <p className={styles['loading']} role="status">
            Reading the log…
          </p>
        ) : data.entries.length === 0 ? (
          <EmptyLog isFiltered={!isEverything(choice)} onShowAll={() => onChoose(everything)} />
        ) : (
          <LogTable
            entries={data.entries}
            total={data.total}
            siteName={(key) => names.get(key) ?? key}
            onNeedMore={onNeedMore}
          />
        )}
      </div>
    </section>
  );
}
