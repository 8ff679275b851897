import { describe, expect, it } from 'vitest';
import { coverageOf } from './coverage';
import { genericSite } from './generic';
import { knownSites } from './known-sites';

describe('what is said to be covered', () => {
  it.each(knownSites.map((site) => [site.id, site] as const))(
    '%s: something in both browsers, and files too',
    (_, site) => {
      for (const browser of ['chromium', 'firefox'] as const) {
        const rows = coverageOf(site, browser);
        expect(rows.map(({ what }) => what)).toEqual(
          expect.arrayContaining(['Typed', 'Pasted', 'Dropped text', 'Prompts in the address', 'Sent by a worker']),
        );
        expect(new Set(rows.map(({ what }) => what)).size).toBe(rows.length);
      }
    },
  );

  it('promises nothing for apps that are not known', () => {
    expect(coverageOf(genericSite, 'chromium')).toEqual([]);
  });

  it('does not call green what is only stopped, nor what a socket could carry from a worker', () => {
    const of = (id: string, what: string) => {
      const site = knownSites.find((one) => one.id === id) ?? genericSite;
      return coverageOf(site, 'chromium').find((row) => row.what === what)?.light;
    };
    expect(of('poe', 'Edited messages')).toBe('amber');
    expect(of('poe', 'Prompts in the address')).toBe('amber');
    expect(of('copilot', 'Sent by a worker')).toBe('red');
    expect(of('chatgpt', 'Sent by a worker')).toBe('green');
  });
});
