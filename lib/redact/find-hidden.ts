import type { StandIn } from '@/lib/model/choice';
import { isCoincidence, isShort } from './coincidence';
import { fitJson } from './json-places';
import { bracketed } from './label-shape';
import { viewsOf, type TextView } from './text-views';

/** A hidden value in a text. Half-open span of UTF-16 offsets. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly standIn: StandIn;
  /** How many times it was percent-encoded. */
  readonly percent: number;
  /** It stands as a number in JSON, not in a string. */
  readonly isNumber?: boolean;
}

interface Needle {
  readonly text: string;
  readonly standIn: StandIn;
  readonly isShort: boolean;
  /** Nothing in it is ever encoded, and what is beside it does not matter: the text as it is will do. */
  readonly isPlain: boolean;
}

/**
 * Where hidden values stand in `text`, as they are or encoded, in order and without overlaps; of two that begin at the same place
 * the longer one. Time is linear in the text for each value.
 */
export function findHidden(text: string, hidden: readonly StandIn[]): Hit[] {
  const needles = needlesIn(text, hidden);
  if (needles.length === 0) return [];
  const hits: Hit[] = [];
  let sought = needles;
  const keepsPlus = needles.some((needle) => needle.text.includes('+'));
  for (const view of viewsOf(text, keepsPlus)) {
    for (const needle of sought) for (const hit of hitsOf(needle, view)) hits.push(hit);
    sought = needles.filter(({ isPlain }) => !isPlain);
    if (sought.length === 0) break;
  }
  return [...fitJson(text, inOrder(outsideLabels(text, hits)))];
}

/**
 * The values that can be in `text` at all. No serializer encodes ASCII letters and digits, so a value whose longest run of them is
 * missing needs no further look.
 */
function needlesIn(text: string, hidden: readonly StandIn[]): Needle[] {
  return hidden.flatMap((standIn) => {
    const needle = standIn.value.replace(/\s+/g, ' ').trim();
    const longest = longestRun(needle);
    if (needle === '' || !text.includes(longest)) return [];
    return [{ text: needle, standIn, isShort: isShort(needle), isPlain: longest === needle && !isShort(needle) }];
  });
}

/** The longest run of ASCII letters and digits, which no serializer encodes; '' where there is none. */
export const longestRun = (value: string): string =>
  (value.match(/[a-z0-9]+/gi) ?? []).reduce((best, run) => (run.length > best.length ? run : best), '');

function* hitsOf({ text: needle, standIn, isShort }: Needle, { text, at, percent }: TextView): Generator<Hit> {
  for (let start = text.indexOf(needle); start >= 0; start = text.indexOf(needle, start + 1)) {
    const end = start + needle.length;
    if (isShort && isCoincidence(text, { start, end })) continue;
    yield { start: at?.[start] ?? start, end: at?.[end] ?? end, standIn, percent };
  }
}

/** A value such as `PERSON` or `1` is found in every stand-in, and means nothing there. */
function outsideLabels(text: string, hits: readonly Hit[]): readonly Hit[] {
  if (!hits.some(({ standIn }) => /^[A-Z0-9_[\]]+$/.test(standIn.value))) return hits;
  const endAt = new Map<number, number>();
  for (const { index, 0: label } of text.matchAll(bracketed)) {
    for (let offset = 0; offset < label.length; offset += 1) endAt.set(index + offset, index + label.length);
  }
  return hits.filter(({ start, end }) => (endAt.get(start) ?? 0) < end);
}

function inOrder(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  let from = 0;
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end || a.percent - b.percent)) {
    if (hit.start < from) continue;
    kept.push(hit);
    from = hit.end;
  }
  return kept;
}
