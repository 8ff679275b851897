// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataSettings, type DataSettingsProps } from './DataSettings';

function show(more: Partial<DataSettingsProps> = {}) {
  const does = { onRetention: vi.fn(), onErase: vi.fn(), onCheckChain: vi.fn(), onSecondLook: vi.fn() };
  render(
    <DataSettings
      retentionDays={90}
      isRetentionManaged={false}
      sites={[{ key: 'a', name: 'Chat A' }]}
      chain={{ is: 'unchecked' }}
      erased={null}
      secondLook={{ isOn: false, canStop: false }}
      {...does}
      {...more}
    />,
  );
  return does;
}

afterEach(cleanup);

describe('what is kept', () => {
  it('says that a shorter time erases, and takes nothing out of range', () => {
    const { onRetention } = show();
    const days = screen.getByLabelText('Days');
    fireEvent.change(days, { target: { value: '0' } });
    expect(screen.getByRole('alert').textContent).toContain('Between 1');
    fireEvent.change(days, { target: { value: '30' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save, and erase what is older' }));
    expect(onRetention).toHaveBeenCalledWith(30);
  });

  it('shows as locked what managed policy has set', () => {
    show({ isRetentionManaged: true });
    expect(screen.queryByLabelText('Days')).toBeNull();
    expect(screen.getByText(/Managed by your organization/)).toBeTruthy();
  });

  it('offers a second look, and says what it can do in this browser', () => {
    const { onSecondLook } = show();
    expect(screen.getByText(/is noticed: the light turns red/)).toBeTruthy();
    fireEvent.click(screen.getByRole('switch', { name: 'Look at requests a second time' }));
    expect(onSecondLook.mock.calls[0]?.[0]).toBe(true);
    cleanup();
    show({ secondLook: { isOn: true, canStop: true } });
    expect(screen.getByText(/is stopped\./)).toBeTruthy();
    expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('true');
  });

  it('erases only after a second yes', () => {
    const { onErase } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything…' }));
    expect(onErase).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Erase' }));
    expect(onErase).toHaveBeenCalledWith({ site: null, from: null, to: null });
  });

  it('erases whole days, the last one included', () => {
    const { onErase } = show();
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-05-01' } });
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-05-02' } });
    fireEvent.click(screen.getByRole('button', { name: 'Erase these…' }));
    fireEvent.click(screen.getByRole('button', { name: 'Erase' }));
    const from = new Date(2026, 4, 1).getTime();
    expect(onErase).toHaveBeenCalledWith({ site: null, from, to: new Date(2026, 4, 3).getTime() });
  });

  it.each<[string, DataSettingsProps['chain'], RegExp]>([
    ['holds', { is: 'checked', length: 12, faults: [] }, /All 12 entries/],
    ['is broken', { is: 'checked', length: 12, faults: [{ sequence: 5, what: 'altered' }] }, /No\. 5 was altered/],
    ['cannot be read', { is: 'failed' }, /could not be read/],
  ])('says whether the chain %s', (_, chain, words) => {
    show({ chain });
    expect(screen.getByText(words)).toBeTruthy();
  });
});
