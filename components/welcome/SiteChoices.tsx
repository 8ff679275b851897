import type { WelcomeSite } from './Welcome';
import styles from './Welcome.module.css';

interface Props {
  readonly sites: readonly WelcomeSite[];
  readonly chosen: readonly string[];
  readonly onChange: (siteKeys: readonly string[]) => void;
}

/** The sites that Sotto knows. Others can be switched on from its button. */
export function SiteChoices({ sites, chosen, onChange }: Props) {
  return (
    <fieldset>
      <legend>Where</legend>
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
      <p className={styles['hosts']}>Any other chat page: open it and press Sotto’s button.</p>
    </fieldset>
  );
}
