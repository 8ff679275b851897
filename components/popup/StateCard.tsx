import { Switch } from '@base-ui/react/switch';
import { Button } from '@/components/ui/Button';
import type { PopupProps, PopupTab } from './Popup';
import styles from './StateCard.module.css';
import { mendingWords, stateWords } from './state-words';
import { StateLight } from './StateLight';

interface Props extends Pick<PopupProps, 'onMend' | 'onSwitch'> {
  readonly tab: PopupTab;
}

/** What holds here, why, the button that mends it, and the big switch. */
export function StateCard({ tab, onMend, onSwitch }: Props) {
  const { state, says, mending, siteName, isAgreed, pausedUntil } = tab;
  const isOn = isAgreed && pausedUntil === null;
  return (
    <section className={styles['card']} aria-label="This site">
      <StateLight state={state} />
      <div role="status">
        <h2 className={styles['word']}>{stateWords[state]}</h2>
        {pausedUntil !== null && pausedUntil !== Infinity && (
          <p className={styles['until']}>
            until {new Date(pausedUntil).toLocaleTimeString([], { timeStyle: 'short' })}
          </p>
        )}
      </div>
      {tab.siteKey !== null && (
        <Switch.Root
          className={styles['power']}
          checked={isOn}
          onCheckedChange={onSwitch}
          aria-label={`Sotto on ${siteName}`}
        >
          <Switch.Thumb className={styles['thumb']} />
        </Switch.Root>
      )}
      <p className={styles['says']}>{says}</p>
      {mending !== null && (tab.siteKey !== null || mending === 'review-settings') && (
        <Button look="primary" className={styles['mend']} onClick={() => onMend(mending)}>
          {mendingWords[mending]}
        </Button>
      )}
    </section>
  );
}
