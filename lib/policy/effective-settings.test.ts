import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/model/settings';
import { effectiveSettings, pausedUntil } from './effective-settings';

describe('settings in force', () => {
  it("are the person's where nothing is managed", () => {
    expect(effectiveSettings({ ...defaultSettings, level: 'relaxed' }, {})).toMatchObject({
      level: 'relaxed',
      retentionDays: 90,
      mayOverride: true,
      mayPause: true,
    });
  });

  it('are the policy where it speaks', () => {
    const managed = { level: 'strict', allowSendAsIs: false, allowPause: false, retentionDays: 30 } as const;
    expect(effectiveSettings({ ...defaultSettings, level: 'relaxed', retentionDays: 7 }, managed)).toMatchObject({
      level: 'strict',
      retentionDays: 30,
      mayOverride: false,
      mayPause: false,
    });
  });
});

describe('a pause', () => {
  const at = (pauses: Record<string, number>, managed = {}) =>
    pausedUntil({ pausedUntil: pauses }, managed, { siteKey: 'chatgpt', now: 1_000 });

  it.each([
    [{}, null],
    [{ chatgpt: 2_000 }, 2_000],
    [{ chatgpt: 1_000 }, null],
    [{ chatgpt: 0 }, Infinity],
    [{ claude: 0 }, null],
    [{ '*': 5_000, chatgpt: 2_000 }, 5_000],
  ])('%j → %s', (pauses, until) => {
    expect(at(pauses as Record<string, number>)).toBe(until);
  });

  it('does not hold where policy forbids it', () => {
    expect(at({ chatgpt: 0 }, { allowPause: false })).toBeNull();
  });
});
