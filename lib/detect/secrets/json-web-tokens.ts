import { type Match, matches } from '../matches';
import { isPublished } from './published';

/** Three base64url parts, the first two of which begin an object (RFC 7519); an unsigned one has an empty third. */
export const jsonWebToken =
  /(?<![\w.-])ey[IJ][\w-]{8,2000}\.ey[IJ][\w-]{8,6000}\.(?:[\w-]{10,2000}(?![\w-])|(?![\w-]))/g;
/** Five parts, the second of which is empty where the key is agreed on (RFC 7516 §3.1). */
export const jsonWebEncryption =
  /(?<![\w.-])ey[IJ][\w-]{8,2000}\.[\w-]{0,1000}\.[\w-]{8,200}\.[\w-]{8,6000}\.[\w-]{8,200}(?![\w-])/g;

/** Signed and encrypted tokens. */
export function* jsonWebTokens(text: string): Generator<Match> {
  if (!/ey[IJ]/.test(text)) return;
  for (const pattern of [jsonWebToken, jsonWebEncryption]) {
    for (const match of matches(text, pattern)) {
      const value = match.value.replace(/\.$/, '');
      if (!isPublished(value)) yield { value, start: match.start, end: match.start + value.length };
    }
  }
}
