import { type Kind, kindTable } from '@/lib/model/kinds';
import styles from './KindCounts.module.css';

interface Props {
  readonly counts: readonly { readonly kind: Kind; readonly count: number; readonly isKept?: boolean }[];
}

/** How many of which kind: "2 Person · 1 E-mail address". */
export function KindCounts({ counts }: Props) {
  return (
    <ul className={styles['counts']}>
      {counts.map(({ kind, count, isKept = false }) => (
        <li key={`${kind}${String(isKept)}`} className={styles['chip']} data-kept={isKept}>
          <b>{count}</b> {kindTable[kind].name}
          {isKept && ' kept'}
        </li>
      ))}
    </ul>
  );
}
