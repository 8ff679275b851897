import type { PurposeChoices } from '@/components/consent/PurposeToggles';
import { Callout } from '@/components/ui/Callout';
import { Mark } from '@/components/ui/Mark';
import type { Purpose } from '@/lib/model/consent';
import type { EntryDraft } from '@/lib/model/entry';
import type { SiteState } from '@/lib/model/site-state';
import type { CoverageRow } from '@/lib/model/coverage';
import { Connection, type ConnectionWords } from './Connection';
import { Coverage } from './Coverage';
import { LastPrompt } from './LastPrompt';
import { PauseBox } from './PauseBox';
import styles from './Popup.module.css';
import { PopupConsent } from './PopupConsent';
import type { PopupMending } from './state-words';
import { StateCard } from './StateCard';

export interface PopupTab {
  readonly state: SiteState;
  /** Why, in a sentence. */
  readonly says: string;
  readonly mending: PopupMending | null;
  /** Null: this page can never be protected (the browser's own pages). */
  readonly siteKey: string | null;
  readonly siteName: string;
  readonly lastOutcome: EntryDraft | null;
  readonly hiddenCount: number;
  /** What the tests saw of this app; empty where it is not known. */
  readonly coverage: readonly CoverageRow[];
  /** What the page's self-test says, now. */
  readonly selfTest: readonly CoverageRow[];
  /** Texts that the page sent while they were typed, and that did not leave. */
  readonly draftCount: number;
  readonly concerns: readonly ConnectionWords[];
  /** Agreed to, or (where nothing has been) what *allow* would agree to. */
  readonly purposes: PurposeChoices;
  readonly isAgreed: boolean;
  /** Milliseconds since 1970; Infinity: until resumed; null: not paused. */
  readonly pausedUntil: number | null;
}

export interface PopupProps {
  readonly tab: PopupTab | null;
  readonly problem: string | null;
  readonly mayPause: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onMend: (mending: PopupMending) => void;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onPurpose: (purpose: Purpose, isOn: boolean) => void;
  /** Milliseconds; Infinity: until resumed. */
  readonly onPause: (length: number) => void;
  readonly onOpen: (page: 'dashboard' | 'welcome') => void;
}

/** This site in one glance. */
export function Popup({ tab, problem, mayPause, now, onMend, onSwitch, onPurpose, onPause, onOpen }: PopupProps) {
  return (
    <main className={styles['popup']}>
      <header className={styles['head']}>
        <Mark size={22} />
        <h1>Sotto</h1>
        <span className={styles['site']}>{tab?.siteName}</span>
      </header>
      {problem !== null && <Callout>{problem}</Callout>}
      {tab === null ? (
        <p className={styles['loading']} role="status">
          Looking at this tab…
        </p>
      ) : (
        <>
          <StateCard tab={tab} onMend={onMend} onSwitch={onSwitch} />
          {tab.lastOutcome && <LastPrompt entry={tab.lastOutcome} hiddenCount={tab.hiddenCount} now={now} />}
          {tab.draftCount > 0 && <p className={styles['drafts']}>{draftsInWords(tab.draftCount)}</p>}
          {tab.isAgreed && tab.concerns.length > 0 && <Connection concerns={tab.concerns} />}
          {tab.isAgreed && tab.coverage.length + tab.selfTest.length > 0 && (
            <Coverage today={tab.selfTest} tested={tab.coverage} />
          )}
          {tab.siteKey !== null && <PopupConsent tab={tab} onPurpose={onPurpose} />}
          {tab.isAgreed && tab.pausedUntil === null && mayPause && <PauseBox onPause={onPause} />}
        </>
      )}
      <nav className={styles['links']}>
        <button type="button" onClick={() => onOpen('dashboard')}>
          Log and settings
        </button>
        <button type="button" onClick={() => onOpen('welcome')}>
          How it works
        </button>
      </nav>
    </main>
  );
}

const draftsInWords = (count: number): string =>
  `This page sent what you were typing ${count === 1 ? 'once' : `${String(count)} times`}; the words did not leave.`;
