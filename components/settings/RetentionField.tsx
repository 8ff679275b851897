import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import styles from './DataSettings.module.css';

interface Props {
  readonly days: number;
  readonly isManaged: boolean;
  readonly onChange: (days: number) => void;
}

const most = 3650;

/** Days until an entry is erased. Shorter erases at once what is older, so that it takes a press of its own. */
export function RetentionField({ days, isManaged, onChange }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const wanted = Number(draft ?? days);
  const isValid = Number.isInteger(wanted) && wanted >= 1 && wanted <= most;
  const isChanged = isValid && wanted !== days;
  if (isManaged) return <p className={styles['soft']}>{days} days. Managed by your organization.</p>;
  return (
    <form
      className={styles['line']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged) onChange(wanted);
        setDraft(null);
      }}
    >
      <span className={styles['field']}>
        <label htmlFor={id}>Days</label>
        <input
          id={id}
          type="number"
          min={1}
          max={most}
          value={draft ?? days}
          aria-invalid={!isValid}
          onChange={({ target }) => setDraft(target.value)}
        />
      </span>
      <Button type="submit" disabled={!isChanged}>
        {isChanged && wanted < days ? 'Save, and erase what is older' : 'Save'}
      </Button>
      {!isValid && <p role="alert">Between 1 and {most} days.</p>}
    </form>
  );
}
