/**
 * 32-bit hash of a string: FNV-1a over its UTF-16 units with a final mix (Fowler, Noll, Vo; murmur3's finalizer).
 *
 * @returns a signed 32-bit integer
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 12);
}

/**
 * One hash out of a template's number and two parts.
 *
 * @returns a signed 32-bit integer
 */
export function mix(template: number, first: number, second: number): number {
  let hash = first ^ Math.imul(template, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = (hash + Math.imul(second, 0xc2b2ae35)) | 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return hash ^ (hash >>> 16);
}
