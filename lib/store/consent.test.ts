import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isGiven, purposes } from '@/lib/model/consent';
import { giveConsent, readConsent, watchConsent, withdrawConsent } from './consent';

const given = async (siteKey: string) => {
  const { record } = await readConsent();
  return purposes.filter((purpose) => isGiven(record.sites[siteKey], purpose));
};

beforeEach(() => fakeBrowser.reset());

describe('consent', () => {
  it('is none at first', async () => {
    expect(await readConsent()).toEqual({ record: { version: 1, sites: {} }, problem: null });
  });

  it('is given for the sites and purposes named, and for no other', async () => {
    await giveConsent(['chatgpt', 'demo'], ['scan', 'log'], 100);
    expect(await given('chatgpt')).toEqual(['scan', 'log']);
    expect(await given('demo')).toEqual(['scan', 'log']);
    expect(await given('example.test')).toEqual([]);
  });

  it('keeps the time and the wording that was agreed to', async () => {
    await giveConsent(['chatgpt'], ['scan'], 100);
    const { record } = await readConsent();
    expect(record.sites['chatgpt']?.scan).toEqual({ given: true, time: 100, noticeVersion: 1 });
  });

  it('is withdrawn one purpose at a time, or all', async () => {
    await giveConsent(['chatgpt'], purposes, 100);
    await withdrawConsent('chatgpt', 'log', 200);
    expect(await given('chatgpt')).toEqual(['scan', 'vault']);
    await withdrawConsent('chatgpt', null, 300);
    expect(await given('chatgpt')).toEqual([]);
    expect((await readConsent()).record.sites['chatgpt']?.log.time).toBe(300);
  });

  it('is not listed for a site that was never agreed to', async () => {
    await withdrawConsent('toString', null, 100);
    expect((await readConsent()).record.sites).toEqual({});
  });

  it('loses nothing when given in several places at once', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((key) => giveConsent([key], ['scan'], 100)));
    expect(Object.keys((await readConsent()).record.sites).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it.each([
    ['a later version', { version: 2, sites: {} }],
    ['a damaged one', { version: 1, sites: { chatgpt: { scan: { given: 'yes' } } } }],
    ['a text', 'consent'],
  ])('does not hold where the record is %s: that is said, and the record kept aside', async (_name, stored) => {
    await fakeBrowser.storage.local.set({ consent: stored });
    const { record, problem } = await readConsent();
    expect(record.sites).toEqual({});
    expect(problem).toMatch(/could not be read/);
    await giveConsent(['chatgpt'], ['scan'], 100);
    expect((await readConsent()).problem).toBeNull();
    expect(await fakeBrowser.storage.local.get('consent-kept-aside')).toEqual({ 'consent-kept-aside': stored });
  });

  it('calls back on changes until told to stop', async () => {
    const callback = vi.fn();
    const stop = watchConsent(callback);
    await giveConsent(['chatgpt'], ['scan'], 100);
    expect(callback).toHaveBeenCalledTimes(1);
    stop();
    await withdrawConsent('chatgpt', null, 200);
    expect(callback).toHaveBeenCalledTimes(1);
  });
});
