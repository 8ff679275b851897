import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullBucket, isExplained, takeToken, type Bucket } from './sending-pace';

describe('the pace of sends', () => {
  it('lets nobody be stopped who sends one each second', () => {
    let bucket: Bucket | null = fullBucket;
    for (let now = 1_000_000; now < 2_000_000 && bucket; now += 1000) bucket = takeToken(bucket, now);
    expect(bucket).not.toBeNull();
  });

  it('stops the sixty-first of one moment, and lets it go a second later', () => {
    let bucket: Bucket = fullBucket;
    for (let sent = 0; sent < 60; sent += 1) bucket = takeToken(bucket, 5000) ?? { tokens: -1, at: 0 };
    expect(takeToken(bucket, 5000)).toBeNull();
    expect(takeToken(bucket, 6000)).not.toBeNull();
  });

  it('never lets more go in any time than the bucket holds and what is added', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 400 }), { maxLength: 400 }), (waits) => {
        let bucket: Bucket = fullBucket;
        let now = 1_000_000;
        let sent = 0;
        for (const wait of waits) {
          const next = takeToken(bucket, (now += wait));
          if (next) [bucket, sent] = [next, sent + 1];
        }
        expect(sent).toBeLessThanOrEqual(60 + (now - 1_000_000) / 1000 + 1);
      }),
    );
  });

  it('is explained by what the person did in the last two minutes', () => {
    expect(isExplained(null, 1e12)).toBe(false);
    expect(isExplained(1e12, 1e12 + 119_000)).toBe(true);
    expect(isExplained(1e12, 1e12 + 121_000)).toBe(false);
  });
});
