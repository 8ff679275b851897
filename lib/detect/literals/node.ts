/** Strings of which one stands, in whatever case, where something is said to need them. */
export type Literals = readonly string[];

/** What is known of a part of a pattern. */
export interface Node {
  /** All that it matches, where that is a handful of strings; null otherwise. Assertions match the empty string. */
  readonly exact: Literals | null;
  /** Whatever it matches begins with one of these, unless it is empty; null where nothing can be said. */
  readonly starts: Literals | null;
  /** Whatever it matches holds one of these; null where nothing can be said. */
  readonly holds: Literals | null;
  /** Whether it may match the empty string. */
  readonly isNullable: boolean;
}

/** So many combinations are written out. */
const combined = 24;
/** So many repeats are written out. */
const longest = 24;
/** So many alternatives are listed. */
const listed = 5_000;

export const empty: Node = { exact: [''], starts: [], holds: null, isNullable: true };
export const anything: Node = { exact: null, starts: null, holds: null, isNullable: true };
/** Any unit, or any of a class. */
export const aUnit: Node = { exact: null, starts: null, holds: null, isNullable: false };

/** One of some strings and nothing else. */
export function oneOf(texts: Literals): Node {
  const starts = texts.filter((text) => text !== '');
  return { exact: texts, starts, holds: telling(texts), isNullable: starts.length < texts.length };
}

/** One behind the other. */
export function sequence(nodes: readonly Node[]): Node {
  let run: Literals = [''];
  let isWhole = true;
  let holds: Literals | null = null;
  for (const { exact, holds: inside } of nodes) {
    const longer = exact && joined(run, exact);
    if (longer) {
      run = longer;
      continue;
    }
    isWhole = false;
    holds = rarer(rarer(holds, telling(run)), inside);
    run = exact ?? [''];
  }
  if (isWhole) return oneOf(run);
  const isNullable = nodes.every((node) => node.isNullable);
  return { exact: null, starts: startsOf(nodes), holds: rarer(holds, telling(run)), isNullable };
}

/** What a sequence begins with: of its first node, and of the next where all before it may be empty. */
function startsOf(nodes: readonly Node[]): Literals | null {
  let run: Literals = [''];
  const starts: string[] = [];
  for (const { exact, starts: first, isNullable } of nodes) {
    const longer = exact && joined(run, exact);
    if (longer) {
      run = longer;
      continue;
    }
    starts.push(...run.filter((text) => text !== ''));
    if (!run.includes('')) return starts;
    if (first === null) return null;
    starts.push(...first);
    if (!isNullable) return starts;
    run = [''];
  }
  return run.includes('') ? null : [...starts, ...run];
}

/** Each of some strings before each of others; null where that would be too many. */
function joined(before: Literals, behind: Literals): Literals | null {
  if (before.length > 1 && behind.length > 1 && before.length * behind.length > combined) return null;
  return before.flatMap((one) => behind.map((other) => one + other));
}

/** One or another. */
export function alternatives(nodes: readonly Node[]): Node {
  const [only] = nodes;
  if (only !== undefined && nodes.length === 1) return only;
  return {
    exact: all(nodes.map(({ exact }) => exact)),
    starts: all(nodes.map(({ starts }) => starts)),
    holds: all(nodes.map(({ holds }) => holds)),
    isNullable: nodes.some(({ isNullable }) => isNullable),
  };
}

function all(each: readonly (Literals | null)[]): Literals | null {
  const texts: string[] = [];
  for (const one of each) {
    if (one === null) return null;
    for (const text of one) texts.push(text);
  }
  return texts.length <= listed ? texts : null;
}

/** So many times. */
export function repeated(node: Node, atLeast: number, atMost: number): Node {
  if (atLeast === 1 && atMost === 1) return node;
  if (atLeast === 0) {
    const { exact, starts } = node;
    if (atMost === 1 && exact !== null && exact.length < combined) return oneOf(['', ...exact]);
    return { exact: null, starts, holds: null, isNullable: true };
  }
  const least = sequence(Array.from({ length: Math.min(atLeast, longest) }, () => node));
  return atLeast === atMost && atLeast <= longest ? least : { ...least, exact: null };
}

const telling = (texts: Literals): Literals | null => (texts.includes('') ? null : texts);

/** The one that fewer texts hold. */
function rarer(one: Literals | null, other: Literals | null): Literals | null {
  if (one === null || other === null) return one ?? other;
  return costOf(other) < costOf(one) ? other : one;
}

/** Roughly how likely a page of text holds a string of 0, 1, 2 … units. */
const likelihood = [1, 0.8, 0.4, 0.1, 0.02, 0.008, 0.004];

const costOf = (texts: Literals): number => texts.reduce((sum, { length }) => sum + (likelihood[length] ?? 0.002), 0);
