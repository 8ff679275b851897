// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { siteStates } from '@/lib/model/site-state';
import { Popup, type PopupProps, type PopupTab } from './Popup';
import { mendingWords, type PopupMending, stateWords } from './state-words';

const tab: PopupTab = {
  state: 'armed',
  says: 'All is well.',
  mending: null,
  siteKey: 'chat',
  siteName: 'Chat',
  lastOutcome: null,
  hiddenCount: 0,
  coverage: [],
  selfTest: [],
  draftCount: 0,
  concerns: [],
  purposes: { scan: true, log: true, vault: true },
  isAgreed: true,
  pausedUntil: null,
};

function show(more: Partial<PopupTab> = {}, props: Partial<PopupProps> = {}) {
  const does = { onMend: vi.fn(), onSwitch: vi.fn(), onPurpose: vi.fn(), onPause: vi.fn(), onOpen: vi.fn() };
  render(<Popup tab={{ ...tab, ...more }} problem={null} mayPause now={0} {...does} {...props} />);
  return does;
}

afterEach(cleanup);

describe('the popup', () => {
  it('says way by way what is covered, and how many are not', () => {
    const coverage = [
      { what: 'Typed', light: 'green', says: 'covered' },
      { what: 'Sent by a worker', light: 'red', says: 'not covered' },
    ] as const;
    show({ coverage });
    expect(screen.getByText('What is covered here').textContent).toContain('1 not');
    expect(screen.getByText('Sent by a worker').closest('li')?.textContent).toContain('not covered');
  });

  it('says what the page’s own test says, apart from what the tests saw', () => {
    const typed = [{ what: 'Typed', light: 'green', says: 'covered' }] as const;
    const guard = [{ what: 'Guard in this page', light: 'red', says: 'not in place' }] as const;
    show({ coverage: typed, selfTest: guard });
    expect(screen.getByText('What is covered here').textContent).toContain('1 not');
    const now = screen.getByRole('list', { name: 'This page, now', hidden: true });
    expect(now.textContent).toBe('Guard in this pagenot in place');
  });

  it('says what is wrong with the connection, and what to do', () => {
    show({ concerns: [{ says: 'It is not encrypted.', advice: 'Use https.' }] });
    expect(screen.getByRole('region', { name: 'Connection' }).textContent).toContain('It is not encrypted.Use https.');
  });

  it.each([
    [0, null],
    [1, /typing once;/],
    [3, /typing 3 times;/],
  ])('counts what was typed and did not leave: %i', (draftCount, words) => {
    show({ draftCount });
    expect(screen.queryAllByText(words ?? /typing/)).toHaveLength(draftCount > 0 ? 1 : 0);
  });

  it.each(siteStates)('names the state and the reason: %s', (state) => {
    show({ state, says: 'Because.' });
    expect(screen.getByRole('heading', { name: stateWords[state] })).toBeTruthy();
    expect(screen.getByText('Because.')).toBeTruthy();
  });

  it.each(Object.keys(mendingWords) as PopupMending[])('offers the button that mends it: %s', (mending) => {
    const { onMend } = show({ mending });
    fireEvent.click(screen.getByRole('button', { name: mendingWords[mending] }));
    expect(onMend).toHaveBeenCalledWith(mending);
  });

  it('offers nothing on a page that can never be protected', () => {
    show({ siteKey: null, mending: 'protect', state: 'off', isAgreed: false });
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.queryByRole('button', { name: mendingWords.protect })).toBeNull();
  });

  it('is switched off and on', () => {
    const { onSwitch } = show();
    fireEvent.click(screen.getByRole('switch', { name: 'Sotto on Chat' }));
    expect(onSwitch.mock.calls[0]?.[0]).toBe(false);
  });

  it('counts as off while paused, and offers no second pause', () => {
    show({ state: 'paused', pausedUntil: Infinity });
    expect(screen.getByRole('switch', { name: 'Sotto on Chat' }).getAttribute('aria-checked')).toBe('false');
    expect(screen.queryByRole('button', { name: '15 minutes' })).toBeNull();
  });

  it('offers no pause where managed policy forbids it', () => {
    show({}, { mayPause: false });
    expect(screen.queryByRole('button', { name: 'Until I resume' })).toBeNull();
  });

  it('pauses for a time or until further notice', () => {
    const { onPause } = show();
    fireEvent.click(screen.getByRole('button', { name: '15 minutes' }));
    fireEvent.click(screen.getByRole('button', { name: 'Until I resume' }));
    expect(onPause.mock.calls).toEqual([[900_000], [Infinity]]);
  });

  it('withdraws one purpose, and leaves nothing to log where nothing is read', () => {
    const { onPurpose } = show({ purposes: { scan: false, log: true, vault: true } });
    fireEvent.click(screen.getByRole('switch', { name: 'Check prompts' }));
    expect(onPurpose).toHaveBeenCalledWith('scan', true);
    expect(screen.getByRole('switch', { name: 'Keep a log' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('says what became of the last prompt', () => {
    show({
      lastOutcome: {
        time: 0,
        site: 'chat',
        door: 'composer',
        transport: 'composer',
        pathClass: 'send',
        size: 10,
        findings: [
          { kind: 'person', action: 'replace', count: 3 },
          { kind: 'email', action: 'replace', count: 1 },
          { kind: 'url', action: 'keep', count: 1 },
        ],
        verdict: 'review',
        outcome: 'sent-redacted',
        reason: 'findings',
        duration: 1,
        rules: [],
        consentVersion: 1,
        extensionVersion: '1',
        digest: '',
      },
    });
    expect(screen.getByText('4 details hidden, sent redacted')).toBeTruthy();
    expect(screen.getByText(/Web address kept/)).toBeTruthy();
  });
});
