import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, strictestSettings } from '@/lib/model/settings';
import { changeSettings, readSettings, updateSettings, watchSettings } from './settings';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('settings', () => {
  it('are the defaults at first, with no policy', async () => {
    expect(await readSettings()).toEqual({ settings: defaultSettings, managed: {}, problem: null });
  });

  it('change one at a time, in several places at once', async () => {
    await Promise.all([
      updateSettings({ level: 'relaxed' }),
      updateSettings({ retentionDays: 30 }),
      changeSettings(({ pausedUntil }) => ({ pausedUntil: { ...pausedUntil, demo: 5 } })),
    ]);
    const { settings } = await readSettings();
    expect(settings).toEqual({ ...defaultSettings, level: 'relaxed', retentionDays: 30, pausedUntil: { demo: 5 } });
  });

  it('refuse a value out of its range and stay as they were', async () => {
    await expect(updateSettings({ retentionDays: 0 })).rejects.toThrow();
    expect((await readSettings()).settings).toEqual(defaultSettings);
  });

  it('are the strictest where the stored ones cannot be read, which is said and kept aside', async () => {
    await fakeBrowser.storage.local.set({ settings: { level: 'none' } });
    const { settings, problem } = await readSettings();
    expect(settings).toEqual(strictestSettings);
    expect(problem).toMatch(/could not be read/);
    expect(await fakeBrowser.storage.local.get('settings-kept-aside')).toEqual({
      'settings-kept-aside': { level: 'none' },
    });
  });

  it('tell of changes, also of the policy', async () => {
    const callback = vi.fn();
    const stop = watchSettings(callback);
    await updateSettings({ level: 'strict' });
    expect(callback).toHaveBeenCalledTimes(1);
    await fakeBrowser.storage.managed.set({ level: 'strict' });
    expect(callback).toHaveBeenCalledTimes(2);
    stop();
  });
});

describe('the policy of an organization', () => {
  it('is read beside the settings', async () => {
    await fakeBrowser.storage.managed.set({ allowPause: false, level: 'strict' });
    expect((await readSettings()).managed).toEqual({ allowPause: false, level: 'strict' });
  });

  it('is narrowest where a value is not in the schema; the others hold', async () => {
    await fakeBrowser.storage.managed.set({ allowSendAsIs: 'maybe', retentionDays: 0, level: 'relaxed' });
    const { managed, problem } = await readSettings();
    expect(managed).toEqual({ allowSendAsIs: false, level: 'relaxed' });
    expect(problem).toMatch(/allowSendAsIs/);
  });

  it('is none where Firefox has none installed, and narrowest where it cannot be read', async () => {
    const get = vi.spyOn(fakeBrowser.storage.managed, 'get');
    get.mockRejectedValueOnce(new Error('Managed storage manifest not found'));
    expect(await readSettings()).toMatchObject({ managed: {}, problem: null });
    get.mockRejectedValueOnce(new Error('corrupt'));
    expect((await readSettings()).managed).toEqual({ allowSendAsIs: false, allowPause: false, level: 'strict' });
  });

  it('is that of last time while the browser does not answer, the narrowest where there was none', async () => {
    const get = vi.spyOn(fakeBrowser.storage.managed, 'get');
    get.mockReturnValue(new Promise(() => undefined) as never);
    expect((await readSettings()).managed).toEqual({ allowSendAsIs: false, allowPause: false, level: 'strict' });
    await fakeBrowser.storage.local.set({ 'managed-policy': { level: 'relaxed' } });
    expect((await readSettings()).managed).toEqual({ level: 'relaxed' });
  });

  it('that comes late and differs is a change', async () => {
    const callback = vi.fn();
    watchSettings(callback);
    let answer: (policy: object) => void = () => undefined;
    const answered = new Promise((resolve) => (answer = resolve));
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValueOnce(answered as never);
    await readSettings();
    answer({ level: 'strict' });
    await vi.waitFor(() => expect(callback).toHaveBeenCalledTimes(1));
  });
});
