import { Switch } from '@base-ui/react/switch';
import { useId } from 'react';
import styles from './Toggle.module.css';

interface Props {
  readonly label: string;
  readonly about?: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** A switch with its words beside it. */
export function Toggle({ label, about, isOn, isDisabled = false, onChange }: Props) {
  const id = useId();
  return (
    <div className={styles['toggle']}>
      <div>
        <div id={`${id}label`} className={styles['label']}>
          {label}
        </div>
        {about !== undefined && (
          <p id={`${id}about`} className={styles['about']}>
            {about}
          </p>
        )}
      </div>
      <Switch.Root
        className={styles['track']}
        checked={isOn}
        disabled={isDisabled}
        onCheckedChange={(isNowOn) => onChange(isNowOn)}
        aria-labelledby={`${id}label`}
        aria-describedby={about === undefined ? undefined : `${id}about`}
      >
        <Switch.Thumb className={styles['thumb']} />
      </Switch.Root>
    </div>
  );
}
