import { useEffect, useState } from 'react';
import { type ConsentRecord, emptyConsent } from '@/lib/model/consent';
import { defaultSettings, type ManagedPolicy, type Settings } from '@/lib/model/settings';
import { readConsent, watchConsent } from '@/lib/store/consent';
import { readSettings, watchSettings } from '@/lib/store/settings';

interface Stored {
  readonly consent: ConsentRecord;
  readonly settings: Settings;
  readonly managed: ManagedPolicy;
  readonly problem: string | null;
}

const unread: Stored = { consent: emptyConsent, settings: defaultSettings, managed: {}, problem: null };

/** Settings and consent, read again on each change. */
export function useStored(): Stored {
  const [stored, setStored] = useState(unread);
  useEffect(() => {
    const read = () => {
      void Promise.all([readConsent(), readSettings()]).then(([{ record, problem }, own]) => {
        setStored({ consent: record, settings: own.settings, managed: own.managed, problem: problem ?? own.problem });
      });
    };
    read();
    const stops = [watchConsent(read), watchSettings(read)];
    return () => stops.forEach((stop) => stop());
  }, []);
  return stored;
}
