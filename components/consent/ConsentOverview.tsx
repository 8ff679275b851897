import { Button } from '@/components/ui/Button';
import { type Purpose, purposes, type SiteConsent } from '@/lib/model/consent';
import styles from './ConsentOverview.module.css';
import { type PurposeChoices, PurposeToggles } from './PurposeToggles';

export interface ConsentedSite {
  readonly key: string;
  readonly name: string;
  readonly consent: SiteConsent;
  /** What holds under the notice of today. */
  readonly holds: PurposeChoices;
}

interface Props {
  readonly sites: readonly ConsentedSite[];
  readonly onPurpose: (siteKey: string, purpose: Purpose, isOn: boolean) => void;
  readonly onWithdraw: (siteKey: string) => void;
  readonly onOpenWelcome: () => void;
}

/** What was agreed to, for which site, when; and the way back. */
export function ConsentOverview({ sites, onPurpose, onWithdraw, onOpenWelcome }: Props) {
  if (sites.length === 0) {
    return (
      <div className={styles['none']}>
        <h2>You have not agreed to anything.</h2>
        <p>Nothing is read, held or kept on any site.</p>
        <Button look="primary" onClick={onOpenWelcome}>
          Choose sites
        </Button>
      </div>
    );
  }
  return (
    <ul className={styles['sites']}>
      {sites.map((site) => (
        <li key={site.key} className={styles['site']}>
          <div className={styles['head']}>
            <div>
              <h2>{site.name}</h2>
              <p>{given(site)}</p>
            </div>
            <Button
              size="small"
              disabled={!purposes.some((purpose) => site.holds[purpose])}
              onClick={() => onWithdraw(site.key)}
            >
              Withdraw all
            </Button>
          </div>
          <PurposeToggles chosen={site.holds} onChange={(purpose, isOn) => onPurpose(site.key, purpose, isOn)} />
        </li>
      ))}
    </ul>
  );
}

function given({ consent, holds }: ConsentedSite): string {
  const { time, noticeVersion } = consent.scan;
  const date = new Date(time).toLocaleString([], { dateStyle: 'long', timeStyle: 'short' });
  if (holds.scan) return `Agreed on ${date}, notice version ${String(noticeVersion)}`;
  return consent.scan.given
    ? `Agreed to an older notice (version ${String(noticeVersion)}); not in force`
    : `Off since ${date}`;
}
