import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/model/finding';
import { resolveOverlaps } from './resolve-overlaps';

const text = 'Ann Example Street 12 Springfield 62704 202 555 0143';
const finding = (value: string, rest: Partial<Finding> = {}): Finding => {
  const start = text.indexOf(value);
  return { kind: 'person', start, end: start + value.length, score: 0.6, rule: 'x/y', reason: '', asks: true, ...rest };
};
const settle = async (...findings: Finding[]) =>
  (await resolveOverlaps(findings, text)).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('resolveOverlaps', () => {
  it('prefers the longer, then the surer, then the more dangerous', async () => {
    expect(await settle(finding('Ann'), finding('Ann Example'))).toEqual([['person', 'Ann Example']]);
    expect(
      await settle(finding('62704', { kind: 'other-id' }), finding('62704', { kind: 'phone', score: 0.9 })),
    ).toEqual([['phone', '62704']]);
    expect(await settle(finding('62704', { kind: 'other-id' }), finding('62704', { kind: 'secret' }))).toEqual([
      ['secret', '62704'],
    ]);
  });

  it('lets nothing that is only shown swallow what asks', async () => {
    const url = finding('Street 12 Springfield', { kind: 'url', asks: false });
    expect(await settle(url, finding('12', { kind: 'other-id' }))).toEqual([['other-id', '12']]);
  });

  it('keeps the part of a loser that sticks out, where it says something', async () => {
    expect(await settle(finding('Street 12 Springfield', { kind: 'address' }), finding('Ann Example Street'))).toEqual([
      ['person', 'Ann Example'],
      ['address', 'Street 12 Springfield'],
    ]);
    expect(await settle(finding('Springfield 62704', { kind: 'address' }), finding('12 Spring'))).toEqual([
      ['address', 'Springfield 62704'],
    ]);
  });

  it('sorts', async () => {
    expect((await settle(finding('202 555 0143', { kind: 'phone' }), finding('Ann'))).map(([kind]) => kind)).toEqual([
      'person',
      'phone',
    ]);
  });
});
