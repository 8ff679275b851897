import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StandIn } from '@/lib/model/choice';
import * as vault from './vault';

const place = { siteKey: 'chatgpt', conversation: 'c1', incognito: false };
const hidden = (number: number, value: string): StandIn => ({
  kind: 'person',
  value,
  standIn: `[PERSON_${String(number)}]`,
});
const onDisk = async () => JSON.stringify(await fakeBrowser.storage.local.get(null));

beforeEach(() => fakeBrowser.reset());

describe('the vault', () => {
  it('keeps stand-ins per site and conversation, and never on the disk', async () => {
    await vault.writeStandIns(place, [hidden(1, 'Ada Example')]);
    expect(await vault.readStandIns(place)).toEqual([hidden(1, 'Ada Example')]);
    expect(await vault.readStandIns({ ...place, siteKey: 'demo' })).toEqual([]);
    expect(await vault.readStandIns({ ...place, incognito: true })).toEqual([]);
    expect(await onDisk()).not.toContain('Ada');
  });

  it('keeps counters on the disk, but not those of private windows', async () => {
    await vault.writeCounters(place, { PERSON: 3 });
    await vault.writeCounters({ ...place, conversation: 'hidden', incognito: true }, { EMAIL: 2 });
    expect(await vault.readCounters(place)).toEqual({ PERSON: 3 });
    expect(await onDisk()).toContain('PERSON');
    expect(await onDisk()).not.toContain('hidden');
  });

  it('takes what it can from damaged counters, and nothing from a damaged vault', async () => {
    await fakeBrowser.storage.local.set({ 'labels/chatgpt/c1': { PERSON: 3, EMAIL: 'two', URL: -1 } });
    await fakeBrowser.storage.session.set({ 'vault/chatgpt/c1': { standIns: 'many' } });
    expect(await vault.readCounters(place)).toEqual({ PERSON: 3 });
    expect(await vault.readStandIns(place)).toEqual([]);
  });

  it('moves a provisional conversation to its name, once or twice', async () => {
    const provisional = { ...place, conversation: 'new-1' };
    await vault.writeStandIns(provisional, [hidden(1, 'Ada Example')]);
    await vault.writeCounters(provisional, { PERSON: 1 });
    await vault.moveConversation(provisional, place);
    await vault.moveConversation(provisional, place);
    expect(await vault.readStandIns(place)).toEqual([hidden(1, 'Ada Example')]);
    expect(await vault.readCounters(place)).toEqual({ PERSON: 1 });
    expect(await vault.readStandIns(provisional)).toEqual([]);
    expect(await vault.readCounters(provisional)).toEqual({});
  });

  it('adds to what the name has already, highest counter first, without two values for one label', async () => {
    const provisional = { ...place, conversation: 'new-1' };
    await vault.writeStandIns(place, [hidden(1, 'Ada Example')]);
    await vault.writeCounters(place, { PERSON: 4 });
    await vault.writeStandIns(provisional, [hidden(1, 'Bob Sample'), hidden(2, 'Cyd Test')]);
    await vault.writeCounters(provisional, { PERSON: 2, EMAIL: 1 });
    await vault.moveConversation(provisional, place);
    expect(await vault.readStandIns(place)).toEqual([hidden(1, 'Ada Example'), hidden(2, 'Cyd Test')]);
    expect(await vault.readCounters(place)).toEqual({ PERSON: 4, EMAIL: 1 });
  });

  it('forgets sites, or all of private windows, and keeps the counters of others', async () => {
    const secret = { ...place, incognito: true };
    for (const each of [place, secret, { ...place, siteKey: 'demo' }]) {
      await vault.writeStandIns(each, [hidden(1, 'Ada Example')]);
      await vault.writeCounters(each, { PERSON: 1 });
    }
    await vault.forgetStandIns((siteKey) => siteKey === 'chatgpt');
    expect(await vault.readStandIns(place)).toEqual([]);
    expect(await vault.readStandIns(secret)).toEqual([]);
    expect(await vault.readStandIns({ ...place, siteKey: 'demo' })).toHaveLength(1);
    expect(await vault.readCounters(secret)).toEqual({ PERSON: 1 });
    await vault.forgetPrivate();
    expect(await vault.readCounters(secret)).toEqual({});
    expect(await vault.readCounters(place)).toEqual({ PERSON: 1 });
  });
});
