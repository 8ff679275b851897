import { describe, expect, it } from 'vitest';
import { noticeVersion, type SiteConsent } from '@/lib/model/consent';
import { siteStates } from '@/lib/model/site-state';
import { siteState, siteStateReasons, type TabFacts } from './site-state';

const given = { given: true, time: 1, noticeVersion };
const consent: SiteConsent = { scan: given, log: given, vault: given };
const well: TabFacts = {
  isSupported: true,
  consent,
  hostPermission: true,
  paused: false,
  contentAlive: true,
  contentVersionMatches: true,
  selfTest: { guard: true, composer: true, detector: true, canary: true },
  hasEscaped: false,
  areNamesUnread: false,
  settingsProblem: false,
};

const cases: [string, Partial<TabFacts>, keyof typeof siteStateReasons][] = [
  ['all is well', {}, 'armed'],
  ['a page of no interest', { isSupported: false, consent: undefined }, 'not-supported'],
  ['never asked', { consent: undefined }, 'no-consent'],
  ['withdrawn', { consent: { ...consent, scan: { ...given, given: false } } }, 'no-consent'],
  [
    'agreed to an older notice',
    { consent: { ...consent, scan: { ...given, noticeVersion: noticeVersion + 1 } } },
    'notice-changed',
  ],
  ['paused', { paused: true }, 'paused'],
  ['host permission withdrawn', { hostPermission: false, contentAlive: false }, 'no-permission'],
  ['open at install', { contentAlive: false, selfTest: null }, 'not-loaded'],
  ['updated under the tab', { contentVersionMatches: false }, 'outdated'],
  ['not looked at yet', { contentAlive: null, selfTest: null }, 'starting'],
  ['no report yet', { selfTest: null }, 'starting'],
  ['guard not in place', { selfTest: { guard: false, composer: true, detector: true, canary: null } }, 'no-guard'],
  ['canary not held', { selfTest: { guard: true, composer: true, detector: true, canary: false } }, 'no-canary'],
  ['canary not sent yet', { selfTest: { guard: true, composer: true, detector: true, canary: null } }, 'armed'],
  ['something went round the guard', { hasEscaped: true }, 'escaped'],
  ['names in this language are not read', { areNamesUnread: true }, 'names-unread'],
  ['detector silent', { selfTest: { guard: true, composer: true, detector: false, canary: null } }, 'no-detector'],
  ['detector not asked yet', { selfTest: { guard: true, composer: true, detector: null, canary: null } }, 'starting'],
  ['composer unknown', { selfTest: { guard: true, composer: false, detector: true, canary: null } }, 'no-composer'],
  ['composer not looked for yet', { selfTest: { guard: true, composer: null, detector: true, canary: null } }, 'armed'],
  ['settings broken', { settingsProblem: true }, 'settings-broken'],
];

describe('the light of a tab', () => {
  it.each(cases)('%s', (_name, facts, reason) => {
    expect(siteState({ ...well, ...facts })).toEqual({ state: siteStateReasons[reason].state, reason });
  });

  it('uses all six states, and only those', () => {
    const used = Object.values(siteStateReasons).map(({ state }) => state);
    expect([...new Set(used)].sort()).toEqual([...siteStates].sort());
  });

  it('never says armed where anything is amiss', () => {
    const armed = cases.filter(([, , reason]) => reason === 'armed').map(([name]) => name);
    expect(armed).toEqual(['all is well', 'canary not sent yet', 'composer not looked for yet']);
  });

  it('explains each reason in a sentence', () => {
    for (const { says } of Object.values(siteStateReasons)) expect(says).toMatch(/^[A-Z].{15,}\.$/);
  });
});
