import { Check, Minus, X } from 'lucide-react';
import type { CoverageRow } from '@/lib/model/coverage';
import styles from './Coverage.module.css';

const icons = { green: Check, amber: Minus, red: X } as const;

interface Props {
  /** What the page's self-test says, now. */
  readonly today: readonly CoverageRow[];
  /** What the tests saw of this app; empty where it is not known. */
  readonly tested: readonly CoverageRow[];
}

/** What is covered here, way by way: shape first, colour second. */
export function Coverage({ today, tested }: Props) {
  const uncovered = [...today, ...tested].filter(({ light }) => light === 'red').length;
  return (
    <details className={styles['coverage']}>
      <summary>
        What is covered here
        {uncovered > 0 && <span className={styles['open']}>{uncovered} not</span>}
      </summary>
      {today.length > 0 && <Rows title="This page, now" rows={today} />}
      {tested.length > 0 && (
        <>
          <Rows title="This app, in the last run of Sotto’s own tests" rows={tested} />
          <p>Sites change; what cannot be read is held.</p>
        </>
      )}
    </details>
  );
}

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly CoverageRow[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul aria-label={title}>
        {rows.map(({ what, light, says }) => {
          const Icon = icons[light];
          return (
            <li key={what}>
              <span className={styles['sign']} data-light={light}>
                <Icon size={13} strokeWidth={2.6} aria-hidden="true" />
              </span>
              <span>{what}</span>
              <span className={styles['says']}>{says}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
