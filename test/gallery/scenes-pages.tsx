import type { ReactNode } from 'react';
import { Dashboard } from '@/components/log/Dashboard';
import { everything, type LogChoice } from '@/components/log/filter';
import { type LogData, LogView } from '@/components/log/LogView';
import { ConsentOverview } from '@/components/consent/ConsentOverview';
import { Popup, type PopupTab } from '@/components/popup/Popup';
import { type ChainResult } from '@/components/settings/ChainCheck';
import { DataSettings } from '@/components/settings/DataSettings';
import { Recipes, type RecipesProps } from '@/components/recipes/Recipes';
import { Welcome, type WelcomeProps } from '@/components/welcome/Welcome';
import type { SiteConsent } from '@/lib/model/consent';
import type { EntryDraft, LiveEntry, Outcome } from '@/lib/model/entry';
import type { Kind } from '@/lib/model/kinds';
import { chatgpt } from '@/lib/sites/chatgpt';
import { sampleRecipe } from '@/lib/sites/recipes/recipe.samples';
import { coverageOf } from '@/lib/sites/coverage';
import { knownSites } from '@/lib/sites/known-sites';
import { concernWords } from '@/lib/policy/connection';
import { selfTestRows } from '@/lib/policy/self-test-rows';
import { siteStateReasons, type SiteStateReason } from '@/lib/policy/site-state';

const now = Date.UTC(2026, 4, 4, 9, 30);
const nothing = () => undefined;
const all = { scan: true, log: true, vault: true };

export const sampleDraft: EntryDraft = {
  time: now - 3 * 60_000,
  site: 'chatgpt',
  door: 'composer',
  transport: 'composer',
  pathClass: 'send',
  size: 420,
  findings: [
    { kind: 'person', action: 'replace', count: 2 },
    { kind: 'email', action: 'replace', count: 1 },
    { kind: 'bank-account', action: 'replace', count: 1 },
  ],
  verdict: 'review',
  outcome: 'sent-redacted',
  reason: 'findings',
  duration: 5200,
  rules: ['bank-account/iban'],
  consentVersion: 1,
  extensionVersion: '0.1.0',
  digest: '',
};

function popup(reason: SiteStateReason, more: Partial<PopupTab> = {}, problem: string | null = null) {
  const { state, says, mending } = siteStateReasons[reason];
  const isAgreed = state !== 'off';
  const tab: PopupTab = {
    state,
    says,
    mending,
    siteKey: 'chatgpt',
    siteName: 'ChatGPT',
    lastOutcome: null,
    hiddenCount: 0,
    coverage: coverageOf(chatgpt, 'chromium'),
    selfTest: selfTestRows({ guard: true, composer: true, detector: true, canary: true }),
    draftCount: 0,
    concerns: [],
    purposes: all,
    isAgreed,
    pausedUntil: null,
    ...more,
  };
  return (
    <Popup
      tab={tab}
      problem={problem}
      mayPause
      now={now}
      onMend={nothing}
      onSwitch={nothing}
      onPurpose={nothing}
      onPause={nothing}
      onOpen={nothing}
    />
  );
}

function welcome(stage: WelcomeProps['stage']) {
  return (
    <Welcome
      sites={knownSites.map(({ id, name, hosts }) => ({ key: id, name, hosts }))}
      noticeVersion={1}
      retentionDays={90}
      stage={stage}
      onTurnOn={nothing}
      onNotNow={nothing}
    />
  );
}

const sites = [
  { key: 'chatgpt', name: 'ChatGPT' },
  { key: 'chat.example.test', name: 'chat.example.test' },
];

const patterns: readonly (Partial<EntryDraft> & { readonly kinds: readonly (readonly [Kind, number])[] })[] = [
  {
    kinds: [
      ['person', 2],
      ['email', 1],
      ['bank-account', 1],
    ],
    outcome: 'sent-redacted',
    reason: 'findings',
  },
  { kinds: [], outcome: 'sent', reason: 'clean', verdict: 'send' },
  { kinds: [['secret', 1]], outcome: 'cancelled', reason: 'findings' },
  {
    kinds: [
      ['address', 1],
      ['phone', 1],
    ],
    outcome: 'sent-redacted',
    reason: 'settled',
  },
  { kinds: [['username', 1]], outcome: 'sent-as-is', reason: 'findings' },
  { kinds: [['person', 1]], outcome: 'answered', reason: 'draft', pathClass: 'draft', verdict: 'send' },
  { kinds: [], outcome: 'refused', reason: 'upload', pathClass: 'upload', site: 'chat.example.test', verdict: 'block' },
  {
    kinds: [
      ['credit-card', 1],
      ['person', 1],
      ['address', 1],
    ],
    outcome: 'sent-redacted',
    reason: 'findings',
  },
];

const entries: readonly LiveEntry[] = Array.from({ length: 5000 }, (_, index) => {
  const { kinds, ...pattern } = patterns[index % patterns.length]!;
  return {
    ...sampleDraft,
    ...pattern,
    findings: kinds.map(([kind, count]) => ({ kind, count, action: 'replace' as const })),
    time: now - index * 3_700_000,
    state: 'live' as const,
    sequence: 5000 - index,
    commitment: '',
    link: '',
    salt: '',
  };
});

const outcomesOf = (list: readonly LiveEntry[]): LogData['byOutcome'] => {
  const counts: Partial<Record<Outcome, number>> = {};
  for (const { outcome } of list) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
};

const full: LogData = { entries, damaged: [], total: entries.length, byOutcome: outcomesOf(entries) };
const none: LogData = { entries: [], damaged: [], total: 0, byOutcome: {} };

interface DashboardScene {
  readonly data?: LogData | null;
  readonly choice?: LogChoice;
  readonly tab?: 'log' | 'sites' | 'data';
  readonly problem?: string;
  readonly chain?: ChainResult;
  readonly hasConsent?: boolean;
  readonly recipes?: Partial<RecipesProps>;
}

const consent: SiteConsent = {
  scan: { given: true, time: now - 86_400_000, noticeVersion: 1 },
  log: { given: true, time: now - 86_400_000, noticeVersion: 1 },
  vault: { given: false, time: now - 86_400_000, noticeVersion: 1 },
};

function dashboard({
  data = full,
  choice = everything,
  tab = 'log',
  problem,
  chain,
  hasConsent = true,
  recipes = {},
}: DashboardScene = {}) {
  return (
    <Dashboard
      problem={null}
      startWith={tab}
      log={
        <LogView
          data={data}
          problem={problem ?? null}
          choice={choice}
          sites={sites}
          onChoose={nothing}
          onNeedMore={nothing}
          onExport={nothing}
        />
      }
      sites={
        <>
          <ConsentOverview
            sites={hasConsent ? sites.map((site) => ({ ...site, consent, holds: { ...all, vault: false } })) : []}
            onPurpose={nothing}
            onWithdraw={nothing}
            onOpenWelcome={nothing}
          />
          <Recipes
            recipes={[]}
            preview={null}
            problems={[]}
            onRead={nothing}
            onAdd={nothing}
            onCancel={nothing}
            onRemove={nothing}
            {...recipes}
          />
        </>
      }
      data={
        <DataSettings
          secondLook={{ isOn: false, canStop: false }}
          onSecondLook={nothing}
          retentionDays={90}
          isRetentionManaged={false}
          sites={sites}
          chain={chain ?? { is: 'unchecked' }}
          erased={null}
          onRetention={nothing}
          onErase={nothing}
          onCheckChain={nothing}
        />
      }
    />
  );
}

export const pageScenes: Readonly<Record<string, () => ReactNode>> = {
  'popup-armed': () => popup('armed', { lastOutcome: sampleDraft, hiddenCount: 11 }),
  'popup-connection': () =>
    popup('no-canary', {
      draftCount: 12,
      selfTest: selfTestRows({ guard: true, composer: null, detector: true, canary: false }),
      concerns: [
        concernWords['third-host']('api.relay.example'),
        concernWords['key-in-storage']('OpenAI'),
        concernWords['plain-http']('chat.company.example'),
      ],
    }),
  'popup-degraded': () => popup('no-composer'),
  'popup-language': () => popup('names-unread'),
  'popup-blind': () => popup('no-permission'),
  'popup-off': () => popup('no-consent'),
  'popup-unknown': () => popup('not-supported', { siteKey: 'chat.example.test', siteName: 'chat.example.test' }),
  'popup-never': () =>
    popup('not-supported', { siteKey: null, siteName: '', mending: null, says: 'Nothing to protect here.' }),
  'popup-paused': () => popup('paused', { pausedUntil: now + 600_000 }),
  'popup-reload': () => popup('outdated'),
  'popup-problem': () => popup('settings-broken', {}, 'Your settings could not be read. A copy was kept.'),
  'welcome-asking': () => welcome('asking'),
  'welcome-denied': () => welcome('denied'),
  'welcome-on': () => welcome('on'),
  'dashboard-log': () => dashboard(),
  'dashboard-empty': () => dashboard({ data: none }),
  'dashboard-filtered': () => dashboard({ data: none, choice: { ...everything, kind: 'secret' } }),
  'dashboard-loading': () => dashboard({ data: null }),
  'dashboard-damaged': () =>
    dashboard({ data: { ...full, damaged: [12, 13] }, problem: 'The last export was broken off.' }),
  'dashboard-sites': () => dashboard({ tab: 'sites' }),
  'dashboard-no-sites': () => dashboard({ tab: 'sites', hasConsent: false }),
  'dashboard-recipes': () =>
    dashboard({
      tab: 'sites',
      hasConsent: false,
      recipes: {
        recipes: [
          { recipe: sampleRecipe, isManaged: false, provenAt: null },
          {
            recipe: { ...sampleRecipe, id: 'lab', name: 'Lab chat', hosts: ['lab.acme.example'] },
            isManaged: false,
            provenAt: now,
          },
          { recipe: { ...sampleRecipe, id: 'desk', name: 'Service desk' }, isManaged: true, provenAt: null },
        ],
        problems: [
          'hosts[0]: is not a host name',
          'requests[0].url: must be an address such as https://chat.example.com/api/*/send',
        ],
      },
    }),
  'dashboard-recipe-preview': () =>
    dashboard({
      tab: 'sites',
      hasConsent: false,
      recipes: { preview: { recipe: sampleRecipe, knownSites: [], isReplacing: false } },
    }),
  'dashboard-data': () => dashboard({ tab: 'data', chain: { is: 'checked', length: 5000, faults: [] } }),
  'dashboard-faults': () =>
    dashboard({
      tab: 'data',
      chain: {
        is: 'checked',
        length: 5000,
        faults: [
          { sequence: 41, what: 'altered' },
          { sequence: 88, what: 'missing' },
        ],
      },
    }),
};
