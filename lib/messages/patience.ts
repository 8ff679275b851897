import type { ToBackground } from './contract';

/** How long one attempt may take, in milliseconds, and how many more follow it. */
export interface Patience {
  readonly timeoutMs: number;
  readonly retries: number;
}

const usual: Patience = { timeoutMs: 5_000, retries: 2 };

/** Where the usual is not right. Reviews wait for nobody here: the answer comes as a message of its own. */
const special: Partial<Record<keyof ToBackground, Patience>> = {
  warmUp: { timeoutMs: 15_000, retries: 1 },
  detect: { timeoutMs: 20_000, retries: 1 },
  eraseLog: { timeoutMs: 60_000, retries: 0 },
};

/** Milliseconds between two attempts: the background may be on its way up. */
export const pauseBetween = 200;

/** The patience of a message where the sender names none. */
export const patienceFor = (name: keyof ToBackground): Patience => special[name] ?? usual;
