import { foldUnit } from './fold';
import { LiteralTable } from './literal-table';

/** What no match stands directly behind. */
export interface NotBehind {
  readonly digit: boolean;
  readonly letter: boolean;
}

/** Some strings to look for, known by a number. */
export interface LiteralSet {
  readonly id: number;
  readonly literals: readonly string[];
  readonly notBehind: NotBehind;
}

const sets: LiteralSet[] = [];
const byName = new Map<string, LiteralSet>();
/** What never stands behind a letter, and all the rest: most places of a text are behind one. */
const atWords = new LiteralTable(14);
const anywhere = new LiteralTable(12);

/**
 * The set of some strings; the same for the same strings. It is kept for good.
 *
 * @param literals none empty; their case does not matter
 */
export function literalSet(literals: readonly string[], notBehind: NotBehind): LiteralSet {
  const distinct = [...new Set(literals)].sort();
  const name = `${notBehind.digit}${notBehind.letter}\n${distinct.join('\n')}`;
  const known = byName.get(name);
  if (known !== undefined) return known;
  const made: LiteralSet = { id: sets.length, literals: distinct, notBehind };
  sets.push(made);
  byName.set(name, made);
  const table = notBehind.letter ? atWords : anywhere;
  for (const literal of distinct) table.add(literal, made.id);
  return made;
}

/** Where in a text the strings of each set stand, without their case. */
export interface TextIndex {
  /** The text, folded unit by unit. */
  readonly units: Uint16Array;
  /** By the number of the set, in order. */
  readonly places: (number[] | undefined)[];
  /** Sets from this number on were made after it. */
  readonly known: number;
}

/** In one pass over the text. */
export function indexOf(text: string): TextIndex {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = foldUnit(text.charCodeAt(at));
  const index: TextIndex = { units, places: [], known: sets.length };
  const tell = (set: number, at: number): void => {
    note(index, set, at);
  };
  let isBehindLetter = false;
  for (let at = 0; at < units.length; at++) {
    if (!isBehindLetter) atWords.at(units, at, tell);
    anywhere.at(units, at, tell);
    isBehindLetter = isLetter(units[at] ?? 0);
  }
  return index;
}

function note({ units, places }: TextIndex, id: number, at: number): void {
  const before = at > 0 ? (units[at - 1] ?? 0) : 0;
  const notBehind = sets[id]?.notBehind;
  if (notBehind?.digit === true && before === digit) return;
  if (notBehind?.letter === true && isLetter(before)) return;
  const known = places[id];
  if (known === undefined) places[id] = [at];
  else if (known.at(-1) !== at) known.push(at);
}

const digit = 0x30;
/** The plain ones will do. */
const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

const none: readonly number[] = [];

/** The places of a text where one of some strings begins, in order. */
export function placesOf(index: TextIndex, set: LiteralSet): readonly number[] {
  if (set.id >= index.known && !(set.id in index.places)) {
    index.places[set.id] = [];
    const alone = new LiteralTable(6);
    for (const literal of set.literals) alone.add(literal, set.id);
    const tell = (id: number, at: number): void => {
      note(index, id, at);
    };
    for (let at = 0; at < index.units.length; at++) alone.at(index.units, at, tell);
  }
  return index.places[set.id] ?? none;
}
