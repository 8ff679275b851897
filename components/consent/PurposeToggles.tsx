import { type Purpose, purposes } from '@/lib/model/consent';
import { Toggle } from '@/components/ui/Toggle';
import { purposeWords } from './purpose-words';
import styles from './PurposeToggles.module.css';

export type PurposeChoices = Readonly<Record<Purpose, boolean>>;

interface Props {
  readonly chosen: PurposeChoices;
  readonly isBrief?: boolean;
  readonly onChange: (purpose: Purpose, isOn: boolean) => void;
}

/** One switch for each purpose. Without `scan` there is nothing to log or to restore. */
export function PurposeToggles({ chosen, isBrief = false, onChange }: Props) {
  return (
    <div className={styles['purposes']}>
      {purposes.map((purpose) => (
        <Toggle
          key={purpose}
          label={purposeWords[purpose].name}
          {...(isBrief ? {} : { about: purposeWords[purpose].about })}
          isOn={chosen[purpose]}
          isDisabled={purpose !== 'scan' && !chosen.scan}
          onChange={(isOn) => onChange(purpose, isOn)}
        />
      ))}
    </div>
  );
}
