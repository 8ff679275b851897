import { Check, Minus, X } from 'lucide-react';
import type { CoverageRow } from '@/lib/model/coverage';
import styles from './Coverage.module.css';

const icons = { green: Check, amber: Minus, red: X } as const;

/** What the tests saw of this app, way by way: shape first, colour second. */
export function Coverage({ rows }: { readonly rows: readonly CoverageRow[] }) {
  const uncovered = rows.filter(({ light }) => light === 'red').length;
  return (
    <details className={styles['coverage']}>
      <summary>
        What is covered here
        {uncovered > 0 && <span className={styles['open']}>{uncovered} not</span>}
      </summary>
      <ul>
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
      <p>From the last run of Sotto’s own tests. Sites change; what cannot be read is held.</p>
    </details>
  );
}
