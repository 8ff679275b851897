import { readJson } from './json-reading';
import type { Path } from './path-language';
import { joinSlots, wholeText, type Slot, type TextReading } from './text-reading';

/** The text of one field: read as JSON where a path says so, else a part as a whole. Null: it should be JSON and is not. */
export function readField(text: string, paths: readonly Path[]): TextReading | null {
  const nested = paths.filter(({ json }) => json.length > 0);
  const inner =
    nested.length > 0
      ? readJson(
          text,
          nested.map(({ json }) => json),
        )
      : null;
  if (nested.length === paths.length) return inner;
  return inner && inner.parts.length > 0 ? inner : wholeText(text);
}

/**
 * The values of `pairs` (`a=1&b=2`, application/x-www-form-urlencoded, WHATWG URL §5) that paths name. Null where one cannot
 * be read.
 */
export function readPairs(pairs: string, paths: readonly Path[]): TextReading | null {
  const slots: Slot[] = [];
  for (const { 0: pair, index } of pairs.matchAll(/[^&]+/g)) {
    const [[name, value] = ['', '']] = new URLSearchParams(pair);
    const named = paths.filter(({ field }) => field === name);
    const equals = pair.indexOf('=');
    if (named.length === 0 || equals < 0) continue;
    const reading = readField(value, named);
    if (reading === null) return null;
    slots.push({ start: index + equals + 1, end: index + pair.length, reading: encoded(reading) });
  }
  return joinSlots(pairs, slots);
}

const encoded = ({ parts, write }: TextReading): TextReading => ({
  parts,
  write: (texts) => new URLSearchParams([['', write(texts)]]).toString().slice(1),
});
