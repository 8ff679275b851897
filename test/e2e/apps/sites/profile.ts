import type { Engine } from './engine';

export interface Said {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

export interface Turn {
  readonly text: string;
  readonly kind: 'new' | 'edit' | 'retry';
  /** What was said before it, oldest first. */
  readonly before: readonly Said[];
}

/** What one web app does beyond what its site file says of its page: its editor, and what it sends when. */
export interface Profile {
  /** Default: `/`. */
  readonly path?: string;
  readonly engine: Engine;
  readonly send: (turn: Turn) => Promise<string>;
  /** Leaves while the person types. */
  readonly drafts?: (text: string) => readonly Promise<unknown>[];
  /** Leaves after the first answer: titles, saves. */
  readonly after?: (text: string, said: readonly Said[]) => readonly Promise<unknown>[];
  readonly telemetry: string;
}
