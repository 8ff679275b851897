import { findStrings, type JsonString } from './json-strings';
import type { JsonPath } from './path-language';
import { joinSlots, wholeText, type Slot, type TextReading } from './text-reading';

/**
 * The strings of `json` that paths lead to, through as many layers of JSON in JSON as a path has. A string that one path wants as text and another as
 * JSON is read as JSON if something is found in it, else as text. Null where `json`, or a string that must be JSON, is none.
 */
export function readJson(json: string, paths: readonly (readonly JsonPath[])[]): TextReading | null {
  const strings = findStrings(
    json,
    paths.map(([first]) => first ?? []),
  );
  if (strings === null) return null;
  const slots: Slot[] = [];
  for (const string of strings) {
    const reading = readString(string, paths);
    if (reading === null) return null;
    if (reading.parts.length > 0) slots.push({ ...string, reading: quoted(reading) });
  }
  return joinSlots(json, slots);
}

function readString({ value, paths: led }: JsonString, paths: readonly (readonly JsonPath[])[]): TextReading | null {
  const deeper = led.map((index) => paths[index]?.slice(1) ?? []);
  const isText = deeper.some((rest) => rest.length === 0);
  const nested = deeper.filter((rest) => rest.length > 0);
  const inner = nested.length > 0 ? readJson(value, nested) : null;
  if (!isText) return inner;
  return inner && inner.parts.length > 0 ? inner : wholeText(value);
}

/** Well-formed JSON even for a broken surrogate pair, which stays escaped. */
const quoted = ({ parts, write }: TextReading): TextReading => ({
  parts,
  write: (texts) => JSON.stringify(write(texts)),
});
