import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PurposeChoices } from '@/components/consent/PurposeToggles';
import { Popup } from '@/components/popup/Popup';
import type { PopupMending } from '@/components/popup/state-words';
import type { Purpose } from '@/lib/model/consent';
import { giveConsent, watchConsent, withdrawConsent } from '@/lib/store/consent';
import { watchSettings } from '@/lib/store/settings';
import { type PopupReading, readPopup } from './read-popup';
import { allow, grant, pause, resume } from './site-actions';

/** Milliseconds between two readings while the popup is open: a tab that reloads changes its state by itself. */
const readEvery = 1_000;
const silent = 'Sotto does not answer. Close this and try again; if it stays so, restart the browser.';

export function App({ tabId }: { readonly tabId: number | null }) {
  const [reading, setReading] = useState<PopupReading | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [now, setNow] = useState(() => Date.now());
  const [proposal, setProposal] = useState<PurposeChoices | null>(null);

  const read = useCallback(async () => {
    if (tabId === null) return;
    const time = Date.now();
    try {
      setReading(await readPopup(tabId, time));
      setProblem(null);
    } catch {
      setProblem(silent);
    }
    setNow(time);
  }, [tabId]);

  useEffect(() => {
    const again = () => void read();
    again();
    const timer = setInterval(again, readEvery);
    const stops = [watchConsent(again), watchSettings(again), () => clearInterval(timer)];
    return () => stops.forEach((stop) => stop());
  }, [read]);

  const tab = reading && {
    ...reading.tab,
    purposes: reading.tab.isAgreed ? reading.tab.purposes : (proposal ?? reading.tab.purposes),
  };
  const siteKey = tab?.siteKey ?? null;
  const missingOrigins = reading?.missingOrigins ?? [];
  /** Runs what a press asked for. Started in the press itself: the browser asks for permissions in no other moment. */
  const run = (work: Promise<unknown>) => {
    work.then(read, () => setProblem('That did not work. Nothing was changed.'));
  };
  const turnOn = () => {
    if (siteKey !== null && tab) run(allow(siteKey, tab.purposes, missingOrigins));
  };
  const mend = (mending: PopupMending) => {
    if (mending === 'review-settings') openPage('dashboard');
    else if (mending === 'allow' || mending === 'protect') turnOn();
    else if (mending === 'grant') run(grant(missingOrigins));
    else if (mending === 'reload' && tabId !== null) run(browser.tabs.reload(tabId));
    else if (mending === 'resume' && siteKey !== null) run(resume(siteKey));
  };
  const change = (purpose: Purpose, isOn: boolean) => {
    if (siteKey === null || !tab) return;
    if (!tab.isAgreed) setProposal({ ...tab.purposes, [purpose]: isOn });
    else if (isOn) run(giveConsent([siteKey], [purpose], Date.now()));
    else run(withdrawConsent(siteKey, purpose, Date.now()));
  };
  const turn = (isOn: boolean) => {
    if (siteKey === null) return;
    if (!isOn) run(withdrawConsent(siteKey, 'scan', Date.now()));
    else if (tab?.isAgreed) run(resume(siteKey));
    else turnOn();
  };
  return (
    <Popup
      tab={tab}
      problem={problem ?? reading?.problem ?? null}
      mayPause={reading?.mayPause ?? false}
      now={now}
      onMend={mend}
      onSwitch={turn}
      onPurpose={change}
      onPause={(length) => siteKey !== null && run(pause(siteKey, length))}
      onOpen={openPage}
    />
  );
}

function openPage(page: 'dashboard' | 'welcome'): void {
  const url = new URL(`${page}.html`, browser.runtime.getURL('/')).href;
  void browser.tabs.create({ url }).then(() => window.close());
}
