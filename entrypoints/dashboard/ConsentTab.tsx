import { browser } from 'wxt/browser';
import { type ConsentedSite, ConsentOverview } from '@/components/consent/ConsentOverview';
import { type ConsentRecord, isGiven } from '@/lib/model/consent';
import { giveConsent, withdrawConsent } from '@/lib/store/consent';
import { siteName } from './site-name';

/** What was agreed to, site by site. */
export function ConsentTab({ record }: { readonly record: ConsentRecord }) {
  const sites = Object.entries(record.sites).map(([key, consent]): ConsentedSite => ({
    key,
    name: siteName(key),
    consent,
    holds: { scan: isGiven(consent, 'scan'), log: isGiven(consent, 'log'), vault: isGiven(consent, 'vault') },
  }));
  return (
    <ConsentOverview
      sites={sites}
      onPurpose={(siteKey, purpose, isOn) => {
        const time = Date.now();
        void (isOn ? giveConsent([siteKey], [purpose], time) : withdrawConsent(siteKey, purpose, time));
      }}
      onWithdraw={(siteKey) => void withdrawConsent(siteKey, null, Date.now())}
      onOpenWelcome={() => location.assign(new URL('welcome.html', browser.runtime.getURL('/')).href)}
    />
  );
}
