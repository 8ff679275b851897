import { compact } from './compact';
import { literalsOf } from './literals/literals-of';
import type { Literals } from './literals/node';
import { notBehindOf } from './literals/not-behind';
import { indexOf, type LiteralSet, literalSet, placesOf, type TextIndex } from './literals/text-index';

/** How a pattern is looked for. */
export interface Search {
  /** The pattern, lighter. */
  readonly pattern: RegExp;
  /** The same at one place; made when it is needed, as each is code of its own. */
  readonly sticky: () => RegExp;
  readonly starts: LiteralSet | null;
  readonly holds: LiteralSet | null;
}

const known = new WeakMap<RegExp, Search>();

/** @param pattern with flag `g`, or none: then it is only asked of {@link mayOccurIn} */
export function searchFor(pattern: RegExp): Search {
  const found = known.get(pattern);
  if (found !== undefined) return found;
  const literals = literalsOf(pattern);
  const starts = telling(literals.starts);
  const holds = telling(literals.holds);
  const light = compact(pattern);
  let sticky: RegExp | null = null;
  const made: Search = {
    pattern: light,
    sticky: () => (sticky ??= new RegExp(light.source, light.flags.replace('g', 'y'))),
    starts: starts && literalSet(starts, notBehindOf(pattern)),
    holds: holds === null || isSame(starts, holds) ? null : literalSet(holds, anywhere),
  };
  known.set(pattern, made);
  return made;
}

/** A lone letter or a gap stands at too many places to be looked for. */
const telling = (literals: Literals | null): Literals | null =>
  literals?.some((each) => /^[a-z\s]$/i.test(each)) === true ? null : literals;

/** What it begins with is what it holds: then the one says it all. */
const isSame = (starts: Literals | null, holds: Literals): boolean =>
  starts?.length === holds.length && starts.every((start) => holds.includes(start));

const anywhere = { digit: false, letter: false };

/**
 * Where alone a pattern can match in a text that was {@link announce}d: most patterns begin with words or digits, and most texts lack
 * them, so that one pass over the text saves nearly all searches in it.
 *
 * @returns places in order, none where it cannot match at all; null: anywhere
 */
export function placesFor(text: string, { starts, holds }: Search): readonly number[] | null {
  if (starts === null && holds === null) return null;
  const announced = recent.find((one) => one.text === text || one.lower === text);
  if (announced === undefined) return null;
  const index = (announced.index ??= indexOf(text));
  if (holds !== null && placesOf(index, holds).length === 0) return none;
  return starts && placesOf(index, starts);
}

const none: readonly number[] = [];

/** Whether a text could hold a match of a pattern, for all that its words say. */
export function mayOccurIn(index: TextIndex, { starts, holds }: Search): boolean {
  if (holds !== null && placesOf(index, holds).length === 0) return false;
  return starts === null || placesOf(index, starts).length > 0;
}

interface Announced {
  readonly text: string;
  readonly lower: string;
  /** Of both: letters have no case there. */
  index: TextIndex | null;
}

const recent: Announced[] = [];
/** Several texts may be read by turns. */
const kept = 6;

/**
 * Says that many patterns are about to be looked for in a text: it is worth an index.
 *
 * @param lower the same in lower case, unit by unit
 */
export function announce(text: string, lower: string): void {
  recent.unshift({ text, lower, index: null });
  if (recent.length > kept) recent.pop();
}
