// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { everything, type LogChoice, startOf } from './filter';
import { type LogData, LogView } from './LogView';

const none: LogData = { entries: [], damaged: [], total: 0, byOutcome: {} };

function show(data: LogData | null, choice: LogChoice = everything, problem: string | null = null) {
  const does = { onChoose: vi.fn(), onNeedMore: vi.fn(), onExport: vi.fn() };
  render(<LogView data={data} problem={problem} choice={choice} sites={[{ key: 'a', name: 'Chat A' }]} {...does} />);
  return does;
}

afterEach(cleanup);

describe('the log', () => {
  it('says that it reads, that there is nothing, and that nothing fits', () => {
    show(null);
    expect(screen.getByText('Reading the log…')).toBeTruthy();
    cleanup();
    show(none);
    expect(screen.getByRole('heading', { name: 'Nothing here yet.' })).toBeTruthy();
    cleanup();
    const { onChoose } = show(none, { ...everything, kind: 'secret' });
    expect(screen.getByRole('heading', { name: 'Nothing fits.' })).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Show everything' })[0]!);
    expect(onChoose).toHaveBeenCalledWith(everything);
  });

  it('names entries that cannot be read', () => {
    show({ ...none, damaged: [3, 9] }, everything, 'Something failed.');
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      'Something failed.',
      expect.stringContaining('No. 3, No. 9'),
    ]);
  });

  it.each([
    ['Site', 'Chat A', { site: 'a' }],
    ['Kind', 'Secret or key', { kind: 'secret' }],
    ['Verdict', 'Blocked', { verdict: 'block' }],
    ['Outcome', 'Sent as it was', { outcome: 'sent-as-is' }],
    ['Time', 'Last 7 days', { span: 'week' }],
  ])('is filtered by %s', (label, option, part) => {
    const { onChoose } = show(none);
    const select = screen.getByLabelText<HTMLSelectElement>(label);
    const index = [...select.options].findIndex(({ text }) => text === option);
    fireEvent.change(select, { target: { value: String(index) } });
    expect(onChoose).toHaveBeenCalledWith({ ...everything, ...part });
  });

  it('is saved in three formats, and not where there is nothing to save', () => {
    show(none);
    expect(screen.getByRole('button', { name: 'CSV' }).hasAttribute('disabled')).toBe(true);
    cleanup();
    const { onExport } = show({ ...none, total: 4 });
    for (const name of ['CSV', 'JSON', 'NDJSON']) fireEvent.click(screen.getByRole('button', { name }));
    expect(onExport.mock.calls.flat()).toEqual(['csv', 'json', 'ndjson']);
  });

  it('counts days back from now, and today from midnight', () => {
    const now = new Date(2026, 4, 4, 15, 30).getTime();
    expect(startOf('all', now)).toBeNull();
    expect(startOf('today', now)).toBe(new Date(2026, 4, 4).getTime());
    expect(startOf('week', now)).toBe(now - 7 * 86_400_000);
  });
});
