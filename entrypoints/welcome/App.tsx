import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Welcome, type WelcomeProps, type WelcomeSite } from '@/components/welcome/Welcome';
import { noticeVersion, type Purpose } from '@/lib/model/consent';
import { giveConsent } from '@/lib/store/consent';

interface Props {
  readonly sites: readonly WelcomeSite[];
  /** Read ahead: the browser's prompt must be the first thing in the click. */
  readonly missingOrigins: (siteKey: string) => readonly string[];
  readonly retentionDays: number;
}

export function App({ sites, missingOrigins, retentionDays }: Props) {
  const [stage, setStage] = useState<WelcomeProps['stage']>('asking');
  const turnOn = async (siteKeys: readonly string[], purposes: readonly Purpose[]) => {
    const origins = siteKeys.flatMap(missingOrigins);
    const isGranted = origins.length === 0 || (await browser.permissions.request({ origins }));
    if (isGranted) await giveConsent(siteKeys, purposes, Date.now());
    setStage(isGranted ? 'on' : 'denied');
  };
  return (
    <Welcome
      sites={sites}
      noticeVersion={noticeVersion}
      retentionDays={retentionDays}
      stage={stage}
      onTurnOn={(siteKeys, purposes) => {
        turnOn(siteKeys, purposes).catch(() => setStage('denied'));
      }}
      onNotNow={() => setStage('declined')}
    />
  );
}
