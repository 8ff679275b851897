import type { HeldBody } from '@/lib/model/request';
import { bodyText } from './body-text';
import { parseFrames } from './connect-frames';
import { parseSequence } from './json-sequence';

/** The JSON of a body; of a sequence of JSON texts (records, lines, frames) the list of them. Undefined where it is neither. */
export function bodyJson(body: HeldBody): unknown {
  const text = bodyText(body);
  if (text === null) return body.form === 'bytes' ? (parseFrames(body.bytes) ?? undefined) : undefined;
  try {
    return JSON.parse(text);
  } catch {
    return parseSequence(text) ?? undefined; // More than one, or none.
  }
}
