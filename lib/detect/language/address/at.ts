/**
 * What a sticky pattern matches at one place.
 *
 * @returns '' where it does not match
 */
export function at(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? '';
}
