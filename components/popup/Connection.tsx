import { TriangleAlert } from 'lucide-react';
import styles from './Connection.module.css';

/** Something about how this page is connected, in plain words, and what to do. */
export interface ConnectionWords {
  readonly says: string;
  readonly advice: string;
}

/** What the connection check has to say of this page. */
export function Connection({ concerns }: { readonly concerns: readonly ConnectionWords[] }) {
  return (
    <section className={styles['connection']} aria-labelledby="connection">
      <h2 id="connection">Connection</h2>
      <ul>
        {concerns.map(({ says, advice }) => (
          <li key={says}>
            <TriangleAlert size={15} aria-hidden="true" />
            <div>
              <p>{says}</p>
              <p className={styles['advice']}>{advice}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
