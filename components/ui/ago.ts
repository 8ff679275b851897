const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "3 minutes ago", "just now". Both in milliseconds since 1970. */
export function ago(time: number, now: number): string {
  const unit = units.find(([, length]) => now - time >= length);
  if (!unit) return 'just now';
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(-Math.floor((now - time) / unit[1]), unit[0]);
}
