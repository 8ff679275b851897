/** Lets other work of the thread run (messages, timers), then goes on. */
const breathe = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
};

/** Milliseconds of work between two breaths. A step of work may come on top: together they stay under 50. */
const stint = 20;

/** Called between steps of work: breathes where the last breath is long ago. */
export type Pace = () => Promise<void> | undefined;

/**
 * The pace of one long task. The clock decides when the task gives way, never what it finds.
 *
 * @param signal throws its reason at the next breath once it is aborted
 */
export function paced(signal?: AbortSignal): Pace {
  let last = performance.now();
  return () => {
    if (performance.now() - last < stint) return undefined;
    return breathe().then(() => {
      signal?.throwIfAborted();
      last = performance.now();
    });
  };
}

/** The pace of a task that is short. */
export const unpaced: Pace = () => undefined;
