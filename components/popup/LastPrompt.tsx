import { entryInWords, hiddenIn } from '@/components/log/words';
import { ago } from '@/components/ui/ago';
import { KindCounts } from '@/components/ui/KindCounts';
import type { EntryDraft } from '@/lib/model/entry';
import styles from './Popup.module.css';

interface Props {
  readonly entry: EntryDraft;
  /** Details hidden in this tab so far. */
  readonly hiddenCount: number;
  readonly now: number;
}

/** What happened to the last prompt of this tab. */
export function LastPrompt({ entry, hiddenCount, now }: Props) {
  const isKept = (action: string) => entry.outcome === 'sent-as-is' || action === 'keep';
  return (
    <section className={styles['section']} aria-labelledby="last-prompt">
      <div className={styles['row']}>
        <h2 id="last-prompt">Last prompt</h2>
        <span className={styles['soft']}>{ago(entry.time, now)}</span>
      </div>
      <p>{entryInWords(entry)}</p>
      <KindCounts counts={entry.findings.map(({ kind, count, action }) => ({ kind, count, isKept: isKept(action) }))} />
      {hiddenCount > hiddenIn(entry) && (
        <p className={styles['soft']}>{hiddenCount} details hidden in this tab so far.</p>
      )}
    </section>
  );
}
