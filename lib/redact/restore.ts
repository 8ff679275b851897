import type { StandIn } from '@/lib/model/choice';
import { canonicalLabel, givenBack } from './label-shape';

/** Where a link in Markdown goes. */
const linkTarget = /^\((?:mailto:|tel:|https?:|[#/<])/i;

/**
 * `text` with the real values in place of the stand-ins. Takes them back as models and renderers leave them: other case,
 * escaped or lost brackets (`\[PERSON_1\]`, `PERSON_1`), percent-encoded in a link. A linked stand-in keeps the brackets of its
 * link. A bare one counts only in capitals and as a whole word. Labels that `standIns` does not know, and half of one at the end of
 * a streaming text, stay as they are. Where a label is known in several spellings, the first is put back.
 */
export function restoreText(text: string, standIns: readonly StandIn[]): string {
  if (standIns.length === 0 || !mayHoldStandIn(text)) return text;
  const values = new Map<string, string>();
  for (const { standIn, value } of standIns) if (!values.has(standIn)) values.set(standIn, value);
  return text.replace(givenBack, (...parts: [string, ...(string | undefined)[]]) => {
    const [match, escaped, plain, percent, bare] = parts;
    const value = values.get(canonicalLabel(escaped ?? plain ?? percent ?? bare ?? ''));
    if (value === undefined || (bare !== undefined && bare !== bare.toUpperCase())) return match;
    if (percent !== undefined) return encodeURIComponent(value.toWellFormed());
    return plain !== undefined && isLinked(text, match, parts) ? `[${value}]` : value;
  });
}

/** Cheap test before {@link restoreText}: false where `text` surely holds no stand-in. */
export const mayHoldStandIn = (text: string): boolean => /[A-Z]\\?_\d/i.test(text);

function isLinked(text: string, match: string, parts: readonly unknown[]): boolean {
  const start = Number(parts[5]);
  return linkTarget.test(text.slice(start + match.length, start + match.length + 8));
}
