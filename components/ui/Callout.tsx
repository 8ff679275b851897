import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Callout.module.css';

/** Something that is not as it should be. */
export function Callout({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles['callout']} role="alert">
      <TriangleAlert size={18} aria-hidden="true" />
      <div>{children}</div>
    </div>
  );
}
