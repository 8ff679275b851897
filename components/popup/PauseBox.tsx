import { Button } from '@/components/ui/Button';
import styles from './Popup.module.css';

const quarterHour = 15 * 60_000;

/** Lets prompts through unchecked, for a while. */
export function PauseBox({ onPause }: { readonly onPause: (length: number) => void }) {
  return (
    <section className={styles['section']} aria-labelledby="pause">
      <h2 id="pause">Pause here</h2>
      <div className={styles['pair']}>
        <Button size="small" onClick={() => onPause(quarterHour)}>
          15 minutes
        </Button>
        <Button size="small" onClick={() => onPause(Infinity)}>
          Until I resume
        </Button>
      </div>
    </section>
  );
}
