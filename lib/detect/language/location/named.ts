import type { Candidate } from '../../recognizer';
import { is } from '../lists/flags';
import { nameFlagsOf, placeFlagsOf } from '../lists/lookup';
import { calendarAndSuch } from '../not-people';
import type { Reading } from '../reading';
import { ordinaryTag } from '../vocabulary';
import type { Word } from '../words';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** `live in`, `born in`: what follows is a place even where no list knows it. */
export const surePlace =
  /\b(?:live[sd]?|living|born|raised|grew up|based|located|moved?|moving|relocat(?:ed|ing)|travel(?:led|ed|ling|ing)?|flew|fly|flying|drove|driving|trip|visit(?:ed|ing)?|resid(?:e[sd]?|ing)|stay(?:ed|ing)?|stationed|originally|native|back|city|town|village|capital|province|state|district|county|region|suburb|wohn\w{0,3}|lebe[nt]?|geboren|wohnhaft|gevestigd|wonende?|woont)s? (?:in|to|from|of|at|near|te|aus)(?: the)? $/i;

/** Words behind (or before) a name that make it a place. */
const tails = set(`
  river lake sea ocean bay gulf strait island islands isle peninsula mountain mountains mount hill hills valley canyon desert forest beach
  coast falls park gardens square plaza bridge tower airport station street road avenue county province district region state republic
  kingdom city town village heights springs harbor harbour port cathedral castle palace stadium arena
`);
const heads = set(
  'mount mt lake cape port fort saint st san santa los las el puerto rio isle gulf bay north south east west new',
);

/** Whether a folded word is a first name of the lists. */
export const isName = (folded: string): boolean => (nameFlagsOf(folded) & is.first) !== 0;

/** `Lake Tahoe`, `Hudson River`, `grew up in Kalatsova`: names that no list holds. */
export function* namedAt(reading: Reading, index: number): Generator<Candidate> {
  const word = reading.words[index];
  if (word === undefined || word.isGlued || (word.shape !== 'capital' && word.shape !== 'upper')) return;
  if (calendarAndSuch.has(word.folded) && !heads.has(word.folded)) return;
  const end = endOfCapitals(reading, index);
  if (end - index > 1 && isRunStart(reading, index)) yield* ofKind(reading, word, [index, end]);
  if (isRunStart(reading, index) && !isName(word.folded) && isBeforeRegion(reading, end))
    yield found(reading, [index, end], 0.75 - linePenalty(reading, index), 'named');
  const isSure = surePlace.test(reading.text.slice(Math.max(0, word.start - 40), word.start));
  if (isSure && !isName(word.folded) && ordinaryTag(word.folded) === null)
    yield found(reading, [index, end], 0.6 - linePenalty(reading, index), 'lived-in');
}

function* ofKind(reading: Reading, word: Word, [index, end]: readonly [number, number]): Generator<Candidate> {
  const last = reading.words[end - 1]?.folded ?? '';
  const ordinary = reading.words.slice(index, end - 1).every(({ folded }) => ordinaryTag(folded) !== null);
  if (tails.has(last) && (!ordinary || /^(?:street|road|avenue|lane|terrace|crescent)$/.test(last)))
    yield found(reading, [index, end], 0.55 - linePenalty(reading, index), 'named');
  else if (heads.has(word.folded) && ordinaryTag(last) === null && !isName(last))
    yield found(reading, [index, end], 0.5 - linePenalty(reading, index), 'named');
}

/** `Butte, Montana`: a region or a country follows. */
function isBeforeRegion({ words, gapBefore }: Reading, end: number): boolean {
  const next = words[end];
  if (next?.shape !== 'capital' || gapBefore(end) !== ', ') return false;
  const flags = placeFlagsOf(next.folded);
  return (flags & (is.region | is.country)) !== 0 && (flags & is.commonWord) === 0 && !isName(next.folded);
}

const isRunStart = (reading: Reading, index: number): boolean =>
  index === 0 || reading.gapBefore(index) !== ' ' || reading.words[index - 1]?.shape === 'lower';

const linePenalty = (reading: Reading, index: number): number => (reading.lineOf(index).kind === 'code' ? 0.4 : 0);

function endOfCapitals(reading: Reading, index: number): number {
  let end = index + 1;
  while (
    end < index + 5 &&
    reading.gapBefore(end) === ' ' &&
    /^(?:capital|upper)$/.test(reading.words[end]?.shape ?? '') &&
    reading.words[end - 1]?.clitic === ''
  )
    end++;
  return end;
}

/** Why something is taken for a place, by rule. */
export const reasons = {
  abbreviation: 'An abbreviation of a country or a city.',
  listed: 'A country, a region or a city.',
  named: 'A word for a place is part of it.',
  'lived-in': 'Words before it speak of living or travelling there.',
} as const;

/** Words of a reading as a place; the second index is behind the last of them. */
export function found(
  { words }: Reading,
  [first, end]: readonly [first: number, end: number],
  score: number,
  rule: keyof typeof reasons,
): Candidate {
  return { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0, score, rule, reason: reasons[rule] };
}
