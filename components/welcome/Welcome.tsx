import { Check } from 'lucide-react';
import { useState } from 'react';
import { type PurposeChoices, PurposeToggles } from '@/components/consent/PurposeToggles';
import { Button } from '@/components/ui/Button';
import { Callout } from '@/components/ui/Callout';
import { Mark } from '@/components/ui/Mark';
import { type Purpose, purposes } from '@/lib/model/consent';
import { Example } from './Example';
import { NoticeFacts } from './NoticeFacts';
import { SiteChoices } from './SiteChoices';
import styles from './Welcome.module.css';

export interface WelcomeSite {
  readonly key: string;
  readonly name: string;
  readonly hosts: readonly string[];
}

export interface WelcomeProps {
  readonly sites: readonly WelcomeSite[];
  readonly noticeVersion: number;
  readonly retentionDays: number;
  readonly stage: 'asking' | 'on' | 'denied' | 'declined';
  readonly onTurnOn: (siteKeys: readonly string[], purposes: readonly Purpose[]) => void;
  readonly onNotNow: () => void;
}

/** What Sotto does, what it reads and keeps, and the question. Nothing is agreed to before the button is pressed. */
export function Welcome({ sites, noticeVersion, retentionDays, stage, onTurnOn, onNotNow }: WelcomeProps) {
  const [siteKeys, setSiteKeys] = useState<readonly string[]>(sites.map(({ key }) => key));
  const [chosen, setChosen] = useState<PurposeChoices>({ scan: true, log: true, vault: true });
  const given = purposes.filter((purpose) => chosen[purpose]);
  const mayTurnOn = siteKeys.length > 0 && chosen.scan;
  return (
    <main className={styles['welcome']}>
      <header className={styles['hero']}>
        <Mark size={44} />
        <h1>Think out loud. Send it in a low voice.</h1>
        <p>
          Sotto looks at your prompts on this computer, before they leave. Names, numbers, addresses and secrets are
          replaced by stand-ins; answers come back with the real ones in place.
        </p>
      </header>
      <Example />
      {stage === 'on' ? (
        <Done />
      ) : (
        <>
          <NoticeFacts retentionDays={retentionDays} />
          <section className={styles['ask']} aria-labelledby="choose">
            <h2 id="choose">Your choice</h2>
            <SiteChoices sites={sites} chosen={siteKeys} onChange={setSiteKeys} />
            <fieldset>
              <legend>For what</legend>
              <PurposeToggles chosen={chosen} onChange={(purpose, isOn) => setChosen({ ...chosen, [purpose]: isOn })} />
            </fieldset>
            {stage === 'denied' && (
              <Callout>
                The browser was told not to give access, so Sotto stays off. Press the button to be asked again.
              </Callout>
            )}
            {stage === 'declined' && (
              <p role="status">
                Nothing is read or kept. You can come back to this page from Sotto’s button at any time.
              </p>
            )}
            <div className={styles['ways']}>
              <Button look="primary" size="large" disabled={!mayTurnOn} onClick={() => onTurnOn(siteKeys, given)}>
                Turn on Sotto
              </Button>
              <Button look="quiet" size="large" onClick={onNotNow}>
                Not now
              </Button>
            </div>
            <p className={styles['fine']}>
              Notice version {noticeVersion}. If what is read or kept ever changes, you are asked again. You can
              withdraw each of these, for each site, whenever you like.
            </p>
          </section>
        </>
      )}
    </main>
  );
}

function Done() {
  return (
    <section className={styles['done']} role="status">
      <Check size={28} aria-hidden="true" />
      <div>
        <h2>Sotto is on.</h2>
        <p>
          Reload tabs that were open already. Write as you always do; Sotto speaks up when something private is in it.
        </p>
      </div>
    </section>
  );
}
