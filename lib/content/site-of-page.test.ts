import { describe, expect, it } from 'vitest';
import type { Protection } from '@/lib/model/protection';
import { sillytavern } from '@/lib/sites/apps/sillytavern';
import { genericSite } from '@/lib/sites/generic';
import { sitesOf } from './site-of-page';

// Only the id is looked at.
const protection = (siteId: string) => ({ siteId }) as Protection;

describe('the site of a frame', () => {
  it('is the one that the background has found', () => {
    const siteOf = sitesOf({ title: 'SillyTavern', has: () => false });
    expect(siteOf(protection('claude')).name).toBe('Claude');
  });

  it('turns into an app once its page is there, for whoever holds on to it', () => {
    const there = new Set<string>();
    let time = 0;
    const site = sitesOf({ title: '', has: (selector) => there.has(selector) }, () => time)(protection('generic'));
    const name = site.conversation;
    expect(site.composer).toEqual(genericSite.composer);
    there.add('textarea#send_textarea');
    expect(site.composer).toEqual(genericSite.composer); // not at every key press
    time += 1_000;
    expect(site.composer[0]).toBe('textarea#send_textarea');
    expect(site.requests).toEqual([...sillytavern.requests, ...genericSite.requests]);
    expect(site.id).toBe('generic');
    expect(name(new URL('https://x.example/c/abcdef'))).toBe('abcdef');
    there.clear();
    time += 1_000;
    expect(site.composer[0]).toBe('textarea#send_textarea');
  });
});
