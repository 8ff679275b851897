import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { LiveEntry } from '@/lib/model/entry';
import { columns } from './log-columns';
import { LogRow } from './LogRow';
import styles from './LogTable.module.css';

interface Props {
  /** Newest first; as many as were read so far. */
  readonly entries: readonly LiveEntry[];
  /** Of all that fit, read or not. */
  readonly total: number;
  readonly siteName: (key: string) => string;
  readonly onNeedMore: () => void;
}

const rowHeight = 64;

/** The log, drawn only where it is looked at. */
export function LogTable({ entries, total, siteName, onNeedMore }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => entries[index]?.sequence ?? index,
    overscan: 12,
  });
  const drawn = rows.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= entries.length - 1 && entries.length < total) onNeedMore();
  }, [last, entries.length, total, onNeedMore]);
  return (
    <div ref={box} className={styles['box']} role="table" aria-label="Log" aria-rowcount={total + 1} tabIndex={0}>
      <div role="rowgroup" className={styles['head']}>
        <div role="row" aria-rowindex={1} className={styles['row']}>
          {columns.map((column) => (
            <span key={column} role="columnheader">
              {column}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={styles['rows']} style={{ height: rows.getTotalSize() }}>
        {drawn.map(({ index, key, start }) => {
          const entry = entries[index];
          return (
            entry && (
              <LogRow
                key={key}
                ref={rows.measureElement}
                index={index}
                offset={start}
                entry={entry}
                siteName={siteName(entry.site)}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
