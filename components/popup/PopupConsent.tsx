import { PurposeToggles } from '@/components/consent/PurposeToggles';
import type { PopupProps, PopupTab } from './Popup';
import styles from './Popup.module.css';

interface Props extends Pick<PopupProps, 'onPurpose'> {
  readonly tab: PopupTab;
}

/** What is agreed to here; before anything is, what the button would agree to. */
export function PopupConsent({ tab, onPurpose }: Props) {
  return (
    <section className={styles['section']} aria-labelledby="agreed">
      <h2 id="agreed">{tab.isAgreed ? 'You agreed to' : 'You would agree to'}</h2>
      <PurposeToggles chosen={tab.purposes} isBrief={tab.isAgreed} onChange={onPurpose} />
    </section>
  );
}
