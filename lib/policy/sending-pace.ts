/** Sends that a site may make at once, and those that are added each second. Far above what a person does. */
const most = 60;
const perSecond = 1;

/** Milliseconds for which a key press or a click explains what the page sends. */
const gestureExplainsFor = 120_000;

/** A token bucket: what is left, and when that was so (milliseconds since 1970). */
export interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

export const fullBucket: Bucket = { tokens: most, at: 0 };

/** The bucket after one more send; null where it is empty. */
export function takeToken({ tokens, at }: Bucket, now: number): Bucket | null {
  const filled = Math.min(most, tokens + (Math.max(0, now - at) / 1000) * perSecond);
  return filled >= 1 ? { tokens: filled - 1, at: now } : null;
}

/** Whether the person did something lately. `lastGesture` in milliseconds since 1970, null where there was none. */
export const isExplained = (lastGesture: number | null, now: number): boolean =>
  lastGesture !== null && now - lastGesture <= gestureExplainsFor;
