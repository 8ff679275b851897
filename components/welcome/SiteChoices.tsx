import { Button } from '@/components/ui/Button';
import type { WelcomeSite } from './Welcome';
import styles from './Welcome.module.css';

interface Props {
  readonly sites: readonly WelcomeSite[];
  readonly chosen: readonly string[];
  readonly onChange: (siteKeys: readonly string[]) => void;
}

/** The sites that Sotto knows. Others can be switched on from its button. */
export function SiteChoices({ sites, chosen, onChange }: Props) {
  const hasAll = chosen.length === sites.length;
  return (
    <fieldset>
      <legend>Where</legend>
      <div className={styles['sites']}>
        {sites.map(({ key, name, hosts }) => (
          <label key={key} className={styles['site']}>
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, key] : chosen.filter((siteKey) => siteKey !== key))
              }
            />
            <span>
              <b>{name}</b>
              <span className={styles['hosts']}>{hosts.join(', ')}</span>
            </span>
          </label>
        ))}
      </div>
      <div className={styles['siteNotes']}>
        <Button look="quiet" onClick={() => onChange(hasAll ? [] : sites.map(({ key }) => key))}>
          {hasAll ? 'Choose none' : 'Choose all'}
        </Button>
        <p className={styles['hosts']}>
          The browser asks once for all that you choose. Any other chat page: open it and press Sotto’s button.
        </p>
      </div>
    </fieldset>
  );
}
