import { useState } from 'react';
import type { ChainResult } from '@/components/settings/ChainCheck';
import { DataSettings } from '@/components/settings/DataSettings';
import { Callout } from '@/components/ui/Callout';
import { sendToBackground } from '@/lib/messages/send';
import type { ManagedPolicy, Settings } from '@/lib/model/settings';
import { effectiveSettings } from '@/lib/policy/effective-settings';
import { verifyChain } from '@/lib/store/log-verify';
import { updateSettings } from '@/lib/store/settings';
import { setSecondLook } from './second-look';

interface Props {
  readonly sites: readonly { readonly key: string; readonly name: string }[];
  readonly settings: Settings;
  readonly managed: ManagedPolicy;
}

/** Retention, erasing, and the check of the chain. */
export function DataTab({ sites, settings, managed }: Props) {
  const [erased, setErased] = useState<number | null>(null);
  const [chain, setChain] = useState<ChainResult>({ is: 'unchecked' });
  const [problem, setProblem] = useState<string | null>(null);
  const check = () => {
    setChain({ is: 'checking' });
    verifyChain().then(
      (report) => setChain({ is: 'checked', ...report }),
      () => setChain({ is: 'failed' }),
    );
  };
  return (
    <>
      {problem !== null && <Callout>{problem}</Callout>}
      <DataSettings
        retentionDays={effectiveSettings(settings, managed).retentionDays}
        isRetentionManaged={managed.retentionDays !== undefined}
        sites={sites}
        chain={chain}
        erased={erased}
        onRetention={(retentionDays) => {
          updateSettings({ retentionDays }).catch(() => setProblem('The setting could not be saved.'));
        }}
        onErase={(request) => {
          setErased(null);
          sendToBackground('eraseLog', request, { timeoutMs: 60_000, retries: 0 }).then(
            (answer) => setErased(answer.erased),
            () => setProblem('Nothing was erased: Sotto did not answer in time. Try again.'),
          );
        }}
        onCheckChain={check}
        secondLook={{ isOn: settings.secondLook === true, canStop: import.meta.env.FIREFOX }}
        onSecondLook={(isOn) => {
          setProblem(null);
          setSecondLook(isOn).then(setProblem, () => setProblem('The setting could not be saved.'));
        }}
      />
    </>
  );
}
