import type { Literals } from './node';
import { readNode } from './read-node';

export interface PatternLiterals {
  /** Each match begins with one of these, in whatever case; null where nothing can be said. */
  readonly starts: Literals | null;
  /** Each match holds one of these, in whatever case; null where nothing can be said. */
  readonly holds: Literals | null;
}

/** The strings that a pattern cannot do without, read from its source. What stands in its assertions is left out. */
export function literalsOf({ source, flags }: RegExp): PatternLiterals {
  const reader = { source, at: 0 };
  const { starts, holds, isNullable } = readNode(reader);
  const isRead = reader.at === source.length && !flags.includes('v');
  return isRead && !isNullable ? { starts, holds } : { starts: null, holds: null };
}
