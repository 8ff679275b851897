export interface View {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  /** From the viewport's foot; null: in the middle. */
  readonly bottom: number | null;
  readonly width: number;
  readonly height: number;
}

const widest = 840;
const tallest = 780;
const margin = 12;
/** A panel with less room than this above the composer stands in the middle of the window instead. */
const leastHeight = 420;
/** Below this width the style sheet makes it a sheet at the bottom. */
const narrow = 680;

/**
 * Where the panel stands, in CSS pixels of the viewport: over the composer's middle, its foot at the composer's foot, growing
 * upwards to `height`; null on narrow screens.
 */
export function placeFor(near: Pick<DOMRect, 'left' | 'width' | 'bottom'> | null, view: View): Place | null {
  if (view.width <= narrow) return null;
  const width = Math.min(widest, view.width - 2 * margin);
  const hasNear = near !== null && near.width > 0;
  const middle = hasNear ? near.left + near.width / 2 : view.width / 2;
  const left = Math.round(clamp(middle - width / 2, margin, view.width - width - margin));
  const foot = hasNear && near.bottom >= leastHeight ? Math.min(near.bottom, view.height - margin) : null;
  const height = Math.min(foot === null ? view.height - 2 * margin : foot - margin, tallest);
  return { left, bottom: foot === null ? null : Math.round(view.height - foot), width, height: Math.round(height) };
}

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, Math.max(least, most)));
