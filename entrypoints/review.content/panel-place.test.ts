import { describe, expect, it } from 'vitest';
import { placeFor } from './panel-place';

const view = { width: 1280, height: 900 };

describe('the panel’s place', () => {
  it('is over the composer’s middle, foot at foot', () => {
    expect(placeFor({ left: 300, width: 700, bottom: 880 }, view)).toEqual({
      left: 230,
      bottom: 20,
      width: 840,
      height: 780,
    });
  });

  it('stays in the window beside a composer at its edge', () => {
    expect(placeFor({ left: 1000, width: 280, bottom: 880 }, view)?.left).toBe(1280 - 840 - 12);
    expect(placeFor({ left: 0, width: 100, bottom: 880 }, view)?.left).toBe(12);
  });

  it('is in the middle without a composer, and under one that stands high up', () => {
    expect(placeFor(null, view)).toMatchObject({ left: 220, bottom: null });
    expect(placeFor({ left: 300, width: 700, bottom: 200 }, view)?.bottom).toBeNull();
  });

  it('is never taller than what is above the composer’s foot', () => {
    const place = placeFor({ left: 300, width: 700, bottom: 500 }, view);
    expect(place?.height).toBe(500 - 12);
  });

  it('is left to the style sheet on narrow screens', () => {
    expect(placeFor(null, { width: 390, height: 800 })).toBeNull();
  });
});
